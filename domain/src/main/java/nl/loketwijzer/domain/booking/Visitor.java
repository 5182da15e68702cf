package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who comes, as told by the citizen. Everything in here is stored encrypted.
 *
 * @param name what to call them
 * @param email where to confirm, or null: then there is only the code
 * @param language language tag of the screens they used
 * @param needs with {@link Need#NO_MESSAGES} there is neither email nor mobile
 * @param situations ids of the situations they confirmed, at most 20
 * @param mobile where to confirm by sms, {@code +31612345678}, or null
 * @param remind whether they asked for a message the day before
 * @throws IllegalArgumentException more than {@link #LONGEST_NAME} or {@link #LONGEST_EMAIL} signs, or an address with
 *     spaces or control signs: the screens ask for shorter ones first
 */
public record Visitor(
        String name,
        @Nullable String email,
        String language,
        Set<Need> needs,
        List<String> situations,
        @Nullable String mobile,
        boolean remind,
        Manner manner) {

    public static final int LONGEST_NAME = 100;

    public static final int LONGEST_EMAIL = 254;

    private static final int MOST_SITUATIONS = 20;

    public Visitor {
        if (name.length() > LONGEST_NAME
                || language.length() > 35
                || situations.size() > MOST_SITUATIONS
                || (email != null && !email.matches("[^\\s\\p{Cntrl}]{1," + LONGEST_EMAIL + "}"))
                || (mobile != null && !mobile.matches("\\+[1-9]\\d{6,14}"))) {
            throw new IllegalArgumentException("does not fit an appointment");
        }
        needs = Set.copyOf(needs);
        situations = List.copyOf(situations);
        boolean silent = needs.contains(Need.NO_MESSAGES);
        email = silent ? null : email;
        mobile = silent ? null : mobile;
        remind = remind && !silent;
    }

    /** Talks at the desk, without an sms and without a reminder. */
    public Visitor(String name, @Nullable String email, String language, Set<Need> needs, List<String> situations) {
        this(name, email, language, needs, situations, Manner.USUAL);
    }

    /** Without an sms and without a reminder. */
    public Visitor(
            String name,
            @Nullable String email,
            String language,
            Set<Need> needs,
            List<String> situations,
            Manner manner) {
        this(name, email, language, needs, situations, null, false, manner);
    }

    /** Where a message goes: address or number; empty when there is none. */
    List<String> contacts() {
        return Stream.of(Optional.ofNullable(email), Optional.ofNullable(mobile))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every way to reach them that they gave. */
    List<String> ways() {
        return Stream.concat(contacts().stream(), Stream.of(manner.number()).filter(number -> !number.isEmpty()))
                .distinct()
                .toList();
    }

    Visitor reminding(boolean on) {
        return new Visitor(name, email, language, needs, situations, mobile, on, manner);
    }

    /** What they ask of a desk, in a talk that takes as long as this with an interpreter. */
    Talk talk(Duration length) {
        String spoken = manner.spoken().isEmpty() ? language : manner.spoken();
        return new Talk(length, needs, spoken, manner.way(), Audience.EVERYBODY, null);
    }

    @Override
    public String toString() {
        return "Visitor[…]";
    }
}
