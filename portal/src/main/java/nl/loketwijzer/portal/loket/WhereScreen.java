package nl.loketwijzer.portal.loket;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.booking.Talk;
import nl.loketwijzer.domain.booking.Way;
import nl.loketwijzer.domain.instantie.Instantie;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.loket.Nearby;
import nl.loketwijzer.domain.loket.Place;
import nl.loketwijzer.domain.loket.PlaceSearch;
import nl.loketwijzer.domain.loket.Places;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.portal.booking.BookingNavigation;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Progress;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.guidance.GuidanceNavigation;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.Plan;
import nl.loketwijzer.portal.journey.Talks;
import nl.loketwijzer.portal.ui.Tags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The nearest lokets that can help, from a postcode or a place. */
@Component
class WhereScreen implements Screen {

    private static final int LOOKED_AT = 12;
    private static final int CONSIDERED = 60;

    private final Places places;
    private final Lokets lokets;
    private final FreeTimes times;
    private final Bookings bookings;
    private final Wishes wishes;
    private final Talks talks;

    WhereScreen(Places places, Lokets lokets, FreeTimes times, Bookings bookings, Wishes wishes, Talks talks) {
        this.places = places;
        this.lokets = lokets;
        this.times = times;
        this.bookings = bookings;
        this.wishes = wishes;
        this.talks = talks;
    }

    @Override
    public String path() {
        return LoketNavigation.NEAREST;
    }

    @Override
    public String title(Visit visit) {
        return visit.text("loket.where.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("loket.where.lead");
    }

    @Override
    public Optional<Progress> progress(Visit visit) {
        return Optional.of(BookingNavigation.progress(1, visit.texts()));
    }

    @Override
    public Optional<String> back(Visit visit) {
        if (visit.journey().plan().asked()) {
            return Optional.of(BookingNavigation.NEEDS);
        }
        return Optional.of(visit.journey().story().confirmed() ? GuidanceNavigation.OVERVIEW : "");
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        Plan plan = visit.journey().plan();
        if (visit.helped() && plan.place() != null) {
            form.add(Tags.p("lw-note", visit.text("helping.where")));
        }
        WhereForm search = new WhereForm(visit.texts(), plan);
        form.add(search.field(problems));
        if (plan.place() == null && places.search(plan.where()) instanceof PlaceSearch.Several several) {
            form.add(search.several(several.places()));
        }
        form.add(search.homeless());
        if (plan.place() != null) {
            list(plan.place(), visit).forEach(form::add);
        }
    }

    private List<HtmlContainer> list(Place place, Visit visit) {
        List<Instantie> wanted = wishes.of(visit);
        Talk talk = talks.of(visit.journey(), visit.language());
        String gemeente = visit.journey().plan().homeless() ? null : place.gemeenteCode();
        boolean stepFree = talk.needs().contains(Need.WHEELCHAIR);
        List<InstantieId> instanties = wanted.stream().map(Instantie::id).toList();
        List<Nearby> nearest = suiting(lokets.nearest(place.point(), instanties, gemeente, stepFree, CONSIDERED), talk);
        if (!nearest.isEmpty()) {
            return new NearestList(nearest, wanted, times, talk, visit.texts()).parts();
        }
        nearest = suiting(lokets.nearest(place.point(), List.of(), gemeente, stepFree, CONSIDERED), talk);
        List<HtmlContainer> parts = new ArrayList<>();
        parts.add(Tags.p("lw-note", visit.text("loket.list.none")));
        parts.addAll(new NearestList(nearest, wanted, times, talk, visit.texts()).parts());
        return parts;
    }

    /** The first of those where such a talk can be at all: the others are not full, they do not do it. */
    private List<Nearby> suiting(List<Nearby> nearest, Talk talk) {
        if (talk.way() == Way.DESK && !talk.needs().contains(Need.QUIET_ROOM)) {
            return nearest.stream().limit(LOOKED_AT).toList();
        }
        Set<LoketId> suiting =
                times.suiting(nearest.stream().map(near -> near.loket().id()).toList(), talk);
        return nearest.stream()
                .filter(near -> suiting.contains(near.loket().id()))
                .limit(LOOKED_AT)
                .toList();
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        String all = visit.text("loket.where.all");
        into.add(Tags.tag("p", "lw-mt-5", Tags.link(visit.texts().to(LoketNavigation.ALL), "lw-link", all)));
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        Journey journey = visit.journey();
        Optional<Journey> chosen = LoketNavigation.loket(fields.one(NearestList.FIELD), lokets)
                .map(id -> Choosing.with(id, journey, bookings));
        return chosen.orElseGet(() -> search(fields, journey));
    }

    /** Only looking: what was chosen before stays until another loket is. */
    private Journey search(Fields fields, Journey journey) {
        boolean homeless = fields.has(WhereForm.HOMELESS, WhereForm.YES);
        Plan typed = journey.plan().withLoket(null).withWhere(fields.one(WhereForm.FIELD), null, homeless);
        Place place = found(typed.where(), fields.one(WhereForm.WHICH));
        return journey.plan(plan -> typed.withWhere(typed.where(), place, homeless));
    }

    private @Nullable Place found(String typed, String which) {
        return switch (places.search(typed)) {
            case PlaceSearch.Found found -> found.place();
            case PlaceSearch.Several several ->
                several.places().stream()
                        .filter(place -> place.label().equals(which))
                        .findFirst()
                        .orElse(null);
            case PlaceSearch.Empty none -> null;
            case PlaceSearch.Abroad abroad -> null;
            case PlaceSearch.Unknown unknown -> null;
        };
    }

    @Override
    public List<Problem> errors(Visit visit) {
        Plan plan = visit.journey().plan();
        if (plan.place() != null || plan.loket() != null) {
            return List.of();
        }
        String key =
                switch (places.search(plan.where())) {
                    case PlaceSearch.Empty none -> "loket.where.error.empty";
                    case PlaceSearch.Abroad abroad -> "loket.where.error.abroad";
                    case PlaceSearch.Several several -> "loket.where.error.several";
                    case PlaceSearch.Found found -> "loket.where.error.unknown";
                    case PlaceSearch.Unknown unknown -> "loket.where.error.unknown";
                };
        return List.of(new Problem(WhereForm.FIELD, visit.text(key)));
    }

    @Override
    public String next(Visit visit) {
        return visit.journey().plan().loket() == null ? path() : BookingNavigation.TIME;
    }
}
