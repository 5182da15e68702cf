package nl.loketwijzer.admin.security;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Map;
import nl.loketwijzer.admin.ui.Refusal;
import nl.loketwijzer.domain.staff.AccountRefused;
import nl.loketwijzer.domain.staff.AccountRefused.Reason;
import nl.loketwijzer.domain.staff.Invitations;
import nl.loketwijzer.domain.staff.Invitations.Open;
import org.jspecify.annotations.Nullable;

/**
 * Where the link in the mail leads: choose a user name and a password. The link stands behind the {@code #}, which no
 * browser sends; it is read here, taken out of the address, and used by the button alone.
 */
@Route(value = "uitnodiging", autoLayout = false)
@AnonymousAllowed
class InvitationView extends DoorPage {

    private static final String TOKEN = "invitation";

    private static final String TAKE = """
            const token = location.hash.slice(1);
            if (token) history.replaceState(history.state, '', location.pathname);
            return token;""";

    private final Invitations invitations;
    private final KnownBrowser browser;
    private final TextField username = new TextField(text("admin.invitation.username"));
    private final PasswordField password = new PasswordField(text("admin.invitation.password"));

    InvitationView(Invitations invitations, KnownBrowser browser) {
        super(text("admin.invitation.title"));
        this.invitations = invitations;
        this.browser = browser;
        username.setHelperText(text("admin.invitation.username.help"));
        username.setAutocomplete(Autocomplete.USERNAME);
        password.setHelperText(text("admin.invitation.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().executeJs(TAKE).then(String.class, this::open);
    }

    /** @param read empty when the page was loaded once more: then it is the one from before */
    final void open(String read) {
        VaadinSession session = VaadinSession.getCurrent();
        if (!read.isEmpty()) {
            session.setAttribute(TOKEN, read);
        }
        String token = (String) session.getAttribute(TOKEN);
        if (token == null) {
            over();
            return;
        }
        invitations.open(token).ifPresentOrElse(open -> ask(token, open), this::over);
    }

    private void ask(String token, Open open) {
        String known = open.username();
        Button save = new Button(text("admin.invitation.submit"), event -> accept(token, known));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (known == null) {
            show(
                    new Paragraph(text("admin.invitation.welcome", Map.of("name", open.name()))),
                    username,
                    password,
                    save);
            username.focus();
        } else {
            show(
                    new Paragraph(text("admin.invitation.again", Map.of("name", open.name(), "username", known))),
                    password,
                    save);
            password.focus();
        }
    }

    private void accept(String token, @Nullable String known) {
        String chosen = known == null ? username.getValue() : known;
        try {
            invitations.accept(token, chosen, password.getValue());
        } catch (AccountRefused e) {
            refuse(e.reason());
            return;
        }
        VaadinSession.getCurrent().setAttribute(TOKEN, null);
        head(text("admin.invitation.done.title"));
        String name = chosen.strip().toLowerCase(Locale.ROOT);
        // whoever guessed at this name before does not keep its owner out now
        browser.remember(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent(), name);
        show(
                said(text("admin.invitation.done.text", Map.of("username", name))),
                new Anchor(LoginView.PATH, text("admin.invitation.done.next")));
    }

    private void refuse(Reason reason) {
        switch (reason) {
            case LINK_OVER -> over();
            case USERNAME_UNCLEAR, USERNAME_TAKEN -> Refusal.at(username, Refusal.of(reason));
            default -> Refusal.at(password, Refusal.of(reason));
        }
    }

    private void over() {
        show(
                said(text("admin.invitation.over")),
                new RouterLink(text("admin.invitation.over.next"), ForgottenView.class));
    }
}
