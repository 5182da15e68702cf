package nl.loketwijzer.admin.log;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.domain.audit.Logbook;
import nl.loketwijzer.domain.audit.Wanted;
import org.jspecify.annotations.Nullable;

/** Who looked at or changed what: to read, to search and to take along; never to change. */
@Route("logboek")
@Menu(title = "admin.log.menu", order = 6, icon = "message")
@RolesAllowed("ADMINISTRATOR")
class LogView extends Page {

    private final Logbook log;
    private final CurrentStaff staff;
    private final LogSearch search;
    private final Div page = new Div();
    private final Anchor export = new Anchor();
    private Wanted wanted = Wanted.ALL;

    LogView(Logbook log, CurrentStaff staff) {
        super(text("admin.log.title"));
        this.log = log;
        this.staff = staff;
        setLead(text("admin.log.lead"));
        search = new LogSearch(log.actions(staff.actor()), this::find);
        export.setText(text("admin.log.export"));
        addActions(export);
        add(search, page);
        find(Wanted.ALL);
    }

    private void find(Wanted looked) {
        wanted = looked;
        export.setHref((DownloadHandler) event -> write(looked, event));
        show(null);
    }

    private void show(@Nullable Long before) {
        Logbook.Page found = log.read(staff.actor(), wanted, before);
        page.removeAll();
        if (found.entries().isEmpty()) {
            Paragraph none = new Paragraph(text("admin.log.none"));
            none.getElement().setAttribute("role", "status");
            page.add(none);
            return;
        }
        Div buttons = new Div();
        buttons.addClassName("ad-buttons");
        if (before != null) {
            buttons.add(new Button(text("admin.log.newest"), event -> show(null)));
        }
        if (found.older()) {
            long last = found.entries().getLast().id();
            buttons.add(new Button(text("admin.log.older"), event -> show(last)));
        }
        page.add(new LogTable(found.entries()), buttons);
    }

    /** What stood on the screen when it was asked for. The mark in front tells a spreadsheet that it is UTF-8. */
    private void write(Wanted asked, DownloadEvent event) throws IOException {
        event.setFileName(text("admin.log.export.file"));
        event.setContentType("text/csv; charset=UTF-8");
        try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write('\ufeff');
            log.export(staff.actor(), asked, out);
        }
    }
}
