package nl.loketwijzer.admin.feed;

import java.util.List;
import nl.loketwijzer.domain.booking.Feed;
import nl.loketwijzer.domain.booking.FeedLink;
import nl.loketwijzer.domain.booking.FeedOf;
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

    FeedLink make(FeedOf of);

    void revoke(FeedOf of);
}
