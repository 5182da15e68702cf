package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.loketwijzer.admin.ui.Texts;
import nl.loketwijzer.domain.booking.ChangeHitsAppointments;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.Kept;
import nl.loketwijzer.domain.booking.ScheduleChange;
import nl.loketwijzer.domain.booking.ScheduleRefused;
import nl.loketwijzer.domain.booking.Way;
import nl.loketwijzer.i18n.Language;
import org.jspecify.annotations.Nullable;

/** A desk to add, rename, or take out of use; what it can do, and its agenda that is kept elsewhere. */
class DeskForm extends SideForm<DeskData> {

    private final Keeper keeper;
    private @Nullable Desk standing;
    private final Consumer<Desk> shown;
    private final Consumer<ScheduleChange> hits;
    private final TextField name = new TextField(text("admin.desk.name"));
    private final Checkbox active = new Checkbox(text("admin.desk.active"));
    private final CheckboxGroup<String> languages = new CheckboxGroup<>(text("admin.desk.languages"));
    private final CheckboxGroup<Way> ways = new CheckboxGroup<>(text("admin.desk.ways"));
    private final @Nullable AgendaPanel agenda;
    private final Checkbox quiet = new Checkbox(text("admin.desk.quiet"));

    /**
     * @param standing null for a new desk: what it can do is told when it stands
     * @param hits told of a change that takes a desk from somebody with an appointment: it was not saved
     * @param connected when its agenda was connected, read or let go
     */
    DeskForm(
            Keeper keeper,
            @Nullable Desk standing,
            Consumer<Desk> shown,
            Runnable connected,
            Consumer<ScheduleChange> hits,
            Runnable cancelled,
            Runnable saved) {
        super(DeskData.class, text(standing == null ? "admin.desk.new" : "admin.desk.change"), cancelled, saved);
        this.keeper = keeper;
        this.standing = standing;
        this.shown = shown;
        this.hits = hits;
        active.setHelperText(text("admin.desk.active.help"));
        active.setVisible(standing != null);
        DeskData data = standing == null ? DeskData.fresh() : DeskData.of(standing);
        choices(data);
        add(name, active);
        if (standing != null) {
            add(languages, ways, quiet);
        }
        bind();
        read(data);
        addButtons();
        agenda = standing == null ? null : new AgendaPanel(keeper, standing, connected);
        if (agenda != null) {
            add(agenda);
        }
    }

    private void choices(DeskData data) {
        languages.setItems(Stream.concat(Language.all().stream().map(Language::tag), data.languages().stream())
                .distinct()
                .toList());
        languages.setItemLabelGenerator(Texts::languageName);
        languages.setHelperText(text("admin.desk.languages.help"));
        ways.setItems(Way.values());
        ways.setItemLabelGenerator(way -> text("admin.desk.way." + way.name()));
    }

    private void bind() {
        binder.bind(name, "name");
        binder.bind(active, "active");
        binder.bind(languages, "languages");
        binder.bind(ways, "ways");
        binder.bind(quiet, "quiet");
    }

    @Override
    Focusable<?> first() {
        return name;
    }

    @Override
    boolean store(DeskData data) {
        if (standing == null) {
            shown.accept(keeper.addDesk(data.name().strip()));
            return true;
        }
        Desk wanted = data.changed(standing);
        try {
            shown.accept(keeper.changeDesk(wanted, standing));
        } catch (ChangeHitsAppointments e) {
            hits.accept(new ScheduleChange.DeskAs(wanted));
            return false;
        }
        return agenda == null || agenda.connectTyped();
    }

    @Override
    Optional<DeskData> takeOver(Kept now) {
        if (now instanceof Desk desk) {
            standing = desk;
            return Optional.of(DeskData.of(desk));
        }
        return Optional.empty();
    }

    @Override
    @Nullable
    HasValidationProperties field(ScheduleRefused.Reason reason) {
        return switch (reason) {
            case NAME_MISSING, NAME_TOO_LONG, NAME_TAKEN -> name;
            case LANGUAGES_MISSING -> languages;
            case WAYS_MISSING -> ways;
            default -> null;
        };
    }
}
