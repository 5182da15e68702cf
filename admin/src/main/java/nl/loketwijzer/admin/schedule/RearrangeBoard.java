package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.domain.booking.ChangedMeanwhile;
import nl.loketwijzer.domain.booking.Displaced;
import nl.loketwijzer.domain.booking.Overtaken;
import nl.loketwijzer.domain.booking.Rearranged;
import nl.loketwijzer.domain.booking.Rearrangement;
import nl.loketwijzer.domain.booking.ScheduleRefused;
import nl.loketwijzer.domain.booking.Told;

/** Who is hit by a closure, and which time each of them gets. Nothing is closed or moved before the last button. */
class RearrangeBoard extends Section {

    private final Keeper keeper;
    private final Runnable cancelled;
    private final Consumer<Rearranged> done;
    private final H2 heading = new H2();
    private final Div content = new Div();
    private Rearrangement rearrangement;

    RearrangeBoard(Keeper keeper, Rearrangement proposed, Runnable cancelled, Consumer<Rearranged> done) {
        this.keeper = keeper;
        this.rearrangement = proposed;
        this.cancelled = cancelled;
        this.done = done;
        addClassNames("ad-panel", "ad-rearrange");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, content);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.getElement().callJsFunction("focus");
    }

    private void show() {
        List<Displaced> people = rearrangement.people();
        heading.setText(text("admin.rearrange.title", Map.of("count", people.size())));
        content.removeAll();
        content.add(new Paragraph(text("admin.rearrange.lead")), summary(people));
        content.add(new RearrangeTable(people, keeper::loketName, this::choose));
        Button carryOut = new Button(text("admin.rearrange.do", Map.of("count", people.size())));
        carryOut.addClickListener(event -> carryOut(carryOut));
        carryOut.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        carryOut.setDisableOnClick(true);
        Div buttons = new Div(carryOut, new Button(text("admin.rearrange.back"), event -> cancelled.run()));
        buttons.addClassName("ad-buttons");
        content.add(buttons);
    }

    /** How they will hear of it, in numbers. */
    private static UnorderedList summary(List<Displaced> people) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ad-dots");
        for (Told told : List.of(Told.MESSAGE, Told.CALL, Told.DOOR, Told.NOT_NEEDED)) {
            long count = people.stream().filter(one -> one.hears() == told).count();
            if (count > 0) {
                list.add(new ListItem(text("admin.rearrange.count." + told.name(), Map.of("count", count))));
            }
        }
        return list;
    }

    private void choose(Displaced person) {
        new TimeDialog(person, keeper.others(rearrangement, person), keeper::loketName, chosen -> {
                    rearrangement = rearrangement.with(chosen);
                    show();
                })
                .open();
    }

    private void carryOut(Button pressed) {
        try {
            done.accept(keeper.carryOut(rearrangement));
        } catch (Overtaken e) {
            proposeAgain();
        } catch (ChangedMeanwhile e) {
            cancelled.run();
            Notice.problem(text("admin.rearrange.meanwhile"));
        } catch (ScheduleRefused e) {
            pressed.setEnabled(true);
            Notice.problem(text("admin.schedule.refused." + e.reason().name()));
        } catch (RuntimeException e) {
            pressed.setEnabled(true);
            throw e;
        }
    }

    private void proposeAgain() {
        rearrangement = keeper.propose(rearrangement);
        if (rearrangement.people().isEmpty()) {
            cancelled.run();
            Notice.problem(text("admin.rearrange.nobody"));
        } else {
            show();
            Notice.problem(text("admin.rearrange.overtaken"));
        }
    }
}
