package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.ScheduleRefused;
import org.jspecify.annotations.Nullable;

/** A desk to add, rename, or take out of use. */
class DeskForm extends SideForm<DeskData> {

    private final Keeper keeper;
    private final @Nullable Desk standing;
    private final Consumer<Desk> shown;
    private final TextField name = new TextField(text("admin.desk.name"));
    private final Checkbox active = new Checkbox(text("admin.desk.active"));

    /** @param standing null for a new desk */
    DeskForm(Keeper keeper, @Nullable Desk standing, Consumer<Desk> shown, Runnable cancelled, Runnable saved) {
        super(DeskData.class, text(standing == null ? "admin.desk.new" : "admin.desk.change"), cancelled, saved);
        this.keeper = keeper;
        this.standing = standing;
        this.shown = shown;
        active.setHelperText(text("admin.desk.active.help"));
        active.setVisible(standing != null);
        add(name, active);
        binder.bind(name, "name");
        binder.bind(active, "active");
        binder.readRecord(standing == null ? new DeskData("", true) : new DeskData(standing.name(), standing.active()));
        addButtons();
    }

    @Override
    Focusable<?> first() {
        return name;
    }

    @Override
    boolean store(DeskData data) {
        shown.accept(
                standing == null ? keeper.addDesk(data.name().strip()) : keeper.changeDesk(changed(standing, data)));
        return true;
    }

    private static Desk changed(Desk standing, DeskData data) {
        return new Desk(
                standing.id(),
                standing.loket(),
                data.name().strip(),
                data.active(),
                standing.languages(),
                standing.ways(),
                standing.quiet());
    }

    @Override
    @Nullable
    HasValidationProperties field(ScheduleRefused.Reason reason) {
        return switch (reason) {
            case NAME_MISSING, NAME_TOO_LONG, NAME_TAKEN -> name;
            default -> null;
        };
    }
}
