package nl.loketwijzer.admin.rearranged;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** That after a closure not everybody knows yet, with the way to who. */
class UnfinishedNote extends Section {

    UnfinishedNote(List<UUID> rearrangements) {
        addClassNames("ad-panel", "ad-warn");
        add(new Paragraph(text("admin.rearranged.unfinished")));
        UnorderedList list = new UnorderedList();
        for (int number = 1; number <= rearrangements.size(); number++) {
            list.add(new ListItem(RearrangedNavigation.link(
                    rearrangements.get(number - 1), text("admin.rearranged.look", Map.of("number", number)))));
        }
        add(list);
    }
}
