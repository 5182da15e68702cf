package nl.loketwijzer.admin.schedule;

import java.util.Set;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.Way;

/** A desk, as the form shows it; public, because Binder reads it by reflection. */
public record DeskData(String name, boolean active, Set<String> languages, Set<Way> ways, boolean quiet) {

    static DeskData of(Desk desk) {
        return new DeskData(desk.name(), desk.active(), desk.languages(), desk.ways(), desk.quiet());
    }

    static DeskData fresh() {
        return new DeskData("", true, Set.of("nl"), Set.of(Way.DESK), false);
    }

    Desk changed(Desk standing) {
        return new Desk(standing.id(), standing.loket(), name.strip(), active, languages, ways, quiet);
    }
}
