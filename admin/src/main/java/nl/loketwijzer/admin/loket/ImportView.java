package nl.loketwijzer.admin.loket;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.Map;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.FileUpload;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.domain.loket.ImportOvertaken;
import nl.loketwijzer.domain.loket.ImportPlan;
import nl.loketwijzer.domain.loket.LoketExchange;
import nl.loketwijzer.domain.loket.TableRefused;

/** A table of lokets: first what it would change, then all of it at once. */
@Route("loketten/inlezen")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class ImportView extends Page {

    private final LoketExchange exchange;
    private final CurrentStaff staff;
    private final FileUpload upload;
    private final Div outcome = new Div();

    ImportView(LoketExchange exchange, CurrentStaff staff) {
        super(text("admin.import.title"));
        this.exchange = exchange;
        this.staff = staff;
        upload = new FileUpload(
                text("admin.import.choose"), LoketExchange.LARGEST, new String[] {".csv", "text/csv"}, this::look);
        setLead(text("admin.import.lead"));
        addActions(new Button(text("admin.loket.form.back"), event -> LoketNavigation.open()));
        outcome.getElement().setAttribute("aria-live", "polite");
        outcome.addClassName("ad-below");
        Section file = new Section(new Paragraph(text("admin.import.how")), upload);
        file.addClassName("ad-panel");
        add(file, outcome);
    }

    private void look(Path file) {
        outcome.removeAll();
        try {
            ImportPlan plan = exchange.plan(staff.actor(), file);
            outcome.add(new ImportReport(plan, () -> carryOut(file, plan)));
        } catch (TableRefused e) {
            upload.say(text("admin.import.refused." + e.reason().name(), Map.of("column", e.column())));
        }
    }

    private void carryOut(Path file, ImportPlan plan) {
        try {
            exchange.carryOut(staff.actor(), file, plan);
            Notice.done(text("admin.import.done", Map.of("count", plan.added() + plan.changed())));
            LoketNavigation.open();
        } catch (ImportOvertaken e) {
            look(file);
            Notice.problem(text("admin.import.overtaken"));
        }
    }
}
