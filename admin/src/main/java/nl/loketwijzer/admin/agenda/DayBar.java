package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.loketwijzer.admin.ui.Icon;

/** What can be done from the list of a day. */
class DayBar extends Div {

    DayBar(Supplier<LocalDate> day) {
        addClassNames("ad-buttons", "ad-noprint");
        Button book = new Button(text("admin.book.open"), new Icon("plus"), event -> BookView.open(day.get()));
        book.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                book,
                new Button(text("admin.agenda.week.open"), event -> WeekAgendaView.open(day.get())),
                new Button(
                        text("admin.agenda.print"),
                        event -> UI.getCurrent().getPage().executeJs("window.print()")));
    }
}
