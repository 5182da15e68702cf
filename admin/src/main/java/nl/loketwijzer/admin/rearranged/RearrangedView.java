package nl.loketwijzer.admin.rearranged;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.domain.booking.Informing;
import nl.loketwijzer.domain.booking.Rearranged;
import nl.loketwijzer.domain.booking.Rearranged.Person;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Told;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;

/** After a closure: whom to call, whom to meet at the door, and who got a message. */
@Route("verzet")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class RearrangedView extends Page implements HasUrlParameter<String> {

    private final Informing informing;
    private final Lokets lokets;
    private final CurrentStaff staff;

    RearrangedView(Informing informing, Lokets lokets, CurrentStaff staff) {
        super(text("admin.rearranged.title"));
        this.informing = informing;
        this.lokets = lokets;
        this.staff = staff;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(parsed(id)
                .flatMap(one -> informing.find(staff.actor(), one))
                .orElseThrow(() -> new NotFoundException("no such rearrangement")));
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(Rearranged done) {
        setLead(text(
                "admin.rearranged.lead",
                Map.of(
                        "loket", loketName(done.loket()),
                        "day", dates().day(done.madeAt().atZone(Slot.ZONE).toLocalDate()),
                        "time", dates().time(done.madeAt().atZone(Slot.ZONE).toLocalTime()))));
        byHand(done, Told.CALL).ifPresent(this::add);
        byHand(done, Told.DOOR).ifPresent(this::add);
        for (Told told : List.of(Told.MESSAGE, Told.NOT_NEEDED)) {
            List<Person> people = with(done, told);
            if (!people.isEmpty()) {
                NativeDetails rest = new NativeDetails(
                        text("admin.rearranged." + told.name(), Map.of("count", people.size())),
                        new RearrangedTable(people, null, null, this::loketName));
                rest.addClassNames("ad-panel", "ad-below");
                add(rest);
            }
        }
    }

    private Optional<Section> byHand(Rearranged done, Told told) {
        List<Person> people = with(done, told);
        if (people.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(
                new H2(text("admin.rearranged." + told.name(), Map.of("count", people.size()))),
                new Paragraph(text("admin.rearranged." + told.name() + ".how")));
        section.addClassNames("ad-panel", "ad-below", "ad-todo");
        if (told == Told.CALL) {
            section.add(new NativeDetails(text("admin.rearranged.script.title"), script(loketName(done.loket()))));
        } else {
            section.add(print(), new DoorList(people, this::loketName));
        }
        section.add(new RearrangedTable(
                people,
                told == Told.CALL ? person -> informing.contact(staff.actor(), done.id(), person.id()) : null,
                (person, knows) -> informing.knows(staff.actor(), done.id(), person.id(), knows),
                this::loketName));
        return Optional.of(section);
    }

    private static Div script(String loket) {
        Div lines = new Div();
        lines.addClassName("ad-script");
        for (int line = 1; line <= 5; line++) {
            lines.add(new Paragraph(text("admin.rearranged.script." + line, Map.of("loket", loket))));
        }
        return lines;
    }

    private static Button print() {
        Button print = new Button(text("admin.rearranged.print"));
        print.addClickListener(event -> UI.getCurrent().getPage().executeJs("window.print()"));
        return print;
    }

    private static List<Person> with(Rearranged done, Told told) {
        return done.people().stream().filter(person -> person.told() == told).toList();
    }

    private String loketName(LoketId id) {
        return lokets.find(id).map(Loket::name).orElse("");
    }
}
