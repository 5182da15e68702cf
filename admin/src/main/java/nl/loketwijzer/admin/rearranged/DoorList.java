package nl.loketwijzer.admin.rearranged;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.loketwijzer.domain.booking.Rearranged.Person;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.i18n.Dates;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;

/**
 * The sheet for the door, for whom no message reaches: the first half of each code, enough to find oneself and too little
 * to open anything, with the new time, in the person's own language; never a name. On the screen it is hidden; printing
 * the page prints nothing but this.
 */
class DoorList extends Div {

    private final Function<LoketId, String> loketName;

    DoorList(List<Person> people, Function<LoketId, String> loketName) {
        this.loketName = loketName;
        addClassName("ad-door");
        Map<Language, List<Person>> byLanguage = people.stream()
                .filter(person -> !person.changedSince())
                .collect(groupingBy(
                        person -> Language.of(person.language()).orElse(Language.DUTCH),
                        () -> new TreeMap<>(Comparator.comparing(DoorList::order)),
                        toList()));
        byLanguage.forEach((language, some) -> add(part(language, some)));
    }

    /** Dutch first. */
    private static String order(Language language) {
        return language.equals(Language.DUTCH) ? "" : language.tag();
    }

    private Section part(Language language, List<Person> people) {
        Messages messages = Messages.of(language);
        UnorderedList codes = new UnorderedList();
        people.forEach(person -> codes.add(line(person, messages)));
        Section part = new Section(
                new H2(messages.get("letter.door.title")), new Paragraph(messages.get("letter.door.text")), codes);
        part.getElement().setAttribute("lang", language.tag());
        part.getElement().setAttribute("dir", language.direction());
        return part;
    }

    private ListItem line(Person person, Messages messages) {
        Span code = new Span(person.codeStart() + " …");
        code.addClassName("ad-code");
        code.getElement().setAttribute("dir", "ltr");
        return new ListItem(code, new Span(words(person, messages)));
    }

    private String words(Person person, Messages messages) {
        Slot now = person.now();
        if (now == null) {
            return messages.get("letter.door.none");
        }
        Dates dates = new Dates(messages);
        return messages.get(
                "letter.door.time",
                Map.of(
                        "day", dates.day(now.date()),
                        "time", dates.time(now.time()),
                        "loket", loketName.apply(now.loket())));
    }
}
