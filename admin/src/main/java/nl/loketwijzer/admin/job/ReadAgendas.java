package nl.loketwijzer.admin.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.loketwijzer.domain.booking.Agendas;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every half minute which agendas kept elsewhere are to be read again, and reads them. */
@Configuration
class ReadAgendas {

    @Bean
    RecurringTask<Void> readAgendasElsewhere(Agendas agendas) {
        return Tasks.recurring("read-agendas", FixedDelay.ofSeconds(30))
                .execute((instance, context) -> agendas.readDue());
    }
}
