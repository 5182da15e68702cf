package nl.loketwijzer.admin.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.loketwijzer.domain.notification.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Empties the outbox every few seconds, on one node at a time. */
@Configuration
class SendMessages {

    private static final int AT_ONCE = 50;

    @Bean
    RecurringTask<Void> sendOutbox(Outbox outbox) {
        return Tasks.recurring("send-outbox", FixedDelay.ofSeconds(3))
                .execute((instance, context) -> outbox.sendDue(AT_ONCE));
    }
}
