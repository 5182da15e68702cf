package nl.loketwijzer.admin.staff;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.Icon;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.staff.Invitations;
import nl.loketwijzer.domain.staff.Member;
import nl.loketwijzer.domain.staff.Members;
import nl.loketwijzer.domain.staff.Sessions;
import org.jspecify.annotations.Nullable;

/** Who works here, with which roles and at which lokets. */
@Route("accounts")
@Menu(title = "admin.staff.menu", order = 5, icon = "person")
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends Page {

    private final Accounts accounts;
    private final Grid<Member> grid = new Grid<>();
    private final TextField search = new TextField(text("admin.staff.search"));
    private final Div side = new Div();
    private List<Member> members = List.of();

    AccountsView(Members members, Invitations invitations, Sessions sessions, Lokets lokets, CurrentStaff staff) {
        super(text("admin.staff.title"));
        this.accounts = new Accounts(members, invitations, sessions, lokets, staff);
        Button invite = new Button(text("admin.staff.invite"), new Icon("plus"), event -> open(null));
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addActions(invite);
        search.addClassName("ad-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(event -> filter());
        side.addClassName("ad-side");
        Div columns = new Div(new Div(search, grid), side);
        columns.addClassName("ad-cols");
        add(columns);
        fill();
        refresh();
    }

    private void fill() {
        grid.addComponentColumn(MemberCells::who)
                .setHeader(text("admin.staff.who"))
                .setFlexGrow(2);
        grid.addColumn(MemberCells::roles)
                .setHeader(text("admin.staff.roles"))
                .setFlexGrow(0)
                .setWidth("9rem");
        grid.addColumn(member -> MemberCells.lokets(member, accounts::loketName))
                .setHeader(text("admin.staff.lokets"))
                .setFlexGrow(2);
        grid.addColumn(MemberCells::state).setHeader(text("admin.staff.state")).setFlexGrow(1);
        grid.addComponentColumn(this::change)
                .setHeader(text("admin.change"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(text("admin.staff.none"));
    }

    private Button change(Member member) {
        Button button = new Button(text("admin.change"), event -> open(member));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text("admin.staff.change.of", Map.of("name", member.name())));
        return button;
    }

    private void refresh() {
        members = accounts.all();
        setLead(text("admin.staff.lead", Map.of("count", members.size())));
        filter();
    }

    private void filter() {
        String typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(members.stream().filter(member -> matches(member, typed)).toList());
    }

    private static boolean matches(Member member, String typed) {
        String all = member.name() + " " + Objects.requireNonNullElse(member.username(), "");
        return all.toLowerCase(Locale.ROOT).contains(typed);
    }

    private void open(@Nullable Member member) {
        side.removeAll();
        MemberForm form = new MemberForm(accounts, member, side::removeAll, this::done);
        side.add(form);
        form.start();
    }

    private void done(String sentence) {
        side.removeAll();
        refresh();
        Notice.done(sentence);
    }
}
