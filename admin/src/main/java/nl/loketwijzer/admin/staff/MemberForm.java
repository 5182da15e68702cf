package nl.loketwijzer.admin.staff;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.loketwijzer.admin.ui.Confirm;
import nl.loketwijzer.admin.ui.Refusal;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.AccountRefused;
import nl.loketwijzer.domain.staff.Member;
import nl.loketwijzer.domain.staff.Member.State;
import nl.loketwijzer.domain.staff.MemberDetails;
import org.jspecify.annotations.Nullable;

/** Somebody to invite, or to give other roles and lokets. What was typed stays until it is saved or dropped. */
class MemberForm extends Section {

    private final Accounts accounts;
    private final @Nullable Member member;
    private final Consumer<String> done;
    private final Paragraph problem = new Paragraph();
    private final TextField name = new TextField(text("admin.staff.name"));
    private final TextField email = new TextField(text("admin.staff.email"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(text("admin.staff.roles"));
    private final MultiSelectComboBox<Loket> lokets = new MultiSelectComboBox<>(text("admin.staff.lokets"));

    /**
     * @param member null: somebody to invite
     * @param done says what was done
     */
    MemberForm(Accounts accounts, @Nullable Member member, Runnable cancelled, Consumer<String> done) {
        this.accounts = accounts;
        this.member = member;
        this.done = done;
        addClassNames("ad-panel", "ad-form");
        problem.addClassName("ad-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        choices();
        add(new H2(title(member)), problem, name, email, roles, lokets);
        Button save = new Button(text(member == null ? "admin.staff.invite.send" : "admin.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save, new Button(text("admin.cancel"), event -> cancelled.run()));
        buttons.addClassName("ad-buttons");
        add(buttons);
        if (member != null) {
            show(member);
            add(more(member));
        }
    }

    private static String title(@Nullable Member member) {
        return member == null
                ? text("admin.staff.invite.title")
                : text("admin.staff.change.title", Map.of("name", member.name()));
    }

    private void choices() {
        email.setHelperText(text("admin.staff.email.help"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> text("admin.staff.role." + role.name()));
        lokets.setItems(accounts.everyLoket());
        lokets.setItemLabelGenerator(
                loket -> loket.name() + ", " + loket.address().place());
        lokets.setHelperText(text("admin.staff.lokets.help"));
    }

    private void show(Member member) {
        name.setValue(member.name());
        email.setValue(Objects.requireNonNullElse(member.email(), ""));
        if (member.username() != null && member.email() != null) {
            email.setReadOnly(true);
            email.setHelperText(text("admin.staff.email.own"));
        }
        roles.setValue(member.roles());
        lokets.setValue(accounts.everyLoket().stream()
                .filter(loket -> member.lokets().contains(loket.id()))
                .collect(Collectors.toSet()));
    }

    private Div more(Member member) {
        Map<String, String> who = Map.of("name", member.name());
        Div more = new Div();
        more.addClassName("ad-buttons");
        if (member.state() == State.OUT_OF_USE) {
            more.add(button("admin.staff.resume", () -> accounts.takeInUse(member), text("admin.staff.resumed", who)));
            return more;
        }
        if (member.email() != null) {
            more.add(button(
                    "admin.staff.link.send", () -> accounts.sendLink(member), text("admin.staff.link.sent", who)));
        }
        if (member.username() != null) {
            more.add(button(
                    "admin.staff.sessions.end",
                    () -> accounts.endSessions(member),
                    text("admin.staff.sessions.ended", who)));
        }
        Runnable stop = () -> tried(() -> accounts.putOutOfUse(member), text("admin.staff.stopped", who));
        more.add(new Button(
                text("admin.staff.stop"),
                event -> Confirm.ask(
                        text("admin.staff.stop.title"),
                        text("admin.staff.stop.text", who),
                        text("admin.staff.stop"),
                        stop)));
        return more;
    }

    private Button button(String key, Runnable deed, String said) {
        return new Button(text(key), event -> tried(deed, said));
    }

    /** Brings the form into view and the focus into its first field. */
    final void start() {
        scrollIntoView();
        name.focus();
    }

    private void save() {
        MemberDetails details = new MemberDetails(
                name.getValue(),
                email.getValue(),
                roles.getValue(),
                lokets.getValue().stream().map(Loket::id).collect(Collectors.toSet()));
        if (member == null) {
            tried(() -> accounts.invite(details), text("admin.staff.invite.sent", Map.of("name", details.name())));
        } else {
            tried(() -> accounts.change(member, details), text("admin.staff.saved"));
        }
    }

    private void tried(Runnable deed, String said) {
        problem.setVisible(false);
        try {
            deed.run();
        } catch (AccountRefused e) {
            refuse(e.reason());
            return;
        }
        done.accept(said);
    }

    private void refuse(AccountRefused.Reason reason) {
        HasValidationProperties field =
                switch (reason) {
                    case NAME_MISSING, NAME_TOO_LONG -> name;
                    case EMAIL_UNCLEAR, EMAIL_TAKEN, NO_ADDRESS -> email;
                    case ROLES_MISSING -> roles;
                    case LOKETS_MISSING -> lokets;
                    default -> null;
                };
        if (field == null) {
            problem.setText(Refusal.of(reason));
            problem.setVisible(true);
        } else {
            Refusal.at(field, Refusal.of(reason));
        }
    }
}
