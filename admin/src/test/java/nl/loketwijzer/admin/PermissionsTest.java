package nl.loketwijzer.admin;

import static nl.loketwijzer.domain.shared.Role.ADMINISTRATOR;
import static nl.loketwijzer.domain.shared.Role.CASE_WORKER;
import static nl.loketwijzer.domain.shared.Role.COORDINATOR;
import static nl.loketwijzer.domain.shared.Role.HELPER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.admin.testing.ScreenTest;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every role, and nobody, against every screen. A new screen without a line fails here. */
@Tag("permissions")
class PermissionsTest extends ScreenTest {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> AT_THE_DESK = EnumSet.of(CASE_WORKER, COORDINATOR, ADMINISTRATOR);
    private static final Set<Role> KEEPERS = EnumSet.of(COORDINATOR, ADMINISTRATOR);
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);

    /** By path, without what follows it. */
    private static final Map<String, Set<Role>> SCREENS = new TreeMap<>(Map.ofEntries(
            Map.entry("", EVERYBODY),
            Map.entry("accounts", ADMINISTRATORS),
            Map.entry("agendas", AT_THE_DESK),
            Map.entry("berichten", ADMINISTRATORS),
            Map.entry("help-iemand", EVERYBODY),
            Map.entry("logboek", ADMINISTRATORS),
            Map.entry("loketten", KEEPERS),
            Map.entry("loketten/:loket", KEEPERS),
            Map.entry("loketten/inlezen", KEEPERS),
            Map.entry("mijn-account", EVERYBODY),
            Map.entry("nieuwe-afspraak", AT_THE_DESK),
            Map.entry("ontvangst", EnumSet.of(HELPER)),
            Map.entry("openingstijden", KEEPERS),
            Map.entry("tolken", KEEPERS),
            Map.entry("vandaag", AT_THE_DESK),
            Map.entry("verzet", KEEPERS),
            Map.entry("week", AT_THE_DESK)));

    /** For whoever is not logged in. */
    private static final Set<String> DOORS = Set.of("login", "uitnodiging", "wachtwoord-vergeten");

    @Autowired
    JdbcClient database;

    static Stream<String> screens() {
        return SCREENS.keySet().stream();
    }

    @Test
    void everyScreenHasItsLine() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<Boolean, Set<String>> found = scan.findCandidateComponents("nl.loketwijzer.admin").stream()
                .map(bean -> view(bean.getBeanClassName()))
                .collect(Collectors.partitioningBy(
                        view -> view.isAnnotationPresent(AnonymousAllowed.class),
                        Collectors.mapping(
                                view -> view.getAnnotation(Route.class).value(), Collectors.toSet())));

        assertThat(found.get(true)).isEqualTo(DOORS);
        assertThat(found.get(false)).isEqualTo(SCREENS.keySet());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void opensForWhoMayAndForNobodyElse(String screen) {
        LoketId loket = booking.openLoket(1);
        String address =
                screen.equals("verzet") ? "verzet/" + rearrangement(loket) : screen.replace(":loket", loket.toString());
        for (Role role : Role.values()) {
            logIn(role, loket);
            UI.getCurrent().navigate("mijn-account");

            UI.getCurrent().navigate(address);

            assertThat(words().contains("Deze pagina is er niet"))
                    .as(role + " is refused " + screen)
                    .isNotEqualTo(SCREENS.get(screen).contains(role));
            logOut();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void asksWhoeverIsNotLoggedInToDoSo(String screen) {
        UI.getCurrent().navigate("wachtwoord-vergeten");

        UI.getCurrent()
                .navigate(screen.equals("verzet") ? "verzet/" + UUID.randomUUID() : screen.replace(":loket", "nieuw"));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("login");
    }

    private static Class<?> view(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID rearrangement(LoketId loket) {
        UUID id = UUID.randomUUID();
        database.sql("insert into rearrangement (id, loket_id, made_at) values (?, ?, now())")
                .params(id, loket.value())
                .update();
        return id;
    }
}
