package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;

/** Says that a message did not arrive; the address is shown only to who asks for it, because looking is written down. */
class UnreachedCell extends Div {

    UnreachedCell(Supplier<List<String>> contact) {
        addClassName("ad-unreached");
        Button show = new Button(text("admin.unreached.show"));
        show.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        show.addClickListener(event -> {
            List<String> known = contact.get();
            Span address = new Span(known.isEmpty() ? text("admin.unreached.none") : String.join(", ", known));
            address.getElement().setAttribute("dir", "auto");
            replace(show, address);
        });
        add(new Span(text("admin.unreached.row") + " "), show);
    }
}
