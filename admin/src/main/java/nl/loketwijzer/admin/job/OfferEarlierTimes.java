package nl.loketwijzer.admin.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.loketwijzer.domain.booking.WaitingList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks who waits for an earlier time, as soon as one comes free. With nothing changed it asks the database three things. */
@Configuration
class OfferEarlierTimes {

    @Bean
    RecurringTask<Void> offerEarlier(WaitingList list) {
        return Tasks.recurring("offer-earlier", FixedDelay.ofSeconds(10))
                .execute((instance, context) -> list.offerWhatCameFree());
    }
}
