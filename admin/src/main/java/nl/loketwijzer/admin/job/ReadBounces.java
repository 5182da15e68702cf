package nl.loketwijzer.admin.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.loketwijzer.domain.notification.Bounces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every two minutes which messages came back, on one node at a time. */
@Configuration
class ReadBounces {

    @Bean
    RecurringTask<Void> readBouncedMail(Bounces bounces) {
        return Tasks.recurring("read-bounces", FixedDelay.ofMinutes(2)).execute((instance, context) -> bounces.read());
    }
}
