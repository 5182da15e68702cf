package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.admin.rearranged.RearrangedNavigation;
import nl.loketwijzer.admin.ui.Confirm;
import nl.loketwijzer.admin.ui.Icon;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.domain.booking.ChangeHitsAppointments;
import nl.loketwijzer.domain.booking.ChangedMeanwhile;
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.DeskId;
import nl.loketwijzer.domain.booking.Edit;
import nl.loketwijzer.domain.booking.OpeningRule;
import nl.loketwijzer.domain.booking.ScheduleChange;
import nl.loketwijzer.domain.booking.ScheduleRefused;
import nl.loketwijzer.domain.loket.Loket;
import org.jspecify.annotations.Nullable;

/** The week of a desk, closures and the citizen's view; beside it the desks, or the form that is open. */
class ScheduleBoard extends Div {

    private final Keeper keeper;
    private final List<Loket> lokets;
    private final CitizenPreview preview;
    private final Clock wall;
    private final LocalDate today;
    private final WeekSteps week;
    private final Div notes = new Div();
    private final Div clashes = new Div();
    private final Div hours = new Div();
    private final Div closures = new Div();
    private final Div side = new Div();
    private final Div history = new Div();
    private final Section main;
    private List<Desk> desks = List.of();
    private @Nullable DeskId desk;

    /**
     * @param lokets to which hours can be copied
     * @param wall the clock that hangs in the loket
     */
    ScheduleBoard(Keeper keeper, List<Loket> lokets, CitizenPreview preview, Clock wall) {
        this.keeper = keeper;
        this.lokets = lokets;
        this.preview = preview;
        this.wall = wall;
        this.today = LocalDate.now(wall);
        this.week = new WeekSteps(today, this::showHours);
        addClassName("ad-cols");
        side.addClassName("ad-side");
        Div below = new Div(closures, preview);
        below.addClassNames("ad-two", "ad-below");
        main = new Section(notes, clashes, hours, below, history);
        add(main, side);
        refresh();
    }

    Component[] actions() {
        Button sick = new Button(text("admin.closure.sick"), event -> openSick());
        Button closure = new Button(text("admin.closure.add"), event -> openClosure());
        Button rule = new Button(text("admin.rule.add"), new Icon("plus"), event -> openNewRule());
        rule.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button policy = new Button(text("admin.policy.title"), event -> open(policyForm()));
        return new Component[] {policy, sick, closure, rule};
    }

    /** Reads everything again and closes the form. */
    private void refresh() {
        desks = keeper.desks();
        side.removeAll();
        side.add(new DeskPanel(desks, keeper.deskAgendas(), () -> openDesk(null), this::openDesk));
        showUnfinished();
        showClashes();
        showHours();
        closures.removeAll();
        closures.add(new ClosurePanel(keeper.closures(), desks, this::askRemove));
        preview.refresh();
        history.removeAll();
        history.add(new HistoryPanel(keeper.edits(), desks, this::putBack));
    }

    /** What hits people goes the way of every change that does. */
    private void putBack(Edit edit) {
        try {
            keeper.putBack(edit);
            refresh();
            Notice.done(text("admin.history.done"));
        } catch (ChangeHitsAppointments e) {
            rearrange(keeper.inverse(edit));
        } catch (ChangedMeanwhile e) {
            refresh();
            Notice.problem(text("admin.history.meanwhile"));
        } catch (ScheduleRefused e) {
            Notice.problem(text("admin.schedule.refused." + e.reason().name()));
        }
    }

    private void saved() {
        refresh();
        Notice.done(text("admin.saved"));
    }

    /** What another agenda changes while a form is open. */
    private void connected() {
        showClashes();
        preview.refresh();
    }

    private void showUnfinished() {
        notes.removeAll();
        RearrangedNavigation.note(keeper.unfinished()).ifPresent(notes::add);
    }

    private void showClashes() {
        clashes.removeAll();
        List<DayEntry> hit = keeper.clashes();
        if (!hit.isEmpty()) {
            clashes.add(new HitAppointments(
                    text("admin.clashes.title", Map.of("count", hit.size())), text("admin.clashes.text"), hit));
        }
    }

    private void showHours() {
        hours.removeAll();
        Desk shown = shownDesk();
        if (shown == null) {
            hours.add(new Paragraph(text("admin.desks.none")));
            return;
        }
        WeekHours content = WeekHours.of(week.monday(), shown, keeper.rules(shown.id()), keeper.closures());
        Button copy = new Button(text("admin.copy.open"), event -> openCopy(shown));
        copy.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div bar = new Div(new DeskTabs(desks, shown, this::choose), week);
        bar.addClassName("ad-bar");
        hours.add(bar, new WeekView(content, today, rule -> openRule(shown, rule)), new WeekKey(), copy);
    }

    private void choose(DeskId chosen) {
        desk = chosen;
        showHours();
    }

    /** The chosen desk, or the first in use. */
    private @Nullable Desk shownDesk() {
        return desks.stream()
                .filter(item -> item.id().equals(desk))
                .findFirst()
                .or(() -> desks.stream().filter(Desk::active).findFirst())
                .or(() -> desks.stream().findFirst())
                .orElse(null);
    }

    private void openNewRule() {
        Desk shown = shownDesk();
        if (shown == null) {
            openDesk(null);
            return;
        }
        RuleData data = RuleData.morning(week.monday().getDayOfWeek(), today);
        open(ruleForm(shown, null, data));
    }

    private void openRule(Desk shown, OpeningRule rule) {
        open(ruleForm(shown, rule, RuleData.of(rule)));
    }

    private RuleForm ruleForm(Desk shown, @Nullable OpeningRule standing, RuleData data) {
        return new RuleForm(keeper, shown, standing, data, week::include, this::rearrange, this::refresh, this::saved);
    }

    private void openCopy(Desk shown) {
        open(new CopyForm(keeper, lokets, shown, week.monday(), this::refresh, this::saved));
    }

    private void openClosure() {
        LocalDate day = week.monday().isAfter(today) ? week.monday() : today.plusDays(1);
        open(closureForm(ClosureData.wholeDay(day)));
    }

    /** A closure that was read elsewhere, to look at and to save. */
    void openClosure(Closure closure) {
        open(closureForm(ClosureData.of(closure, desks)));
    }

    /** The rest of today, at the desk on the screen. */
    private void openSick() {
        open(closureForm(
                ClosureData.restOfDay(shownDesk(), LocalDateTime.now(wall), text("admin.closure.sick.reason"))));
    }

    private ClosureForm closureForm(ClosureData data) {
        return new ClosureForm(keeper, desks, data, this::rearrange, this::refresh, this::saved);
    }

    /** What was typed stays in the form, for who goes back. */
    private void rearrange(ScheduleChange change) {
        RearrangeBoard board = new RearrangeBoard(
                keeper, keeper.propose(change), this::backToWeek, done -> RearrangedNavigation.open(done.id()));
        removeAll();
        addClassName("ad-cols--one");
        add(board);
    }

    private void backToWeek() {
        if (main.getParent().isEmpty()) {
            removeAll();
            removeClassName("ad-cols--one");
            add(main, side);
        }
    }

    private void openDesk(@Nullable Desk standing) {
        open(new DeskForm(
                keeper,
                standing,
                change -> desk = change.id(),
                this::connected,
                this::rearrange,
                this::refresh,
                this::saved));
    }

    private PolicyForm policyForm() {
        return new PolicyForm(keeper, this::rearrange, this::refresh, this::saved);
    }

    private void open(SideForm<?> form) {
        backToWeek();
        side.removeAll();
        side.add(form);
        form.start();
    }

    private void askRemove(Closure closure) {
        Confirm.ask(text("admin.closure.remove.title"), text("admin.closure.remove.text"), text("admin.remove"), () -> {
            if (closure.id() != null) {
                keeper.removeClosure(closure.id());
            }
            saved();
        });
    }
}
