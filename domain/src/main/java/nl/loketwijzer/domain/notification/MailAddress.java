package nl.loketwijzer.domain.notification;

import java.util.regex.Pattern;

/** What looks like a mail address: what every mail server takes. */
public final class MailAddress {

    /** Plain signs, one @, and a dot in what comes behind it. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?=.{3,254}$)(?=[^@]{1,64}@)[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}");

    private MailAddress() {}

    /** Without spaces around it. */
    public static boolean isOne(String typed) {
        return ADDRESS.matcher(typed).matches();
    }
}
