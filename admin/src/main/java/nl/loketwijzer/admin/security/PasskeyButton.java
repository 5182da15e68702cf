package nl.loketwijzer.admin.security;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Logs in with a passkey. The browser does it all at the press: some want no trip to the server in between. */
class PasskeyButton extends Section {

    static final String SCRIPT = "passkeys.js";

    private final Button button = new Button(text("admin.login.passkey"));
    private final Paragraph problem = new Paragraph(text("admin.login.passkey.wrong"));

    PasskeyButton() {
        problem.addClassName("ad-problem");
        problem.getElement().setAttribute("role", "alert").setAttribute("hidden", true);
        add(new H2(text("admin.login.passkey.title")), problem, button);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
        button.getElement()
                .executeJs(
                        "const problem = $0; this.addEventListener('click', () => { problem.hidden = true;"
                                + " window.passkeys.logIn().catch(() => { problem.hidden = false; }); });",
                        problem.getElement());
    }
}
