package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;

/** Whether the person hears of a change by itself, or has to be told. */
class HearsNote extends Paragraph {

    HearsNote(boolean message) {
        super(text(message ? "admin.change.hears" : "admin.change.tell"));
    }
}
