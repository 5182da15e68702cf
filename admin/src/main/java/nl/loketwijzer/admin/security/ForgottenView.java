package nl.loketwijzer.admin.security;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.loketwijzer.admin.ui.Refusal;
import nl.loketwijzer.domain.staff.AccountRefused;
import nl.loketwijzer.domain.staff.Invitations;

/** Asks for a link to a new password. It says the same whether there is such an account or not. */
@Route(value = "wachtwoord-vergeten", autoLayout = false)
@AnonymousAllowed
class ForgottenView extends DoorPage {

    private final Invitations invitations;
    private final TextField email = new TextField(text("admin.forgotten.email"));

    ForgottenView(Invitations invitations) {
        super(text("admin.forgotten.title"));
        this.invitations = invitations;
        email.setAutocomplete(Autocomplete.EMAIL);
        Button send = new Button(text("admin.forgotten.submit"), event -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickShortcut(Key.ENTER);
        show(new Paragraph(text("admin.forgotten.lead")), email, send, back());
        email.focus();
    }

    private void send() {
        try {
            invitations.forgotten(email.getValue());
        } catch (AccountRefused e) {
            Refusal.at(email, Refusal.of(e.reason()));
            return;
        }
        show(said(text("admin.forgotten.sent")), back());
    }

    private static Anchor back() {
        return new Anchor(LoginView.PATH, text("admin.forgotten.back"));
    }
}
