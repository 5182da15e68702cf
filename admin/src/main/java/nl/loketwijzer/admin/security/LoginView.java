package nl.loketwijzer.admin.security;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The way in. */
@Route(value = LoginView.PATH, autoLayout = false)
@AnonymousAllowed
class LoginView extends DoorPage implements BeforeEnterObserver {

    static final String PATH = "login";
    /** Query that says: this did not match. */
    static final String WRONG = "fout";
    /** Query that says: wait a little. */
    static final String REST = "pauze";

    private final LoginForm form = new LoginForm();

    LoginView() {
        super(text("admin.login.title"));
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts("admin.login.wrong"));
        // the heading of the form stands below the one of the page
        form.getElement().setProperty("headingLevel", 2);
        show(form, new RouterLink(text("admin.forgotten.link"), ForgottenView.class));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters().keySet();
        if (query.contains(REST)) {
            form.setI18n(texts("admin.login.rest"));
        }
        form.setError(query.contains(WRONG) || query.contains(REST));
    }

    private static LoginI18n texts(String error) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form fields = texts.getForm();
        fields.setTitle(text("admin.login.form"));
        fields.setUsername(text("admin.login.name"));
        fields.setPassword(text("admin.login.password"));
        fields.setSubmit(text("admin.login.submit"));
        LoginI18n.ErrorMessage message = texts.getErrorMessage();
        message.setTitle(text(error + ".title"));
        message.setMessage(text(error + ".text"));
        message.setUsername(text("admin.login.name.missing"));
        message.setPassword(text("admin.login.password.missing"));
        return texts;
    }
}
