package nl.loketwijzer.domain.booking;

import java.time.Instant;
import java.util.UUID;
import nl.loketwijzer.domain.notification.Channel;

/**
 * What the letter about an earlier time tells.
 *
 * @param appointment as it stands: its link is not told
 * @param token opens the question
 * @param loket where the earlier time is, with its start and how many minutes it takes
 * @param until when they may think about it
 */
record EarlierNews(AppointmentNews appointment, String token, UUID loket, Instant start, long minutes, Instant until) {

    static EarlierNews of(Appointment appointment, Channel channel, String to, EarlierTime time, String token) {
        Slot slot = time.slot();
        return new EarlierNews(
                AppointmentNews.of(appointment, channel, to, Change.CONFIRMED, null, null),
                token,
                slot.loket().value(),
                slot.start(),
                slot.length().toMinutes(),
                time.until());
    }

    @Override
    public String toString() {
        return "EarlierNews[" + appointment + "]";
    }
}
