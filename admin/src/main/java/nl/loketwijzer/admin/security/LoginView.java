package nl.loketwijzer.admin.security;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import nl.loketwijzer.admin.ui.Brand;
import nl.loketwijzer.admin.ui.LanguageSwitch;

/** The one screen for whoever is not logged in. */
@Route(value = LoginView.PATH, autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "login";
    /** Query that says: this did not match. */
    static final String WRONG = "fout";
    /** Query that says: wait a little. */
    static final String REST = "pauze";

    private final LoginForm form = new LoginForm();

    LoginView() {
        addClassName("ad-login");
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts("admin.login.wrong"));
        add(new Brand(), new H1(text("admin.login.title")), form);
        add(new Paragraph(text("admin.login.forgotten")), new LanguageSwitch());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters().keySet();
        if (query.contains(REST)) {
            form.setI18n(texts("admin.login.rest"));
        }
        form.setError(query.contains(WRONG) || query.contains(REST));
    }

    @Override
    public String getPageTitle() {
        return text("admin.page.title", Map.of("page", text("admin.login.title")));
    }

    private static LoginI18n texts(String error) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form fields = texts.getForm();
        fields.setTitle("");
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
