package nl.loketwijzer.portal.loket;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.instantie.Instantie;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.loket.Presence;
import nl.loketwijzer.domain.shared.Outage;
import nl.loketwijzer.portal.booking.BookingNavigation;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.SampleNote;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Texts;
import org.jspecify.annotations.Nullable;

/** One loket: where it is, when somebody is there, who can help. */
final class LoketPage extends Page {

    private final Lokets lokets;
    private final Bookings bookings;
    private final FreeTimes times;
    private final Instanties instanties;

    LoketPage(Lokets lokets, Bookings bookings, FreeTimes times, Instanties instanties) {
        this.lokets = lokets;
        this.bookings = bookings;
        this.times = times;
        this.instanties = instanties;
    }

    @Override
    public String title(Visit visit) {
        return loket(visit).map(Loket::name).orElseGet(() -> visit.text("loket.page.missing.title"));
    }

    @Override
    public String lead(Visit visit) {
        return loket(visit).isPresent() ? "" : visit.text("loket.page.missing.lead");
    }

    @Override
    public Optional<String> back(Visit visit) {
        return Optional.of(path());
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        loket(visit).ifPresent(loket -> {
            if (loket.sample()) {
                form.add(SampleNote.of(visit.texts()));
            }
            form.add(facts(loket, visit.texts()));
            String book = visit.text("loket.page.book");
            form.add(
                    Buttons.row(Buttons.choice("", NearestList.FIELD, loket.id().toString(), book)));
        });
    }

    private HtmlContainer facts(Loket loket, Texts texts) {
        LoketFacts facts = new LoketFacts(loket, texts);
        HtmlContainer all = Tags.div("lw-stack", facts.where(), when(loket, facts, texts), facts.tags());
        List<Instantie> reach = loket.presences().stream()
                .map(Presence::instantie)
                .map(instanties::get)
                .toList();
        if (!reach.isEmpty() || !loket.caseWorker()) {
            HtmlContainer heading = Tags.tag("h2", "lw-h3", texts.get("loket.page.reach"));
            HtmlContainer who = Tags.section("", "bereik", heading);
            new Reach(texts)
                    .sentences(loket, reach, reach.stream().map(Instantie::id).toList())
                    .forEach(sentence -> who.add(Tags.p(sentence)));
            all.add(who);
        }
        new LoketAbout(loket, texts).parts(instanties).forEach(all::add);
        return all;
    }

    /** Where it is can be told while the database is away; when somebody is there cannot. */
    private HtmlContainer when(Loket loket, LoketFacts facts, Texts texts) {
        try {
            @Nullable
            Slot first = times.first(List.of(loket.id()), FreeTimes.NORMAL).get(loket.id());
            return facts.when(first, times.walkIn(loket.id()));
        } catch (RuntimeException e) {
            if (!Outage.is(e)) {
                throw e;
            }
            return Tags.p("lw-note", texts.get("frame.outage.title"));
        }
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        return LoketNavigation.loket(fields.one(NearestList.FIELD), lokets)
                .map(id -> Choosing.with(id, visit.journey(), bookings))
                .orElse(visit.journey());
    }

    @Override
    public String next(Visit visit) {
        return visit.journey().plan().loket() == null ? path() : BookingNavigation.TIME;
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        String all = visit.text("loket.where.all");
        into.add(Tags.tag("p", "lw-mt-5", Tags.link(visit.texts().to(path()), "lw-link", all)));
    }

    private Optional<Loket> loket(Visit visit) {
        return lokets.findBySlug(visit.detail());
    }
}
