package nl.loketwijzer.admin.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes guessing a password slow: after five tries a user name rests, whether it exists or not. In memory, per node. */
@Component
class LoginThrottle {

    static final int TRIES = 5;
    static final Duration REST = Duration.ofMinutes(5);
    private static final int NAMES = 10_000;

    private final Clock clock;
    private final Map<String, Tries> byName = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > NAMES;
        }
    };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Counts a try, before the password is looked at: tries at the same moment cannot slip through together. */
    synchronized boolean admits(String name) {
        Instant now = clock.instant();
        Tries tries = Tries.standing(byName.get(name), now);
        if (tries.count() >= TRIES) {
            return false;
        }
        byName.put(name, new Tries(tries.count() + 1, now));
        return true;
    }

    /** After a right password. */
    synchronized void forget(String name) {
        byName.remove(name);
    }

    private record Tries(int count, Instant last) {
        static Tries standing(@Nullable Tries earlier, Instant now) {
            return earlier != null && earlier.last.plus(REST).isAfter(now) ? earlier : new Tries(0, now);
        }
    }
}
