package nl.loketwijzer.admin.feed;

import static nl.loketwijzer.admin.ui.Texts.text;

import java.util.List;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.domain.booking.FeedOf;
import nl.loketwijzer.domain.booking.Feeds;
import nl.loketwijzer.domain.shared.Actor;

/** Of whoever is logged in. */
record OwnLinks(Feeds feeds, CurrentStaff staff) implements Links {

    @Override
    public List<Row> rows() {
        Actor.Staff actor = staff.actor();
        return List.of(new Row(
                text("admin.feeds.own.row"),
                new FeedOf.Staff(actor.account()),
                feeds.own(actor).orElse(null)));
    }
}
