package nl.loketwijzer.admin.staff;

import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.loketwijzer.admin.security.Browsers;
import nl.loketwijzer.admin.ui.Moments;
import nl.loketwijzer.admin.ui.Table;
import nl.loketwijzer.domain.staff.StaffSession;

/** Where somebody is logged in, and since when. */
class SessionTable extends Table {

    private static final String BROWSER = "admin.me.sessions.browser";
    private static final String SINCE = "admin.me.sessions.since";
    private static final String SEEN = "admin.me.sessions.seen";

    SessionTable(List<StaffSession> sessions) {
        super("admin.me.sessions.caption", List.of(BROWSER, SINCE, SEEN));
        sessions.forEach(session -> getBody()
                .add(new NativeTableRow(
                        rowHead(Browsers.words(session.browser())),
                        cell(SINCE, Moments.of(session.begunAt())),
                        cell(SEEN, Moments.of(session.seenAt())))));
    }
}
