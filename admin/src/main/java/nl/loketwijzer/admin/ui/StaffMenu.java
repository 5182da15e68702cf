package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinResponse;
import java.util.Collections;
import java.util.Map;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.StaffAccount;
import nl.loketwijzer.i18n.Language;

/** Who is logged in, the language of the screens, and the way out. */
class StaffMenu extends MenuBar {

    StaffMenu(CurrentStaff staff) {
        addClassName("ad-staff");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        String name = nameAndRole(staff.account());
        Span words = new Span(name);
        words.addClassName("ad-staff__name");
        MenuItem me = addItem(new Span(new Icon("person"), words));
        me.setAriaLabel(name);
        StaffLanguage.TAGS.stream().flatMap(tag -> Language.of(tag).stream()).forEach(language -> {
            MenuItem item = me.getSubMenu().addItem(language.ownName(), event -> speak(language));
            item.setCheckable(true);
            item.setChecked(language.equals(Texts.language()));
        });
        me.getSubMenu().addSeparator();
        me.getSubMenu().addItem(text("admin.me.menu"), event -> UI.getCurrent().navigate("mijn-account"));
        me.getSubMenu().addItem(text("admin.logout"), event -> staff.logOut());
    }

    private static String nameAndRole(StaffAccount account) {
        Role role = Collections.max(account.roles());
        return text("admin.who", Map.of("name", account.displayName(), "role", text("admin.role." + role.name())));
    }

    private static void speak(Language language) {
        StaffLanguage.choose(language.tag(), VaadinResponse.getCurrent());
        UI.getCurrent().getPage().reload();
    }
}
