package nl.loketwijzer.domain.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.loketwijzer.domain.staff.AccountRefused.Reason;

/** Which passwords may be chosen: long enough, not longer than bcrypt reads, and hard to guess. */
final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST_BYTES = 72;

    /** Of 0 to 4: more than a hundred million guesses. */
    private static final int STRONG = 3;

    /** What people here try first; the lists of the library know English. */
    private static final Set<String> DUTCH = Set.of(
            "wachtwoord",
            "welkom",
            "geheim",
            "loket",
            "loketwijzer",
            "gemeente",
            "bibliotheek",
            "inloggen",
            "lente",
            "zomer",
            "herfst",
            "januari",
            "februari",
            "maart",
            "april",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
            "maandag",
            "dinsdag",
            "woensdag",
            "donderdag",
            "vrijdag",
            "nederland");

    private PasswordRules() {}

    /** @param own words that whoever knows the person tries first */
    static void require(String password, List<String> own) {
        problem(password, own).ifPresent(reason -> {
            throw new AccountRefused(reason);
        });
    }

    private static Optional<Reason> problem(String password, List<String> own) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Reason.PASSWORD_SHORT);
        }
        if (password.getBytes(UTF_8).length > LONGEST_BYTES) {
            return Optional.of(Reason.PASSWORD_LONG);
        }
        List<String> first = Stream.concat(own.stream(), DUTCH.stream()).toList();
        Strength strength = Guesses.ZXCVBN.measure(password, first);
        return strength.getScore() >= STRONG && !isMostlyAboutThem(strength, password)
                ? Optional.empty()
                : Optional.of(reason(strength));
    }

    /** What the longest part is that is guessed at once. */
    private static Reason reason(Strength strength) {
        return strength.getSequence().stream()
                .filter(match -> match.pattern != Pattern.Bruteforce)
                .max(Comparator.comparingInt(Match::tokenLength))
                .map(PasswordRules::reason)
                .orElse(Reason.PASSWORD_WEAK);
    }

    private static Reason reason(Match match) {
        return switch (match.pattern) {
            case Dictionary -> isOwn(match) ? Reason.PASSWORD_OWN : Reason.PASSWORD_KNOWN;
            case Spatial -> Reason.PASSWORD_KEYS;
            case Repeat -> Reason.PASSWORD_REPEATS;
            case Sequence -> isOneSign(match) ? Reason.PASSWORD_REPEATS : Reason.PASSWORD_ROW;
            case Date, Regex -> Reason.PASSWORD_DATE;
            default -> Reason.PASSWORD_WEAK;
        };
    }

    /** Own names and dates count as nothing, whatever the arithmetic says: half of it must be something else. */
    private static boolean isMostlyAboutThem(Strength strength, String password) {
        int about = strength.getSequence().stream()
                .filter(match -> match.pattern == Pattern.Date || isOwn(match))
                .mapToInt(Match::tokenLength)
                .sum();
        return about * 2 > password.length();
    }

    private static boolean isOwn(Match match) {
        return "user_inputs".equals(match.dictionaryName) && !DUTCH.contains(String.valueOf(match.matchedWord));
    }

    private static boolean isOneSign(Match match) {
        return match.token.chars().distinct().count() == 1;
    }

    /** Its lists of words are read when the first password is judged: most programs never judge one. */
    private static final class Guesses {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
    }
}
