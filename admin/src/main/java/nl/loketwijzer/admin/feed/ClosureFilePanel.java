package nl.loketwijzer.admin.feed;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.FileUpload;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.domain.booking.ClosureFileRefused;
import nl.loketwijzer.domain.booking.ClosureImport;
import nl.loketwijzer.domain.booking.ClosurePlan;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.DeskId;
import nl.loketwijzer.domain.booking.Overtaken;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.calendar.CalendarProblem;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** A calendar file with closures: first what it would close, then all of it at once. */
class ClosureFilePanel extends Section {

    private final ClosureImport closures;
    private final CurrentStaff staff;
    private final LoketId loket;
    private final Select<Desk> desk = new Select<>();
    private final FileUpload upload;
    private final Div outcome = new Div();
    private byte @Nullable [] file;

    ClosureFilePanel(ClosureImport closures, Schedule schedule, CurrentStaff staff, LoketId loket) {
        this.closures = closures;
        this.staff = staff;
        this.loket = loket;
        this.upload = new FileUpload(
                text("admin.closures.import.choose"),
                ClosureImport.LARGEST,
                new String[] {".ics", "text/calendar"},
                this::arrived);
        addClassNames("ad-panel", "ad-below", "ad-form");
        desk.setLabel(text("admin.closure.desk"));
        desk.setItems(schedule.desks(staff.actor(), loket));
        desk.setEmptySelectionAllowed(true);
        desk.setEmptySelectionCaption(text("admin.closure.desk.all"));
        desk.setItemLabelGenerator(item -> item == null ? text("admin.closure.desk.all") : item.name());
        desk.addValueChangeListener(event -> look());
        outcome.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(text("admin.closures.import")),
                new Paragraph(text("admin.closures.import.about")),
                desk,
                upload,
                outcome);
    }

    private void arrived(Path path) {
        try {
            file = Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        look();
    }

    private void look() {
        outcome.removeAll();
        byte[] bytes = file;
        if (bytes == null) {
            return;
        }
        try {
            ClosurePlan plan = closures.plan(staff.actor(), loket, chosenDesk(), bytes);
            outcome.add(new ClosureReport(plan, () -> carryOut(bytes, plan)));
        } catch (ClosureFileRefused e) {
            upload.say(sentence(e));
        }
    }

    private static String sentence(ClosureFileRefused refused) {
        if (refused.problem() == null) {
            return text("admin.closures.import.tooMany");
        }
        return refused.problem() == CalendarProblem.NOT_A_CALENDAR
                ? text("admin.closures.import.none")
                : text("admin.closures.import.unreadable");
    }

    private void carryOut(byte[] bytes, ClosurePlan plan) {
        try {
            closures.carryOut(staff.actor(), loket, chosenDesk(), bytes, plan);
            Notice.done(text("admin.closures.import.done", Map.of("count", plan.saved())));
        } catch (Overtaken e) {
            Notice.problem(text("admin.closures.import.overtaken"));
        }
        look();
    }

    private @Nullable DeskId chosenDesk() {
        return desk.getValue() == null ? null : desk.getValue().id();
    }
}
