package nl.loketwijzer.admin.loket;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import nl.loketwijzer.domain.loket.ImportPlan;

/** What a table would change, and the button that does it; or what is wrong with it. */
class ImportReport extends Div {

    ImportReport(ImportPlan plan, Runnable carryOut) {
        addClassName("ad-report");
        add(summary(plan, carryOut));
        if (plan.wrong() > 0) {
            add(part("admin.import.problems", plan.wrong(), plan.problems().size(), new ProblemTable(plan.problems())));
        }
        if (!plan.news().isEmpty()) {
            add(part(
                    "admin.import.news",
                    plan.added() + plan.changed(),
                    plan.news().size(),
                    new NewsTable(plan.news())));
        }
    }

    private static Section summary(ImportPlan plan, Runnable carryOut) {
        Section summary = new Section(new H2(text("admin.import.summary")));
        summary.addClassName("ad-panel");
        summary.add(
                new Paragraph(text("admin.import.added", Map.of("count", plan.added()))),
                new Paragraph(text("admin.import.changed", Map.of("count", plan.changed()))),
                new Paragraph(text("admin.import.same", Map.of("count", plan.same()))));
        if (plan.canBeCarriedOut()) {
            Button save = new Button(
                    text("admin.import.do", Map.of("count", plan.added() + plan.changed())), event -> carryOut.run());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            save.setDisableOnClick(true);
            summary.add(save);
        } else {
            summary.add(new Paragraph(text(plan.wrong() > 0 ? "admin.import.wrong" : "admin.import.nothing")));
        }
        return summary;
    }

    private static Section part(String title, int all, int shown, com.vaadin.flow.component.Component table) {
        Section part = new Section(new H2(text(title, Map.of("count", all))));
        part.addClassNames("ad-panel", "ad-below");
        if (shown < all) {
            part.add(new Paragraph(text("admin.import.first", Map.of("count", shown))));
        }
        part.add(table);
        return part;
    }
}
