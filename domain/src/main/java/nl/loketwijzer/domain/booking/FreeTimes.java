package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.shared.LoketId;

/** Which times can be had, computed from hours, closures, holidays, desks and claims. */
public interface FreeTimes {

    /** How long a talk takes unless somebody needs more. */
    Duration NORMAL = Duration.ofMinutes(40);

    /** Free times in [from, until), each once even if several desks are free, in order of time. */
    List<Slot> between(LoketId loket, LocalDate from, LocalDate until, Duration length);

    /** The first free time of each of these lokets; a loket that is full within its horizon is absent. */
    Map<LoketId, Slot> first(Collection<LoketId> lokets, Duration length);

    /** Walk-in hours of one loket in the coming seven days, in order. */
    List<WalkIn> walkIn(LoketId loket);
}
