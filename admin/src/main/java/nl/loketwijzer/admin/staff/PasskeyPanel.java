package nl.loketwijzer.admin.staff;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.Confirm;
import nl.loketwijzer.admin.ui.Moments;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.admin.ui.Refusal;
import nl.loketwijzer.domain.staff.Passkey;
import nl.loketwijzer.domain.staff.Passkeys;

/** One's own passkeys: to add and to take away. */
class PasskeyPanel extends Section {

    private static final String SCRIPT = "passkeys.js";

    private final Passkeys passkeys;
    private final CurrentStaff staff;
    private final Div list = new Div();
    private final TextField label = new TextField(text("admin.me.passkey.label"));

    PasskeyPanel(Passkeys passkeys, CurrentStaff staff) {
        this.passkeys = passkeys;
        this.staff = staff;
        addClassNames("ad-panel", "ad-below", "ad-form");
        label.setHelperText(text("admin.me.passkey.label.help"));
        label.setMaxLength(60);
        add(
                new H2(text("admin.me.passkey.title")),
                new Paragraph(text("admin.me.passkey.text")),
                list,
                label,
                new Button(text("admin.me.passkey.add"), event -> register()));
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
    }

    private void refresh() {
        list.removeAll();
        List<Passkey> own = passkeys.of(staff.actor().account());
        if (own.isEmpty()) {
            list.add(new Paragraph(text("admin.me.passkey.none")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("ad-rows");
        own.forEach(key -> rows.add(row(key)));
        list.add(rows);
    }

    private ListItem row(Passkey key) {
        Span used = new Span(text("admin.me.passkey.used", Map.of("moment", Moments.of(key.usedAt()))));
        used.addClassNames("ad-muted", "ad-small");
        Div about = new Div(new Span(key.label()), used);
        about.addClassName("ad-lines");
        Button remove = new Button(text("admin.remove"), event -> askRemove(key));
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(text("admin.me.passkey.remove.of", Map.of("label", key.label())));
        return new ListItem(about, remove);
    }

    /** The device asks its owner, makes the key and sends its public half by itself. */
    private void register() {
        String name = label.getValue().strip();
        if (name.isEmpty()) {
            Refusal.at(label, text("admin.me.passkey.label.missing"));
            return;
        }
        getElement()
                .executeJs("return window.passkeys.register($0)", name)
                .then(
                        Boolean.class,
                        done -> {
                            label.clear();
                            refresh();
                            Notice.done(text("admin.me.passkey.added"));
                        },
                        problem -> Notice.problem(text("admin.me.passkey.failed")));
    }

    private void askRemove(Passkey key) {
        Confirm.ask(
                text("admin.me.passkey.remove.title"),
                text("admin.me.passkey.remove.text", Map.of("label", key.label())),
                text("admin.remove"),
                () -> {
                    passkeys.remove(staff.actor(), key.id());
                    refresh();
                });
    }
}
