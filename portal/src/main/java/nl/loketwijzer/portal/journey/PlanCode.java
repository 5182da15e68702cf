package nl.loketwijzer.portal.journey;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.loketwijzer.domain.booking.HoldToken;
import nl.loketwijzer.domain.booking.Manner;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Way;
import nl.loketwijzer.domain.loket.Place;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;

final class PlanCode {

    private PlanCode() {}

    static void write(Plan plan, Out out) throws IOException {
        out.text(plan.where());
        out.maybe(plan.place(), place -> write(place, out));
        out.flag(plan.homeless());
        out.maybe(plan.loket(), loket -> out.uuid(loket.value()));
        out.maybe(plan.hold(), hold -> out.text(hold.value()));
        out.maybe(plan.slot(), slot -> write(slot, out));
        out.text(plan.name());
        out.text(plan.email());
        out.flag(plan.noEmail());
        out.list(plan.needs(), need -> out.number(need.ordinal()));
        write(plan.manner(), out);
        out.flag(plan.asked());
        out.maybe(plan.link(), out::text);
        out.text(plan.code());
        out.text(plan.reach().mobile());
        out.flag(plan.reach().bySms());
        out.flag(plan.reach().remind());
    }

    static Plan read(In in) throws IOException {
        return new Plan(
                in.text(),
                in.maybe(() -> place(in)),
                in.flag(),
                in.maybe(() -> new LoketId(in.uuid())),
                in.maybe(() -> new HoldToken(in.text())),
                in.maybe(() -> slot(in)),
                in.text(),
                in.text(),
                in.flag(),
                Set.copyOf(in.list(() -> Need.values()[in.number()])),
                manner(in),
                in.flag(),
                in.maybe(in::text),
                in.text(),
                new Reach(in.text(), in.flag(), in.flag()));
    }

    private static void write(Place place, Out out) throws IOException {
        out.text(place.label());
        out.text(place.gemeenteCode());
        out.text(place.gemeente());
        out.decimal(place.point().latitude());
        out.decimal(place.point().longitude());
    }

    private static Place place(In in) throws IOException {
        return new Place(in.text(), in.text(), in.text(), new GeoPoint(in.decimal(), in.decimal()));
    }

    private static void write(Manner manner, Out out) throws IOException {
        out.number(manner.way().ordinal());
        out.text(manner.spoken());
        out.text(manner.number());
    }

    private static Manner manner(In in) throws IOException {
        return new Manner(Way.values()[in.number()], in.text(), in.text());
    }

    private static void write(Slot slot, Out out) throws IOException {
        out.uuid(slot.loket().value());
        out.time(slot.start().getEpochSecond());
        out.time(slot.length().toSeconds());
    }

    private static Slot slot(In in) throws IOException {
        return new Slot(new LoketId(in.uuid()), Instant.ofEpochSecond(in.time()), Duration.ofSeconds(in.time()));
    }
}
