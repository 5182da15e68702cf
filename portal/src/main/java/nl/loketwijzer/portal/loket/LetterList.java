package nl.loketwijzer.portal.loket;

import com.vaadin.flow.component.HtmlContainer;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.ui.SampleNote;
import nl.loketwijzer.portal.ui.Tags;

/** The letters with which gemeenten begin, and the lokets of one letter. */
class LetterList extends Page {

    private final Lokets lokets;

    LetterList(Lokets lokets) {
        this.lokets = lokets;
    }

    @Override
    public String title(Visit visit) {
        return visit.detail().isEmpty()
                ? visit.text("loket.all.title")
                : visit.texts().get("loket.all.letter", "letter", visit.detail().toUpperCase(Locale.ROOT));
    }

    @Override
    public String lead(Visit visit) {
        return visit.detail().isEmpty() ? visit.text("loket.all.lead") : "";
    }

    @Override
    public Optional<String> back(Visit visit) {
        return visit.detail().isEmpty() ? Optional.empty() : Optional.of(path());
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        Map<String, List<Loket>> byLetter = lokets.all().stream()
                .collect(Collectors.groupingBy(LetterList::letter, TreeMap::new, Collectors.toList()));
        if (visit.detail().isEmpty()) {
            into.add(letters(byLetter, visit));
        } else {
            List<Loket> some = byLetter.getOrDefault(visit.detail(), List.of());
            if (some.stream().anyMatch(Loket::sample)) {
                into.add(SampleNote.of(visit.texts()));
            }
            some.stream()
                    .collect(Collectors.groupingBy(Loket::gemeente, TreeMap::new, Collectors.toList()))
                    .forEach((gemeente, its) -> into.add(gemeente(gemeente, its, visit)));
        }
        String search = visit.text("loket.all.search");
        into.add(Tags.tag("p", "lw-mt-5", Tags.link(visit.texts().to(LoketNavigation.NEAREST), "lw-link", search)));
    }

    private HtmlContainer letters(Map<String, List<Loket>> byLetter, Visit visit) {
        HtmlContainer list = Tags.tag("ul", "lw-letters");
        byLetter.keySet()
                .forEach(letter -> list.add(Tags.tag(
                        "li",
                        "",
                        Tags.link(
                                visit.texts().to(path() + "/" + letter),
                                "lw-btn lw-btn--quiet lw-btn--small",
                                letter.toUpperCase(Locale.ROOT)))));
        return list;
    }

    private static HtmlContainer gemeente(String name, List<Loket> lokets, Visit visit) {
        HtmlContainer list = Tags.tag("ul", "lw-list");
        lokets.forEach(loket -> list.add(Tags.tag(
                "li",
                "",
                Tags.attribute(
                        Tags.link(visit.texts().to(LoketNavigation.page(loket)), "lw-link", loket.name()),
                        "lang",
                        "nl"))));
        return Tags.tag("section", "", Tags.attribute(Tags.tag("h2", "lw-h3", name), "lang", "nl"), list);
    }

    /** Of the name without its article: {@code 's-Hertogenbosch} is found under h. */
    private static String letter(Loket loket) {
        String plain = Normalizer.normalize(loket.gemeente(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^'s-", "");
        return plain.substring(0, 1);
    }
}
