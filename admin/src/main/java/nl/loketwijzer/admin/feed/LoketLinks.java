package nl.loketwijzer.admin.feed;

import static java.util.stream.Collectors.toMap;
import static nl.loketwijzer.admin.ui.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.domain.booking.Feed;
import nl.loketwijzer.domain.booking.FeedOf;
import nl.loketwijzer.domain.booking.Feeds;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.shared.LoketId;

/** Of a loket and of its desks. */
record LoketLinks(Feeds feeds, Schedule schedule, CurrentStaff staff, LoketId loket) implements Links {

    @Override
    public List<Row> rows() {
        Map<UUID, Feed> standing = feeds.of(staff.actor(), loket).stream()
                .collect(toMap(feed -> feed.of().subject(), feed -> feed));
        Stream<Row> desks = schedule.desks(staff.actor(), loket).stream()
                .map(desk -> row(desk.name(), new FeedOf.OneDesk(loket, desk.id()), standing));
        return Stream.concat(Stream.of(row(text("admin.feeds.whole"), new FeedOf.Whole(loket), standing)), desks)
                .toList();
    }

    private static Row row(String name, FeedOf of, Map<UUID, Feed> standing) {
        return new Row(name, of, standing.get(of.subject()));
    }
}
