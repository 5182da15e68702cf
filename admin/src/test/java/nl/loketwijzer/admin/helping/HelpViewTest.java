package nl.loketwijzer.admin.helping;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.helping.HelperLinks;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** From admin into the portal, beside somebody. */
@Tag("helper")
class HelpViewTest extends ScreenTest {

    @Autowired
    HelperLinks links;

    @Autowired
    PortalController portal;

    @ParameterizedTest
    @EnumSource(Role.class)
    void isForEverybodyWhoWorksAtALoket(Role role) {
        LoketId own = booking.openLoket(1);
        logIn(role, own);

        UI.getCurrent().navigate("help-iemand");

        assertThat(words()).contains("Help iemand", "Türkçe", "Begin in het Turks");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Help iemand");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .filteredOn(address -> address.startsWith("help-iemand/"))
                .hasSize(6);
    }

    @Test
    void saysHonestlyWhatWeDoNotHave() {
        logIn(Role.HELPER, booking.openLoket(1));

        UI.getCurrent().navigate("help-iemand");

        assertThat(words())
                .contains("Andere talen hebben wij nog niet.")
                .contains("De vertalingen zijn nog niet nagelezen.")
                .contains("Vandaag is hier nog niemand geholpen.");
    }

    @Test
    void leadsIntoThePortalWithALinkThatOpens() {
        LoketId own = booking.openLoket(1);
        logIn(Role.HELPER, own);

        ResponseEntity<Void> answer = portal.open("tr", own.toString());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        String address = String.valueOf(answer.getHeaders().getLocation());
        assertThat(address).startsWith("http://localhost:8080/helpen/tr/");
        assertThat(answer.getHeaders().getCacheControl()).contains("no-store");
        assertThat(links.use(address.replaceFirst(".*/", ""))).isEqualTo(own);
    }

    @Test
    void countsHowOftenAndShowsIt() {
        LoketId own = booking.openLoket(1);
        var helper = logIn(Role.HELPER, own);
        links.use(links.make(helper.actor(), own));
        links.use(links.make(helper.actor(), own));

        UI.getCurrent().navigate("help-iemand");

        assertThat(words()).contains("Vandaag is hier 2 keer iemand geholpen.");
    }

    @Test
    void makesNoLinkForAnothersLoket() {
        logIn(Role.HELPER, booking.openLoket(1));

        ResponseEntity<Void> answer = portal.open("tr", booking.openLoket(1).toString());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void makesNoLinkInALanguageThatWeDoNotHave() {
        LoketId own = booking.openLoket(1);
        logIn(Role.HELPER, own);

        assertThat(portal.open("so", own.toString()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }
}
