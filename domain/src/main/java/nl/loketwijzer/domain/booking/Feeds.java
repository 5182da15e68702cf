package nl.loketwijzer.domain.booking;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.booking.ScheduleRefused.Reason;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Secrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Links by which calendars elsewhere (Outlook, Google) read appointments: times, desks and half of each code, nothing of
 * anybody. Whoever has a link can read, so it is shown once and only its hash is kept; whoever keeps the loket ends it.
 */
@Service
public class Feeds {

    private static final int TOKEN_BYTES = 32;
    private static final Duration READ_AGAIN = Duration.ofMinutes(1);

    private final SecureRandom random = new SecureRandom();
    private final BookingTransaction transaction;
    private final FeedRows rows;
    private final DeskRows desks;
    private final FeedPublishing publishing;
    private final Secrets secrets;
    private final AuditLog audit;
    private final Clock clock;
    private final URI site;

    Feeds(
            BookingTransaction transaction,
            FeedRows rows,
            DeskRows desks,
            FeedPublishing publishing,
            Secrets secrets,
            AuditLog audit,
            Clock clock,
            @Value("${loket.public-url}") URI site) {
        this.transaction = transaction;
        this.rows = rows;
        this.desks = desks;
        this.publishing = publishing;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
        this.site = site;
    }

    /**
     * Links of this loket and of its desks that stand.
     *
     * @throws NotAllowed the actor does not keep the loket
     */
    public List<Feed> of(Actor actor, LoketId loket) {
        actor.requireKeeps(loket);
        return rows.ofLoket(loket);
    }

    /** The own link of this member of staff, if it stands. */
    public Optional<Feed> own(Actor.Staff staff) {
        return rows.find(staff.account());
    }

    /**
     * Makes a link; the one of the same before it ends at once.
     *
     * @return the link, which nobody can look up later
     * @throws NotAllowed the actor does not keep the loket, or it is another's own link
     * @throws ScheduleRefused there is no such desk
     */
    public FeedLink make(Actor actor, FeedOf of) {
        requireOwn(actor, of);
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        transaction.run(() -> {
            requireDesk(of);
            rows.put(of, hash(token), clock.instant(), actor.label());
            audit.record(actor, "feed.made", "feed/" + of.subject());
        });
        return new FeedLink(token, site.resolve("/agenda/" + token + ".ics"));
    }

    /** Ends a link at once. One that does not stand is no error. */
    public void revoke(Actor actor, FeedOf of) {
        requireOwn(actor, of);
        transaction.run(() -> {
            if (rows.delete(of.subject())) {
                audit.record(actor, "feed.revoked", "feed/" + of.subject());
            }
        });
    }

    /** What whoever has this link reads. Empty when there is none such: it never was, or it ended. */
    public Optional<PublishedFeed> read(String token) {
        return rows.find(hash(token)).map(feed -> {
            noteReading(feed);
            return publishing.publish(feed);
        });
    }

    private void noteReading(Feed feed) {
        Instant now = clock.instant();
        Instant before = feed.readAt();
        if (before == null || before.plus(READ_AGAIN).isBefore(now)) {
            transaction.run(() -> rows.read(feed.of().subject(), now));
        }
    }

    private static void requireOwn(Actor actor, FeedOf of) {
        switch (of) {
            case FeedOf.Whole(var loket) -> actor.requireKeeps(loket);
            case FeedOf.OneDesk(var loket, var desk) -> actor.requireKeeps(loket);
            case FeedOf.Staff(var account) -> {
                if (!(actor instanceof Actor.Staff staff) || !staff.account().equals(account)) {
                    throw new NotAllowed(actor.label() + " has no link of account " + account);
                }
            }
        }
    }

    /** That it is one of this loket. */
    private void requireDesk(FeedOf of) {
        if (of instanceof FeedOf.OneDesk(var loket, var desk)
                && desks.ofLokets(List.of(loket)).stream()
                        .noneMatch(one -> one.id().equals(desk))) {
            throw new ScheduleRefused(Reason.GONE);
        }
    }

    private byte[] hash(String token) {
        return secrets.lookup(token, "booking.feed");
    }
}
