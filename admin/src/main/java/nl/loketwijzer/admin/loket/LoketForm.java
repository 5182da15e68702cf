package nl.loketwijzer.admin.loket;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;
import static nl.loketwijzer.domain.loket.LoketField.CASE_WORKER;
import static nl.loketwijzer.domain.loket.LoketField.CHECKED;
import static nl.loketwijzer.domain.loket.LoketField.DIRECT_LINE;
import static nl.loketwijzer.domain.loket.LoketField.FACILITIES;
import static nl.loketwijzer.domain.loket.LoketField.GEMEENTE_CODE;
import static nl.loketwijzer.domain.loket.LoketField.LANGUAGES;
import static nl.loketwijzer.domain.loket.LoketField.LATITUDE;
import static nl.loketwijzer.domain.loket.LoketField.LONGITUDE;
import static nl.loketwijzer.domain.loket.LoketField.NAME;
import static nl.loketwijzer.domain.loket.LoketField.ON_SITE;
import static nl.loketwijzer.domain.loket.LoketField.PHONE;
import static nl.loketwijzer.domain.loket.LoketField.PLACE;
import static nl.loketwijzer.domain.loket.LoketField.POSTCODE;
import static nl.loketwijzer.domain.loket.LoketField.ROOMS;
import static nl.loketwijzer.domain.loket.LoketField.ROUTE;
import static nl.loketwijzer.domain.loket.LoketField.SAMPLE;
import static nl.loketwijzer.domain.loket.LoketField.STEP_FREE;
import static nl.loketwijzer.domain.loket.LoketField.STREET;
import static nl.loketwijzer.domain.loket.LoketField.TYPE;

import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.domain.loket.LoketDetails;
import nl.loketwijzer.domain.loket.LoketField;
import nl.loketwijzer.domain.loket.LoketKeeping;
import nl.loketwijzer.domain.loket.LoketOvertaken;
import nl.loketwijzer.domain.loket.LoketRefused;
import nl.loketwijzer.domain.loket.LoketSheet;
import nl.loketwijzer.domain.loket.Merge;

/** A loket in parts. What was typed stays until it is saved; what somebody else saved in the meantime is shown. */
class LoketForm extends Div {

    private final LoketKeeping keeping;
    private final LoketFields fields;
    private final CurrentStaff staff;
    private final Div changes = new Div();
    private final Paragraph lastCheck = new Paragraph();
    private final Checkbox checked = new Checkbox(text("admin.loket.check"));
    private LoketSheet seen;

    LoketForm(LoketKeeping keeping, LoketFields fields, CurrentStaff staff, LoketSheet sheet) {
        this.keeping = keeping;
        this.fields = fields;
        this.staff = staff;
        this.seen = sheet;
        addClassName("ad-loket");
        changes.getElement().setAttribute("role", "alert");
        ((HasEnabled) fields.component(SAMPLE)).setEnabled(staff.actor().administers());
        add(
                changes,
                part("admin.loket.part.where", NAME, TYPE, STREET, POSTCODE, PLACE, GEMEENTE_CODE, LATITUDE, LONGITUDE),
                part("admin.loket.part.access", STEP_FREE, FACILITIES, ROOMS, LANGUAGES),
                part("admin.loket.part.who", CASE_WORKER, ON_SITE, DIRECT_LINE),
                part("admin.loket.part.reach", PHONE, ROUTE),
                checkPart());
        show(sheet);
    }

    private Section part(String title, LoketField... shown) {
        Section part = new Section(new H2(text(title)));
        part.addClassNames("ad-panel", "ad-form");
        Stream.of(shown).forEach(field -> part.add(fields.component(field)));
        return part;
    }

    private Section checkPart() {
        Section part = part("admin.loket.part.check", SAMPLE);
        checked.setHelperText(text("admin.loket.check.help"));
        Button save = new Button(text("admin.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save, new Button(text("admin.loket.form.back"), event -> LoketNavigation.open()));
        buttons.addClassName("ad-buttons");
        part.addComponentAtIndex(1, lastCheck);
        part.addComponentAtIndex(2, checked);
        part.add(buttons);
        return part;
    }

    private void show(LoketSheet sheet) {
        fields.show(sheet);
        checked.setValue(false);
        LoketDetails.Check check = sheet.check();
        lastCheck.setText(
                check == null
                        ? text("admin.loket.check.never")
                        : text(
                                "admin.loket.check.by",
                                Map.of("day", dates().date(check.on()), "name", name(check.by()))));
    }

    /** As whoever it is logs in. */
    private static String name(String label) {
        return label.substring(label.indexOf(':') + 1);
    }

    private void save() {
        fields.accept();
        LoketSheet typed = fields.filledIn(seen);
        LoketSheet wanted = checked.getValue() ? typed.with(Map.of(CHECKED, keeping.today())) : typed;
        try {
            seen = keeping.save(staff.actor(), wanted);
            changes.removeAll();
            show(seen);
            Notice.done(text("admin.saved"));
        } catch (LoketRefused e) {
            refuse(e.problems());
        } catch (LoketOvertaken e) {
            merge(Merge.of(seen, typed, e.now()), e.now());
        }
    }

    private void refuse(List<LoketRefused.Problem> problems) {
        problems.reversed().forEach(problem -> {
            LoketField field = problem.field() == CHECKED ? SAMPLE : problem.field();
            fields.input(field)
                    .refuse(text("admin.loket.refused." + problem.reason().name()));
            fields.input(field).focus();
        });
    }

    /** The fields show what both typed; where both typed something else, the own text stays and the other can be taken. */
    private void merge(Merge merge, LoketSheet now) {
        boolean wasChecked = checked.getValue();
        seen = now;
        show(merge.sheet());
        checked.setValue(wasChecked);
        changes.removeAll();
        changes.add(new LoketChanges(
                merge.theirs(), change -> fields.input(change.field()).write().accept(change.now())));
        changes.getElement().callJsFunction("scrollIntoView");
    }
}
