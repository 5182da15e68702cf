package nl.loketwijzer.domain.loket;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Phone numbers of lokets, as people write and read them. */
final class PhoneWords {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String DUTCH = "NL";

    private PhoneWords() {}

    /** As it is read: {@code 0318 680 680}; empty for none. */
    static String of(@Nullable String number) {
        if (number == null) {
            return "";
        }
        try {
            return NUMBERS.format(NUMBERS.parse(number, DUTCH), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException e) {
            return number;
        }
    }

    /** As in E.164. Empty when it is no Dutch number that exists, or one that costs extra. */
    static Optional<String> read(String typed) {
        try {
            var number = NUMBERS.parse(typed, DUTCH);
            return NUMBERS.isValidNumberForRegion(number, DUTCH)
                            && NUMBERS.getNumberType(number) != PhoneNumberType.PREMIUM_RATE
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
