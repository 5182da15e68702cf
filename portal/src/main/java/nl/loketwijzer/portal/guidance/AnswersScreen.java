package nl.loketwijzer.portal.guidance;

import static nl.loketwijzer.portal.ui.Tags.div;
import static nl.loketwijzer.portal.ui.Tags.link;
import static nl.loketwijzer.portal.ui.Tags.list;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.Question;
import nl.loketwijzer.domain.guidance.Situation;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.ui.Buttons;
import org.springframework.stereotype.Component;

/** Everything that was answered, each with a way to change it. */
@Component
class AnswersScreen implements Screen {

    private final Guidance guidance;

    AnswersScreen(Guidance guidance) {
        this.guidance = guidance;
    }

    @Override
    public String path() {
        return GuidanceNavigation.ANSWERS;
    }

    @Override
    public Optional<String> elsewhere(Visit visit) {
        if (visit.journey().story().confirmed()) {
            return Optional.empty();
        }
        return Optional.of(GuidanceNavigation.resume(visit.journey()));
    }

    @Override
    public String title(Visit visit) {
        return visit.text("question.answers.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("question.answers.lead");
    }

    @Override
    public boolean sensitive(Visit visit) {
        return visit.journey().story().isSensitive(guidance);
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        HtmlContainer facts = tag("dl", "lw-facts lw-check", situations(visit));
        List<Question> all = guidance.all(visit.journey().answers(), visit.language());
        for (int i = 0; i < all.size(); i++) {
            facts.add(answer(all.get(i), Questions.at(i + 1), visit));
        }
        into.add(facts);
        into.add(Buttons.row(Buttons.go(
                visit.texts().to(Questions.next(guidance, visit)), visit.text("question.answers.overview"))));
    }

    private HtmlContainer situations(Visit visit) {
        List<String> titles = visit.journey().story().kept().stream()
                .flatMap(id -> guidance.situation(id, visit.language()).stream())
                .map(Situation::title)
                .toList();
        String what = visit.text("question.answers.situations");
        HtmlContainer value = titles.isEmpty()
                ? tag("dd", "", visit.text("question.answers.none"))
                : tag("dd", "", list("lw-list", titles));
        return div("", tag("dt", "", what), value, change(what, GuidanceNavigation.UNDERSTOOD, visit));
    }

    private static HtmlContainer answer(Question question, String path, Visit visit) {
        String given = visit.journey().answers().to(question.id());
        String said = question.choices().stream()
                .filter(choice -> choice.id().equals(given))
                .map(Question.Choice::text)
                .findFirst()
                .orElse(visit.text("question.answers.open"));
        return div("", tag("dt", "", question.text()), tag("dd", "", said), change(question.text(), path, visit));
    }

    private static HtmlContainer change(String what, String path, Visit visit) {
        HtmlContainer words = link(visit.texts().to(path), "lw-link lw-small", visit.text("question.answers.change"));
        words.add(tag("span", "lw-hide", " " + what));
        return tag("dd", "", words);
    }
}
