package nl.loketwijzer.domain.notification;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/** Sends through Notify. Its client knows no timeout, so each call gets a thread of its own that is stopped in time. */
final class NotifySms implements SmsDelivery {

    private static final int NOT_VALID = 400;

    /** What its answer names when the number is at fault, and not our key, template or clock. */
    private static final String THE_NUMBER = "phone_number";

    /** What goes wrong is told by exceptions; its own log could hold more than a log may. */
    private static final Logger ITS_LOG = Logger.getLogger(NotificationClient.class.toString());

    private final SmsSettings settings;
    private final NotificationClient client;

    NotifySms(SmsSettings settings) {
        this.settings = settings;
        ITS_LOG.setLevel(Level.OFF);
        this.client =
                new NotificationClient(settings.key(), settings.url().toString().replaceFirst("/$", ""));
    }

    /** Asks first when it may be there already: an answer that never came does not make a second sms. */
    @Override
    public void deliver(String reference, boolean again, Message message) throws Exception {
        if (again && inTime(() -> isThere(reference))) {
            return;
        }
        inTime(() -> client.sendSms(settings.template(), message.to(), Map.of("text", message.text()), reference));
    }

    private boolean isThere(String reference) throws NotificationClientException {
        return !client.getNotifications(null, "sms", reference, null)
                .getNotifications()
                .isEmpty();
    }

    /** The row of the message is locked meanwhile. A virtual thread that is interrupted closes its connection. */
    private <T> T inTime(Callable<T> call) throws Exception {
        FutureTask<T> task = new FutureTask<>(call);
        Thread.startVirtualThread(task);
        try {
            return task.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new IOException("no answer in time", e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        } catch (ExecutionException e) {
            throw understood(e.getCause());
        }
    }

    private static Exception understood(@Nullable Throwable cause) {
        if (cause instanceof NotificationClientException notify
                && notify.getHttpResult() == NOT_VALID
                && String.valueOf(notify.getMessage()).contains(THE_NUMBER)) {
            return new Refused("Notify does not take the number");
        }
        return cause instanceof Exception exception ? exception : new IllegalStateException(cause);
    }
}
