package nl.loketwijzer.domain.sample;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.StaffAccounts;
import org.springframework.beans.factory.annotation.Value;

/** One account of each role, to look around with. */
class SampleAccounts {

    /** Without signs that look alike. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 14;

    private final StaffAccounts accounts;
    private final String demoPassword;

    SampleAccounts(StaffAccounts accounts, @Value("${loket.demo-password:}") String demoPassword) {
        this.accounts = accounts;
        this.demoPassword = demoPassword;
    }

    /** An account that was just made, and the password that nobody can look up later. */
    record Made(String username, String password) {}

    /** Makes those that are not there yet. */
    List<Made> make(Actor actor, Set<LoketId> own) {
        return Stream.of(
                        make(actor, "coordinator", "Coördinator", Role.COORDINATOR, own),
                        make(actor, "dienstverlener", "Dienstverlener", Role.CASE_WORKER, own),
                        make(actor, "helper", "Helper", Role.HELPER, own),
                        make(actor, "administrator", "Beheerder", Role.ADMINISTRATOR, Set.of()))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Made> make(Actor actor, String username, String displayName, Role role, Set<LoketId> own) {
        if (accounts.find(username).isPresent()) {
            return Stream.empty();
        }
        String password = demoPassword.isBlank() ? random() : demoPassword;
        accounts.add(actor, username, displayName, password, Set.of(role), own);
        return Stream.of(new Made(username, password));
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, SIGNS.length())
                .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
                .collect(Collectors.joining());
    }
}
