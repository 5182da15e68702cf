package nl.loketwijzer.portal.frame;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * So many times, and after a pause as many again; counted by a name, for example that of a network. In memory, per node:
 * who was not seen for longest is forgotten first.
 */
public final class Allowance {

    private static final int NAMES = 10_000;

    private final int most;
    private final Duration pause;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > NAMES;
        }
    };

    public Allowance(int most, Duration pause) {
        this.most = most;
        this.pause = pause;
    }

    /** Whether nothing is left until the pause is over. */
    public boolean isSpent(String name) {
        return bucket(name).getAvailableTokens() == 0;
    }

    /** Uses up one; false when nothing was left. */
    public boolean spend(String name) {
        return bucket(name).tryConsume(1);
    }

    /** Of the request: the address, of IPv6 its first half, because one household has all of the rest. */
    public static String network() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) {
            return "";
        }
        String address = request.getRequest().getRemoteAddr();
        String[] groups = address.split(":", -1);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }

    private Bucket bucket(String name) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    name,
                    one -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(most).refillIntervally(most, pause))
                            .build());
        }
    }
}
