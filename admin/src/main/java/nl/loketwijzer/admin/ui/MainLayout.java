package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import nl.loketwijzer.admin.security.CurrentStaff;
import org.springframework.beans.factory.annotation.Value;

/** The frame of every screen: mark, loket, who is logged in, and the way to the other screens. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    private final boolean sample;

    MainLayout(CurrentStaff staff, ChosenLoket chosen, @Value("${loket.sample:${LOKET_SAMPLE:false}}") boolean sample) {
        this.sample = sample;
        setPrimarySection(Section.NAVBAR);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(text("admin.menu"));
        Header top = new Header(toggle, new Brand(), new LoketChooser(chosen), new StaffMenu(staff));
        top.addClassName("ad-top");
        addToNavbar(top);
        addToDrawer(menu());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        Div room = new Div();
        room.addClassName("ad-room");
        if (sample) {
            Aside banner = new Aside(new Text(text("admin.sample")));
            banner.addClassName("ad-sample");
            room.add(banner);
        }
        content.getElement().getComponent().ifPresent(room::add);
        setContent(room);
    }

    private static Component menu() {
        SideNav menu = new SideNav();
        menu.getElement().setAttribute("aria-label", text("admin.menu"));
        MenuConfiguration.getMenuEntries().forEach(entry -> menu.addItem(item(entry)));
        return new Div(menu);
    }

    /** The title of a menu entry is the key of its text. */
    private static SideNavItem item(MenuEntry entry) {
        return new SideNavItem(text(entry.title()), entry.menuClass(), new Icon(entry.icon()));
    }
}
