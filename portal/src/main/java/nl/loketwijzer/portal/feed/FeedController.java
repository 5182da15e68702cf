package nl.loketwijzer.portal.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Feeds;
import nl.loketwijzer.domain.booking.PublishedFeed;
import nl.loketwijzer.domain.shared.Outage;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Appointments for a calendar elsewhere, by a secret link. A link that ended answers as one that never was. Spring compares
 * the version: what did not change is not sent.
 */
@Controller
class FeedController {

    private static final MediaType CALENDAR = MediaType.valueOf("text/calendar;charset=UTF-8");
    private static final Duration SOON = Duration.ofMinutes(5);

    private final Feeds feeds;
    private final FeedTries tries;

    FeedController(Feeds feeds, FeedTries tries) {
        this.feeds = feeds;
        this.tries = tries;
    }

    @GetMapping("/agenda/{token:[A-Za-z0-9_-]{43}}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        if (!tries.admits(token)) {
            return away(HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<PublishedFeed> feed;
        try {
            feed = feeds.read(token);
        } catch (RuntimeException e) {
            if (Outage.is(e)) {
                return away(HttpStatus.SERVICE_UNAVAILABLE);
            }
            throw e;
        }
        if (feed.isEmpty()) {
            tries.wrong();
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .eTag(feed.get().version())
                .cacheControl(CacheControl.maxAge(SOON).cachePrivate())
                .header("Content-Disposition", "inline; filename=\"afspraken.ics\"")
                .header("X-Robots-Tag", "noindex")
                .body(feed.get().text().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> away(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Retry-After", Long.toString(SOON.toSeconds()))
                .build();
    }
}
