package nl.loketwijzer.portal.helping;

import com.vaadin.flow.component.HtmlContainer;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.ui.Buttons;

/** Where the screens for somebody who is helped are. */
public final class HelpingNavigation {

    /** One sheet to take along; whoever made an appointment with a helper comes here. */
    public static final String PAPER = "papier";

    private HelpingNavigation() {}

    /** A button that leads to the sheet to take along. */
    public static HtmlContainer paper(Visit visit) {
        HtmlContainer row = Buttons.row(Buttons.go(visit.texts().to(PAPER), visit.text("helping.paper.link")));
        row.addClassName("lw-noprint");
        return row;
    }
}
