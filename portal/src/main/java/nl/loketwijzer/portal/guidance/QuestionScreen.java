package nl.loketwijzer.portal.guidance;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.Question;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Progress;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Choices;
import nl.loketwijzer.portal.ui.Tags;
import org.springframework.stereotype.Component;

/** One question a screen, only those that change the result. "Weet ik niet" is an answer. */
@Component
class QuestionScreen implements Screen {

    private static final String FIELD = "antwoord";

    private final Guidance guidance;

    QuestionScreen(Guidance guidance) {
        this.guidance = guidance;
    }

    @Override
    public String path() {
        return GuidanceNavigation.QUESTION;
    }

    @Override
    public Optional<String> elsewhere(Visit visit) {
        if (!visit.journey().story().confirmed()) {
            return Optional.of(GuidanceNavigation.UNDERSTOOD);
        }
        return asked(visit).isEmpty() ? Optional.of(Questions.next(guidance, visit)) : Optional.empty();
    }

    @Override
    public String title(Visit visit) {
        return asked(visit).map(Question::text).orElse("");
    }

    @Override
    public String lead(Visit visit) {
        return asked(visit).map(Question::why).orElse("");
    }

    @Override
    public Optional<Progress> progress(Visit visit) {
        return Optional.of(Steps.question(number(visit), all(visit).size(), visit.texts()));
    }

    @Override
    public Optional<String> back(Visit visit) {
        int number = number(visit);
        return Optional.of(number > 1 ? Questions.at(number - 1) : GuidanceNavigation.UNDERSTOOD);
    }

    @Override
    public boolean sensitive(Visit visit) {
        return visit.journey().story().isSensitive(guidance);
    }

    @Override
    public void above(HtmlContainer into, Visit visit) {
        if (visit.journey().story().crisis() != null) {
            into.add(CrisisHelp.brief(visit.journey().story().crisis(), visit.texts()));
        }
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        asked(visit).ifPresent(question -> {
            HtmlContainer group = Choices.group(question.text(), "lw-hide");
            group.setId(FIELD);
            if (!problems.isEmpty()) {
                group.add(Tags.p("lw-error", visit.text("question.none")));
            }
            String given = visit.journey().answers().to(question.id());
            question.choices()
                    .forEach(choice -> group.add(Choices.radio(
                            FIELD, choice.id(), choice.text(), choice.id().equals(given))));
            form.add(group, Buttons.row(Buttons.next(visit.text("frame.next"))));
        });
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        String chosen = fields.one(FIELD);
        return asked(visit)
                .filter(question -> question.choices().stream()
                        .anyMatch(choice -> choice.id().equals(chosen)))
                .map(question -> visit.journey().withAnswer(question.id(), chosen))
                .orElse(visit.journey());
    }

    @Override
    public List<Problem> errors(Visit visit) {
        boolean open = asked(visit)
                .filter(question -> visit.journey().answers().to(question.id()) == null)
                .isPresent();
        return open ? List.of(new Problem(FIELD, visit.text("question.none"))) : List.of();
    }

    @Override
    public String next(Visit visit) {
        return Questions.next(guidance, visit);
    }

    private Optional<Question> asked(Visit visit) {
        List<Question> all = all(visit);
        int number = number(visit);
        return number >= 1 && number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }

    private List<Question> all(Visit visit) {
        return guidance.all(visit.journey().answers(), visit.language());
    }

    private static int number(Visit visit) {
        return visit.detail().matches("[1-9]\\d?") ? Integer.parseInt(visit.detail()) : 0;
    }
}
