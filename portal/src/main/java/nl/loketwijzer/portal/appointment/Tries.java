package nl.loketwijzer.portal.appointment;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * How often a wrong code was tried from one network: five times, then a pause. Only wrong ones count, so that a library
 * full of people behind one address can open all of theirs.
 */
@Component
class Tries {

    private static final int MOST = 5;
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int NETWORKS = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > NETWORKS;
        }
    };

    /** Whether it is time to wait. */
    boolean paused() {
        return bucket().getAvailableTokens() == 0;
    }

    void wrong() {
        bucket().tryConsume(1);
    }

    private Bucket bucket() {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    network(),
                    network -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(MOST).refillIntervally(MOST, PAUSE))
                            .build());
        }
    }

    /** The address, of IPv6 its first half: one household has all of the rest. */
    private static String network() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) {
            return "";
        }
        String address = request.getRequest().getRemoteAddr();
        String[] groups = address.split(":", -1);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
