package nl.loketwijzer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.Permissions.Row;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.IntegrationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Every role against every deed that takes an actor, at the own loket and at another's. A new deed without a line in
 * {@link Permissions} fails here.
 */
@IntegrationTest
@Import(BookingFixture.class)
@Tag("permissions")
class PermissionsTest {

    @Autowired
    ApplicationContext context;

    /** Somebody, and whether they may. */
    private record Try(Actor actor, boolean may, String words) {}

    static Stream<Row> rows() {
        return Permissions.all().stream();
    }

    @Test
    void everyDeedThatTakesAnActorHasItsLine() {
        Set<String> deeds = new TreeSet<>();
        for (String name : context.getBeanDefinitionNames()) {
            Class<?> type = AopUtils.getTargetClass(context.getBean(name));
            if (type.getName().startsWith("nl.loketwijzer.domain.")
                    && !type.getName().contains(".testing.")
                    && Modifier.isPublic(type.getModifiers())) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && takesActor(method))
                        .forEach(method -> deeds.add(key(type, method)));
            }
        }

        assertThat(rows().map(Row::method)).containsExactlyInAnyOrderElementsOf(deeds);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isRefusedToWhoMayNotAndToNobodyElse(Row row) {
        PermissionWorld world = new PermissionWorld(context);
        List<Try> tries = tries(row, world.loket);
        // who may not first: what is done may be gone afterwards
        for (Try one : tries.stream().filter(one -> !one.may()).toList()) {
            assertThat(catchThrowable(() -> row.deed().by(one.actor(), world)))
                    .as(one.words())
                    .isInstanceOf(NotAllowed.class);
        }
        for (Try one : tries.stream().filter(Try::may).toList()) {
            Throwable thrown = catchThrowable(() -> row.deed().by(one.actor(), world));
            assertThat(thrown instanceof NotAllowed || thrown instanceof NullPointerException)
                    .as(one.words() + ": " + thrown)
                    .isFalse();
        }
    }

    private static List<Try> tries(Row row, LoketId loket) {
        List<Try> tries = new ArrayList<>();
        for (Role role : Role.values()) {
            for (boolean own : new boolean[] {true, false}) {
                LoketId at = own ? loket : new LoketId(UUID.randomUUID());
                tries.add(new Try(
                        staff(Set.of(role), at),
                        row.needs().allows(role, own),
                        role + (own ? " at the own loket" : " of another loket")));
            }
        }
        boolean free = row.needs() == Permissions.Needs.NOTHING;
        tries.add(new Try(staff(Set.of(), loket), free, "without a role"));
        if (!free) {
            tries.add(new Try(Actor.CITIZEN, false, "nobody"));
        }
        return tries;
    }

    private static Actor.Staff staff(Set<Role> roles, LoketId loket) {
        return new Actor.Staff(UUID.randomUUID(), "permissions", roles, Set.of(loket));
    }

    private static boolean takesActor(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(Actor.class::isAssignableFrom);
    }

    private static String key(Class<?> type, Method method) {
        String others = Arrays.stream(method.getParameterTypes())
                .filter(parameter -> !Actor.class.isAssignableFrom(parameter))
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return type.getSimpleName() + "." + method.getName() + "(" + others + ")";
    }
}
