package nl.loketwijzer.domain.booking;

import java.util.Base64;
import java.util.Locale;
import nl.loketwijzer.domain.notification.Channel;
import nl.loketwijzer.domain.shared.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Secrets that citizens carry, and the hashes that the house keeps of them. */
@Component
class Tokens {

    private final Secrets secrets;

    Tokens(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The same for the same two, so that a button pressed five times gives one hold. */
    HoldToken after(HoldToken previous, Slot slot) {
        String step = String.join(
                "|",
                previous.value(),
                slot.loket().toString(),
                slot.start().toString(),
                slot.length().toString());
        return new HoldToken(text(secrets.lookup(step, "booking.next-hold")));
    }

    Owner owner(HoldToken token) {
        return Owner.of(secrets.lookup(token.value(), "booking.hold"));
    }

    /** Whose earlier time this is: the token stands in a letter. */
    Owner earlier(String token) {
        return Owner.of(secrets.lookup(token, "booking.earlier"));
    }

    /** The same for the same hold, so that confirming again gives the same link. */
    String link(HoldToken token) {
        return text(secrets.lookup(token.value(), "booking.link"));
    }

    byte[] linkHash(String link) {
        return secrets.lookup(link, "booking.link-hash");
    }

    byte[] codeHash(String code) {
        return secrets.lookup(Code.plain(code), "booking.code");
    }

    byte[] emailHash(String email) {
        return secrets.lookup(email.strip().toLowerCase(Locale.ROOT), "booking.email");
    }

    byte[] mobileHash(String mobile) {
        return secrets.lookup(mobile, "booking.mobile");
    }

    /** The way to reach them, to count their appointments by; null when there is none. */
    @Nullable
    Contact contact(Visitor visitor) {
        if (visitor.email() != null) {
            return new Contact(Channel.MAIL, emailHash(visitor.email()));
        }
        return visitor.mobile() == null ? null : new Contact(Channel.SMS, mobileHash(visitor.mobile()));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
