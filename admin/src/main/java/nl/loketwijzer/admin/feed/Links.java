package nl.loketwijzer.admin.feed;

import java.util.List;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.domain.booking.Feed;
import nl.loketwijzer.domain.booking.FeedLink;
import nl.loketwijzer.domain.booking.FeedOf;
import nl.loketwijzer.domain.booking.Feeds;
import org.jspecify.annotations.Nullable;

/** Links that somebody may make and end. */
interface Links {

    /**
     * A row of them.
     *
     * @param feed the link that stands, or null
     */
    record Row(String name, FeedOf of, @Nullable Feed feed) {}

    List<Row> rows();

    Feeds feeds();

    CurrentStaff staff();

    default FeedLink make(FeedOf of) {
        return feeds().make(staff().actor(), of);
    }

    default void revoke(FeedOf of) {
        feeds().revoke(staff().actor(), of);
    }
}
