package nl.loketwijzer.portal.feed;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * How often a calendar may ask. Each link thirty times in five minutes; and after as many wrong ones from one network, that
 * network waits. In memory, per node.
 */
@Component
class FeedTries {

    static final int MOST = 30;
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int KEPT = 10_000;

    private final Map<String, Bucket> links = buckets();
    private final Map<String, Bucket> networks = buckets();

    /** Counts the question. */
    boolean admits(String token) {
        return bucket(networks, network()).getAvailableTokens() > 0
                && bucket(links, token).tryConsume(1);
    }

    void wrong() {
        bucket(networks, network()).tryConsume(1);
    }

    private static Map<String, Bucket> buckets() {
        return new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > KEPT;
            }
        };
    }

    private static Bucket bucket(Map<String, Bucket> buckets, String name) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    name,
                    one -> Bucket.builder()
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
