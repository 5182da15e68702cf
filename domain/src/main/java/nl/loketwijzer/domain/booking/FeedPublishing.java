package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Workplaces;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a calendar elsewhere reads: from a week ago to as far as anybody books. */
@Component
class FeedPublishing {

    private static final int DAYS_BACK = 7;
    private static final String SEVERAL = "Loketwijzer";

    private final FeedRows rows;
    private final DeskRows desks;
    private final Lokets lokets;
    private final Workplaces workplaces;
    private final Clock clock;

    FeedPublishing(FeedRows rows, DeskRows desks, Lokets lokets, Workplaces workplaces, Clock clock) {
        this.rows = rows;
        this.desks = desks;
        this.lokets = lokets;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    PublishedFeed publish(Feed feed) {
        return switch (feed.of()) {
            case FeedOf.Whole(var loket) ->
                FeedCalendar.of(named(loketName(loket)), feed.madeAt(), entries(Set.of(loket), null), FeedEntry::desk);
            case FeedOf.OneDesk(var loket, var desk) ->
                FeedCalendar.of(
                        named(loketName(loket) + ", " + deskName(loket, desk)),
                        feed.madeAt(),
                        entries(Set.of(loket), desk),
                        FeedEntry::desk);
            case FeedOf.Staff(var account) -> {
                Set<LoketId> own = workplaces.receiving(account);
                yield FeedCalendar.of(
                        named(own.size() == 1 ? loketName(own.iterator().next()) : SEVERAL),
                        feed.madeAt(),
                        entries(own, null),
                        entry -> entry.desk() + ", " + loketName(entry.slot().loket()));
            }
        };
    }

    private List<FeedEntry> entries(Set<LoketId> own, @Nullable DeskId desk) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Slot.ZONE);
        LocalDate end = BookingWindow.longest(clock).until().plusDays(1);
        return rows.entries(
                own,
                desk,
                today.minusDays(DAYS_BACK).atStartOfDay(Slot.ZONE).toInstant(),
                end.atStartOfDay(Slot.ZONE).toInstant());
    }

    private static String named(String of) {
        return Messages.of(Language.DUTCH).get("loket.feed.name", Map.of("name", of));
    }

    private String loketName(LoketId loket) {
        return lokets.find(loket).map(Loket::name).orElse("");
    }

    private String deskName(LoketId loket, DeskId desk) {
        return desks.ofLokets(List.of(loket)).stream()
                .filter(one -> one.id().equals(desk))
                .map(Desk::name)
                .findFirst()
                .orElse("");
    }
}
