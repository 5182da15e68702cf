package nl.loketwijzer.admin.security;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;

/** The way in. */
@Route(value = LoginView.PATH, autoLayout = false)
@AnonymousAllowed
class LoginView extends DoorPage implements BeforeEnterObserver {

    static final String PATH = "login";
    /** Query that says: this did not match. */
    static final String WRONG = "fout";
    /** Query that says: your organisation gave no role here. */
    static final String NOT_FROM_THERE = "geen-toegang";
    /** Query that says: wait so many minutes. */
    static final String REST = "pauze";

    private final LoginForm form = new LoginForm();

    LoginView(Organisation organisation) {
        super(text("admin.login.title"));
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts(text("admin.login.wrong.title"), text("admin.login.wrong.text")));
        // the heading of the form stands below the one of the page
        form.getElement().setProperty("headingLevel", 2);
        show(form, new RouterLink(text("admin.forgotten.link"), ForgottenView.class), new PasskeyButton());
        if (organisation.isOn()) {
            addWay(organisation(organisation.name()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<Integer> rest = query.getSingleParameter(REST).flatMap(LoginView::minutes);
        rest.ifPresent(minutes -> form.setI18n(
                texts(text("admin.login.rest.title"), text("admin.login.rest.text", Map.of("minutes", minutes)))));
        boolean notFromThere = query.getSingleParameter(NOT_FROM_THERE).isPresent();
        if (notFromThere) {
            form.setI18n(texts(text("admin.login.organisation.no.title"), text("admin.login.organisation.no.text")));
        }
        form.setError(rest.isPresent()
                || notFromThere
                || query.getSingleParameter(WRONG).isPresent());
    }

    /** A page of the server, not of this app. */
    private static Section organisation(String name) {
        String called = name.isBlank() ? text("admin.login.organisation.own") : name;
        Anchor link = new Anchor(Organisation.PATH, text("admin.login.organisation.at", Map.of("name", called)));
        link.setRouterIgnore(true);
        return new Section(new H2(text("admin.login.organisation.title")), link);
    }

    /** Of what stands in the address only a number that can be. */
    private static Optional<Integer> minutes(String words) {
        return words.matches("[1-9]|[1-5][0-9]|60") ? Optional.of(Integer.valueOf(words)) : Optional.empty();
    }

    private static LoginI18n texts(String title, String error) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form fields = texts.getForm();
        fields.setTitle(text("admin.login.form"));
        fields.setUsername(text("admin.login.name"));
        fields.setPassword(text("admin.login.password"));
        fields.setSubmit(text("admin.login.submit"));
        LoginI18n.ErrorMessage message = texts.getErrorMessage();
        message.setTitle(title);
        message.setMessage(error);
        message.setUsername(text("admin.login.name.missing"));
        message.setPassword(text("admin.login.password.missing"));
        return texts;
    }
}
