package nl.loketwijzer.domain.notification;

import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How an sms leaves the house: through NotifyNL, or whatever else speaks as GOV.UK Notify does. Without
 * {@code loket.sms-key} (LOKET_SMS_KEY) none leaves. Whether citizens are offered an sms is the portal's
 * {@code loket.sms}.
 *
 * @param key API key, or empty
 * @param template id of a template whose whole text is {@code ((text))}
 */
@Component
record SmsSettings(
        @Value("${loket.sms-url:https://api.notifynl.nl}") URI url,
        @Value("${loket.sms-key:}") String key,
        @Value("${loket.sms-template:}") String template,
        @Value("${loket.sms-timeout:10s}") Duration timeout) {

    SmsSettings {
        if (!key.isBlank() && template.isBlank()) {
            throw new IllegalArgumentException("loket.sms-template is missing (LOKET_SMS_TEMPLATE)");
        }
    }

    boolean isOn() {
        return !key.isBlank();
    }

    @Override
    public String toString() {
        return "SmsSettings[" + url + "]";
    }
}
