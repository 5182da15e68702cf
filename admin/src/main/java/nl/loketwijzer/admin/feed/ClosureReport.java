package nl.loketwijzer.admin.feed;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.booking.ClosurePlan;
import nl.loketwijzer.domain.booking.ClosurePlan.Row;

/** What a file would close, and the button that does it. */
class ClosureReport extends Div {

    private static final int SHOWN = 100;

    ClosureReport(ClosurePlan plan, Runnable carryOut) {
        addClassName("ad-report");
        add(new H3(
                text("admin.closures.import.found", Map.of("count", plan.rows().size()))));
        if (plan.count(ClosurePlan.State.HITS) > 0) {
            add(new Paragraph(text("admin.closures.import.hits", Map.of("count", plan.count(ClosurePlan.State.HITS)))));
        }
        if (plan.saved() > 0) {
            Button save = new Button(
                    text("admin.closures.import.do", Map.of("count", plan.saved())), event -> carryOut.run());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            save.setDisableOnClick(true);
            add(save);
        } else if (!plan.rows().isEmpty()) {
            add(new Paragraph(text("admin.closures.import.nothing")));
        }
        List<Row> rows = plan.rows();
        if (rows.size() > SHOWN) {
            add(new Paragraph(text("admin.import.first", Map.of("count", SHOWN))));
        }
        if (!rows.isEmpty()) {
            add(new ClosureTable(rows.subList(0, Math.min(rows.size(), SHOWN))));
        }
    }
}
