package nl.loketwijzer.admin.staff;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.Confirm;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.staff.Passkeys;
import nl.loketwijzer.domain.staff.Sessions;

/** One's own account: where one is logged in, and how one logs in. */
@Route("mijn-account")
@PermitAll
class MyAccountView extends Page {

    private final Sessions sessions;
    private final CurrentStaff staff;

    MyAccountView(Sessions sessions, Passkeys passkeys, CurrentStaff staff) {
        super(text("admin.me.title"));
        this.sessions = sessions;
        this.staff = staff;
        setLead(text("admin.me.lead", Map.of("username", staff.account().username())));
        add(sessions());
        if (passkeys.mayHave(staff.account().id())) {
            add(new PasskeyPanel(passkeys, staff));
        }
    }

    private Section sessions() {
        Actor.Staff me = staff.actor();
        Section section = new Section(
                new H2(text("admin.me.sessions.title")),
                new Paragraph(text("admin.me.sessions.text")),
                new SessionTable(sessions.own(me)),
                new Button(text("admin.me.sessions.end"), event -> askEnd()));
        section.addClassName("ad-panel");
        return section;
    }

    private void askEnd() {
        Confirm.ask(
                text("admin.me.sessions.end.title"),
                text("admin.me.sessions.end.text"),
                text("admin.me.sessions.end"),
                this::end);
    }

    private void end() {
        Actor.Staff me = staff.actor();
        sessions.endAll(me, me.account());
        // this session is over too: the next request says so
        UI.getCurrent().getPage().setLocation("/login");
    }
}
