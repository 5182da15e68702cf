package nl.loketwijzer.portal.guidance;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.Situation;
import nl.loketwijzer.domain.guidance.SituationId;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Progress;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.Story;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Choices;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Tile;
import org.springframework.stereotype.Component;

/** Choosing without writing: first a subject, then what fits. */
@Component
class TopicScreen implements Screen {

    private static final String FIELD = "situatie";

    /** More than five choices make people read half of them: the others are folded. */
    private static final int AT_ONCE = 5;

    private final Guidance guidance;

    TopicScreen(Guidance guidance) {
        this.guidance = guidance;
    }

    @Override
    public String path() {
        return GuidanceNavigation.TOPICS;
    }

    @Override
    public Optional<String> elsewhere(Visit visit) {
        boolean known = visit.detail().isEmpty() || Subject.of(visit.detail()).isPresent();
        return known ? Optional.empty() : Optional.of(GuidanceNavigation.TOPICS);
    }

    @Override
    public String title(Visit visit) {
        return Subject.of(visit.detail())
                .map(subject -> subject.title(visit.texts()))
                .orElseGet(() -> visit.text("understood.topics.title"));
    }

    @Override
    public String lead(Visit visit) {
        return visit.text(visit.detail().isEmpty() ? "understood.topics.lead" : "understood.topic.lead");
    }

    @Override
    public Optional<Progress> progress(Visit visit) {
        return Optional.of(Steps.of(visit.detail().isEmpty() ? 1 : 2, visit.texts()));
    }

    @Override
    public Optional<String> back(Visit visit) {
        return Optional.of(visit.detail().isEmpty() ? GuidanceNavigation.STORY : GuidanceNavigation.TOPICS);
    }

    @Override
    public boolean sensitive(Visit visit) {
        return Subject.of(visit.detail()).equals(Optional.of(Subject.SAFETY));
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        List<Situation> offered = offered(visit);
        if (offered.isEmpty()) {
            return;
        }
        HtmlContainer group = Choices.group(visit.text("understood.topic.legend"), "lw-hide");
        group.setId(FIELD);
        problems.forEach(problem -> group.add(Tags.p("lw-error", problem.text())));
        offered.stream().limit(AT_ONCE).forEach(situation -> group.add(choice(situation, visit)));
        if (offered.size() > AT_ONCE) {
            HtmlContainer more = Tags.div("lw-choices");
            offered.stream().skip(AT_ONCE).forEach(situation -> more.add(choice(situation, visit)));
            group.add(Tags.fold("lw-fold", visit.text("understood.topic.more"), more));
        }
        form.add(group, Buttons.row(Buttons.next(visit.text("frame.next"))));
    }

    private static HtmlContainer choice(Situation situation, Visit visit) {
        boolean kept = visit.journey().story().kept().contains(situation.id());
        return Choices.checkbox(FIELD, situation.id().value(), situation.title(), null, kept);
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        if (visit.detail().isEmpty()) {
            into.add(Tile.list(GuidanceNavigation.topics(visit.texts())));
        }
    }

    private List<Situation> offered(Visit visit) {
        return Subject.of(visit.detail()).stream()
                .flatMap(subject -> guidance.situations(visit.language()).stream()
                        .filter(situation -> situation.topic() == subject.topic))
                .toList();
    }

    /** Who chose only here has nothing left to confirm. */
    @Override
    public Journey submit(Fields fields, Visit visit) {
        List<SituationId> offered = offered(visit).stream().map(Situation::id).toList();
        List<SituationId> chosen =
                offered.stream().filter(id -> fields.has(FIELD, id.value())).toList();
        Story before = visit.journey().story();
        boolean nothingToConfirm = before.confirmed() || before.situations().isEmpty();
        Story after = before.choose(offered, chosen);
        return visit.journey().with(nothingToConfirm && !chosen.isEmpty() ? after.confirm() : after);
    }

    @Override
    public List<Problem> errors(Visit visit) {
        List<SituationId> kept = visit.journey().story().kept();
        boolean chosen = offered(visit).stream().map(Situation::id).anyMatch(kept::contains);
        return chosen ? List.of() : List.of(new Problem(FIELD, visit.text("understood.topic.none")));
    }

    @Override
    public String next(Visit visit) {
        return visit.journey().story().confirmed() ? Questions.next(guidance, visit) : GuidanceNavigation.UNDERSTOOD;
    }
}
