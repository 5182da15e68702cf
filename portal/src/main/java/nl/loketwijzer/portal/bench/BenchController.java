package nl.loketwijzer.portal.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.DeskId;
import nl.loketwijzer.domain.booking.FreeTime;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.HoldExpired;
import nl.loketwijzer.domain.booking.HoldToken;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.SlotTaken;
import nl.loketwijzer.domain.booking.Talk;
import nl.loketwijzer.domain.booking.Visitor;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.loket.Nearby;
import nl.loketwijzer.domain.loket.PlaceSearch;
import nl.loketwijzer.domain.loket.Places;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Searching and booking as the screens do, without the screens. */
@RestController
@RequestMapping("/bench")
@ConditionalOnProperty(name = "loket.bench", havingValue = "1")
class BenchController {

    private static final int TIMES = 3;

    private final Places places;
    private final Lokets lokets;
    private final FreeTimes freeTimes;
    private final Bookings bookings;

    BenchController(Places places, Lokets lokets, FreeTimes freeTimes, Bookings bookings) {
        this.places = places;
        this.lokets = lokets;
        this.freeTimes = freeTimes;
        this.bookings = bookings;
    }

    /** @param desk id of the desk */
    record Time(UUID desk, Instant start) {
        static Time of(FreeTime time) {
            return new Time(time.desk().value(), time.slot().start());
        }
    }

    /** @param distance in kilometres */
    record Near(UUID loket, double distance, List<Time> times) {}

    @GetMapping("/nearest")
    ResponseEntity<List<Near>> nearest(@RequestParam String postcode, @RequestParam(defaultValue = "5") int count) {
        if (!(places.search(postcode) instanceof PlaceSearch.Found found)) {
            return ResponseEntity.notFound().build();
        }
        List<Nearby> nearest = lokets.nearest(found.place().point(), List.of(), null, count);
        Map<LoketId, List<FreeTime>> times =
                freeTimes.first(nearest.stream().map(near -> near.loket().id()).toList(), Talk.NORMAL, TIMES);
        return ResponseEntity.ok(nearest.stream()
                .map(near -> new Near(
                        near.loket().id().value(),
                        near.kilometres(),
                        times.getOrDefault(near.loket().id(), List.of()).stream()
                                .map(Time::of)
                                .toList()))
                .toList());
    }

    /** @param key the same for the same wish, however often it is sent */
    record Wish(UUID loket, UUID desk, Instant start, String key) {}

    @PostMapping("/confirm")
    ResponseEntity<?> confirm(@RequestBody Wish wish) {
        Slot slot = new Slot(new LoketId(wish.loket()), wish.start(), FreeTimes.NORMAL);
        HoldToken token = token(wish.key());
        Visitor visitor = new Visitor("Bench", token.value() + "@example.nl", "nl", Set.of(), List.of("werkloos"));
        List<Slot> others = List.of();
        try {
            bookings.hold(new FreeTime(new DeskId(wish.desk()), slot), Talk.NORMAL, token);
        } catch (SlotTaken e) {
            others = e.alternatives();
        }
        // Taken by somebody else, unless it was by this same wish.
        try {
            String code = bookings.confirm(token, visitor).code();
            return ResponseEntity.status(HttpStatus.CREATED).body(Map.of("code", code));
        } catch (HoldExpired e) {
            List<Instant> times = others.stream().map(Slot::start).toList();
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("times", times));
        }
    }

    private static HoldToken token(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return new HoldToken(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
