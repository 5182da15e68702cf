package nl.loketwijzer.portal.guidance;

import java.util.List;
import nl.loketwijzer.domain.guidance.Answers;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.Question;
import nl.loketwijzer.portal.frame.Visit;

/** Questions are counted in the address, not named: what is asked tells what is going on. */
final class Questions {

    private Questions() {}

    /** The first question that is still open, or the overview. */
    static String next(Guidance guidance, Visit visit) {
        Answers answers = visit.journey().answers();
        List<Question> open = guidance.open(answers, visit.language());
        if (open.isEmpty()) {
            return GuidanceNavigation.OVERVIEW;
        }
        List<String> all = guidance.all(answers, visit.language()).stream()
                .map(Question::id)
                .toList();
        return at(all.indexOf(open.getFirst().id()) + 1);
    }

    /** @param number from 1 */
    static String at(int number) {
        return GuidanceNavigation.QUESTION + "/" + number;
    }
}
