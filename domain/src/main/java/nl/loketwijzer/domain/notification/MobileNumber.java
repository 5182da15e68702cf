package nl.loketwijzer.domain.notification;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.Set;

/**
 * A number that takes an sms.
 *
 * @param value as in E.164: {@code +31612345678}
 */
public record MobileNumber(String value) {

    /** In some countries a number does not tell whether it is a mobile one. */
    private static final Set<PhoneNumberType> MOBILE =
            Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /**
     * A Dutch number as people write it, {@code 06 12 34 56 78}, or one of another country with + or 00 before it. Empty
     * when it is none, or a number at which no sms arrives.
     */
    public static Optional<MobileNumber> of(String typed) {
        try {
            PhoneNumber number = NUMBERS.parse(typed, "NL");
            return NUMBERS.isValidNumber(number) && MOBILE.contains(NUMBERS.getNumberType(number))
                    ? Optional.of(new MobileNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "MobileNumber[…]";
    }
}
