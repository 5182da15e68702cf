package nl.loketwijzer.portal.guidance;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.guidance.Answers;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.Misunderstandings;
import nl.loketwijzer.domain.guidance.Situation;
import nl.loketwijzer.domain.guidance.SituationId;
import nl.loketwijzer.domain.guidance.Understanding;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Progress;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.Story;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Field;
import nl.loketwijzer.portal.ui.Tags;
import org.springframework.stereotype.Component;

/** What was recognised, each with the words that led to it: keep it, drop it, add to it. */
@Component
class UnderstoodScreen implements Screen {

    static final String EXTRA = "erbij";

    private final Guidance guidance;
    private final Misunderstandings misunderstandings;
    private final Cards cards;
    private final OneQuestion question;

    UnderstoodScreen(Guidance guidance, Misunderstandings misunderstandings) {
        this.guidance = guidance;
        this.misunderstandings = misunderstandings;
        this.cards = new Cards(guidance);
        this.question = new OneQuestion(guidance, misunderstandings);
    }

    @Override
    public String path() {
        return GuidanceNavigation.UNDERSTOOD;
    }

    @Override
    public Optional<String> elsewhere(Visit visit) {
        return visit.journey().isEmpty() ? Optional.of("") : Optional.empty();
    }

    @Override
    public String title(Visit visit) {
        if (nothing(visit)) {
            return visit.text("understood.nothing.title");
        }
        return visit.text(OneQuestion.isAll(visit) ? "understood.asked.title" : "understood.title");
    }

    @Override
    public String lead(Visit visit) {
        if (nothing(visit)) {
            return visit.text("understood.nothing.lead");
        }
        return visit.text(OneQuestion.isAll(visit) ? "understood.asked.lead" : "understood.lead");
    }

    private static boolean nothing(Visit visit) {
        Story story = visit.journey().story();
        return story.situations().isEmpty() && story.asked().isEmpty();
    }

    @Override
    public Optional<Progress> progress(Visit visit) {
        return Optional.of(Steps.of(2, visit.texts()));
    }

    @Override
    public Optional<String> back(Visit visit) {
        return Optional.of(GuidanceNavigation.STORY);
    }

    @Override
    public boolean sensitive(Visit visit) {
        return visit.journey().story().isSensitive(guidance);
    }

    @Override
    public void above(HtmlContainer into, Visit visit) {
        if (visit.journey().story().crisis() != null) {
            into.add(CrisisHelp.of(visit.journey().story().crisis(), visit.texts()));
        }
        OtherLanguage.of(visit).ifPresent(into::add);
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        if (nothing(visit)) {
            return;
        }
        if (!OneQuestion.isAll(visit)) {
            form.add(cards.of(visit));
        }
        question.of(visit, problems).ifPresent(form::add);
        told(visit).ifPresent(form::add);
        if (!OneQuestion.isAll(visit)) {
            form.add(more(visit, problems));
        }
        form.add(Buttons.row(
                Buttons.next(visit.text("frame.next")),
                Tags.link(visit.texts().to(GuidanceNavigation.STORY), "lw-link", visit.text("understood.again"))));
    }

    /** Answers that were heard in the story, so that nobody is asked what they have said. */
    private Optional<HtmlContainer> told(Visit visit) {
        Answers answers = visit.journey().answers();
        List<String> told = answers.given().entrySet().stream()
                .flatMap(answer -> guidance.question(answer.getKey(), answers, visit.language()).stream()
                        .flatMap(question -> question.choices().stream()
                                .filter(choice -> choice.id().equals(answer.getValue()))
                                .map(choice -> question.text() + " " + choice.text())))
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Tags.div(
                "lw-told",
                Tags.tag("h2", "lw-h3", visit.text("understood.told")),
                Tags.list("lw-list", told),
                Tags.p("lw-muted lw-small", visit.text("understood.told.change"))));
    }

    private static HtmlContainer more(Visit visit, List<Problem> problems) {
        HtmlContainer more = Tags.fold(
                "lw-fold lw-mt-5",
                visit.text("understood.more"),
                new Field(EXTRA, visit.text("understood.more.label"))
                        .error(Problem.at(EXTRA, problems))
                        .area(visit.journey().story().extra(), 2));
        return problems.isEmpty() ? more : Tags.attribute(more, "open", "");
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        if (nothing(visit)) {
            into.add(NotUnderstood.ways(visit.texts()));
        }
    }

    /** Confirmed only when there is nothing new to look at: no other situation found, none offered instead. */
    @Override
    public Journey submit(Fields fields, Visit visit) {
        Story before = visit.journey().story();
        if (OneQuestion.isAll(visit)) {
            return visit.journey().with(question.answered(fields, before, visit.language()));
        }
        List<SituationId> offered = cards.offered(visit);
        List<SituationId> chosen = offered.stream()
                .filter(id -> fields.has(Cards.name(id), Cards.YES) || fields.has(Cards.NEAR, id.value()))
                .toList();
        Story kept = question.answered(fields, before.choose(offered, chosen), visit.language());
        Story told = added(kept, fields.one(EXTRA), visit);
        boolean newlyDropped = told.dropped().stream()
                .anyMatch(id -> !before.dropped().contains(id)
                        && !guidance.near(id, visit.language()).isEmpty());
        boolean same = told.situations().equals(kept.situations())
                && told.asked().isEmpty()
                && told.extra().isEmpty();
        if (same && !newlyDropped) {
            wrong(told, chosen, visit);
            return kept(visit.journey().with(told.confirm()), visit);
        }
        return kept(visit.journey().with(told.reopened()), visit);
    }

    private Journey kept(Journey journey, Visit visit) {
        return sensitive(visit.with(journey)) ? journey.with(journey.story().withoutText()) : journey;
    }

    /** Counts what did not fit, and what was chosen instead. */
    private void wrong(Story story, List<SituationId> chosen, Visit visit) {
        story.dropped()
                .forEach(id -> misunderstandings.count(
                        visit.language(),
                        id,
                        guidance.near(id, visit.language()).stream()
                                .map(Situation::id)
                                .filter(chosen::contains)
                                .findFirst()));
    }

    private Story added(Story story, String typed, Visit visit) {
        if (typed.isBlank()) {
            return story.withExtra("");
        }
        Understanding understood = guidance.understand(typed, visit.language());
        Story more = story.with(understood);
        boolean placed = !more.equals(story);
        return more.withExtra(placed ? "" : typed);
    }

    @Override
    public List<Problem> errors(Visit visit) {
        Story story = visit.journey().story();
        if (OneQuestion.isAll(visit)) {
            return List.of(new Problem(OneQuestion.FIELD, visit.text("understood.asked.missing")));
        }
        return story.extra().isEmpty() ? List.of() : List.of(new Problem(EXTRA, visit.text("understood.more.unclear")));
    }

    @Override
    public String next(Visit visit) {
        Story story = visit.journey().story();
        if (nothing(visit)) {
            return GuidanceNavigation.TOPICS;
        }
        return story.confirmed() ? Questions.next(guidance, visit) : path();
    }

    static List<Situation> shown(Visit visit, Guidance guidance) {
        return visit.journey().story().situations().stream()
                .flatMap(id -> guidance.situation(id, visit.language()).stream())
                .toList();
    }
}
