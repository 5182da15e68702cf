package nl.loketwijzer.domain.notification;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Chooses the ways out: a mail server and Notify, or without them the local outbox. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    private static final String TIMEOUT_MILLIS = "10000";

    @Bean
    Delivery delivery(MailSettings settings) {
        return settings.host().isBlank() ? new LocalOutbox(settings.folder()) : smtp(settings)::send;
    }

    /** Where mail leaves the house, an sms without a key waits and is given up: a folder that nobody looks in helps nobody. */
    @Bean
    SmsDelivery smsDelivery(SmsSettings sms, MailSettings mail) {
        if (sms.isOn()) {
            return new NotifySms(sms);
        }
        if (mail.host().isBlank()) {
            return new LocalOutbox(mail.folder());
        }
        return (reference, again, message) -> {
            throw new IOException("no key for sms");
        };
    }

    /** Its timeouts are short: the row of the message is locked meanwhile. */
    private static JavaMailSenderImpl smtp(MailSettings settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
        }
        sender.getJavaMailProperties().setProperty("mail.smtp.starttls.required", String.valueOf(settings.startTls()));
        sender.getJavaMailProperties().setProperty("mail.smtp.starttls.enable", String.valueOf(settings.startTls()));
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        sender.getJavaMailProperties().setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return sender;
    }
}
