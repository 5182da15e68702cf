package nl.loketwijzer.domain.booking;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.loketwijzer.domain.loket.Address;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.i18n.Dates;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What leaves the house about an appointment, in one language: place, time and reference. Never why (rules 29 and 31):
 * whoever reads along learns nothing.
 *
 * @param before when it would have been, where the loket chose another time; else null
 * @param reason why staff cancelled it, or null
 */
record AppointmentWords(
        Appointment appointment,
        Loket loket,
        Language language,
        URI site,
        @Nullable Instant before,
        @Nullable CancelReason reason) {

    AppointmentWords(Appointment appointment, Loket loket, Language language, URI site) {
        this(appointment, loket, language, site, null, null);
    }

    AppointmentWords because(@Nullable Instant instead, @Nullable CancelReason why) {
        return new AppointmentWords(appointment, loket, language, site, instead, why);
    }

    /** A paragraph of a letter, or a link. */
    record Line(String text, @Nullable String link) {
        static Line of(String text) {
            return new Line(text, null);
        }
    }

    String subject(Change change) {
        String subject = messages()
                .get(
                        change.subject(),
                        Map.of(
                                "day", dates().day(appointment.slot().date()),
                                "time", dates().time(appointment.slot().time())));
        return marked(subject);
    }

    List<Line> lines(Change change) {
        List<Line> lines = new ArrayList<>();
        if (loket.sample()) {
            lines.add(Line.of(messages().get("letter.sample")));
        }
        lines.add(Line.of(intro(change)));
        Optional.ofNullable(reason).map(this::words).map(Line::of).ifPresent(lines::add);
        lines.add(Line.of(when()));
        lines.add(Line.of(where()));
        lines.addAll(change.isEnd() ? again() : comeAndChange());
        lines.add(Line.of(messages().get("letter.help")));
        return lines;
    }

    private String words(CancelReason why) {
        return messages().get("letter.reason." + why.name());
    }

    private String intro(Change change) {
        return before == null
                ? messages().get(change.intro())
                : messages().get(change.intro(), Map.of("day", dates().day(LocalDate.ofInstant(before, Slot.ZONE))));
    }

    /** The appointment in a list of several. */
    List<Line> entry() {
        List<Line> lines = new ArrayList<>();
        if (loket.sample()) {
            lines.add(Line.of(messages().get("letter.sample")));
        }
        lines.add(Line.of(when()));
        lines.add(Line.of(where()));
        lines.add(Line.of(code()));
        lines.add(new Line(link(), link()));
        return lines;
    }

    private String link() {
        return page() + "/afspraak/" + appointment.link();
    }

    private List<Line> comeAndChange() {
        String link = link();
        return List.of(
                Line.of(code()), Line.of(bring()), Line.of(messages().get("letter.change")), new Line(link, link));
    }

    private List<Line> again() {
        return List.of(Line.of(messages().get("letter.again")), new Line(page(), page()));
    }

    /** Place and time, as a letter tells them. */
    List<Line> whenAndWhere() {
        return List.of(Line.of(when()), Line.of(where()));
    }

    private String when() {
        Slot slot = appointment.slot();
        return messages()
                .get(
                        "letter.when",
                        Map.of(
                                "day", dates().day(slot.date()),
                                "from", dates().bareTime(slot.time()),
                                "until",
                                        dates().time(slot.end()
                                                .atZone(Slot.ZONE)
                                                .toLocalTime())));
    }

    private String where() {
        return isCall()
                ? messages().get("letter.call", Map.of("loket", loket.name()))
                : messages().get("letter.where", Map.of("place", place()));
    }

    private String bring() {
        return messages().get(isCall() ? "letter.call.ready" : "letter.bring");
    }

    /** Whether nobody has to come: the loket calls. */
    boolean isCall() {
        return appointment.visitor().manner().way() == Way.PHONE;
    }

    private String code() {
        return messages().get("letter.code", Map.of("code", Code.readable(appointment.code())));
    }

    /** Name and address of the loket on one line. */
    String place() {
        Address address = loket.address();
        String postcode = address.postcode().replaceFirst("(\\d{4})(\\p{Alpha}{2})", "$1 $2");
        return String.join(", ", loket.name(), address.street(), postcode + " " + address.place());
    }

    /**
     * One sms, at most two parts long wherever possible: with the link, or where its signs take too much room with the
     * address at which the code opens the appointment; then without the street.
     */
    String sms(Change change) {
        boolean cancelled = change.isEnd();
        String link = cancelled ? page() : link();
        String codePage = cancelled ? page() : page() + "/code";
        return Stream.of(
                        withReason(sms(change, smsPlace(), link)),
                        sms(change, smsPlace(), link),
                        sms(change, smsPlace(), codePage))
                .filter(SmsLength::fits)
                .findFirst()
                .orElseGet(() -> sms(change, loket.name(), codePage));
    }

    private String withReason(String sms) {
        return reason == null ? sms : sms + " " + words(reason);
    }

    /** Where to be, or that it is a call. */
    private String smsPlace() {
        return isCall()
                ? messages().get("letter.calendar.call", Map.of("loket", loket.name()))
                : String.join(
                        ", ",
                        loket.name(),
                        loket.address().street(),
                        loket.address().place());
    }

    /**
     * That this time is held until then, and where to say whether they want it: by the link where it fits into two parts,
     * else by the code.
     */
    String earlierSms(ZonedDateTime until, String link) {
        String codePage = page() + "/code " + Code.readable(appointment.code());
        return Stream.of(link, codePage)
                .map(answer -> earlier(until, answer))
                .filter(SmsLength::fits)
                .findFirst()
                .orElseGet(() -> earlier(until, codePage));
    }

    private String earlier(ZonedDateTime until, String answer) {
        Slot slot = appointment.slot();
        String text = messages()
                .get(
                        "waiting.letter.sms",
                        Map.of(
                                "day", dates().shortDay(slot.date()),
                                "time", dates().time(slot.time()),
                                "place", loket.name(),
                                "lastDay", dates().shortDay(until.toLocalDate()),
                                "last", dates().time(until.toLocalTime()),
                                "link", answer));
        return marked(text);
    }

    private String sms(Change change, String place, String link) {
        Slot slot = appointment.slot();
        String text = messages()
                .get(
                        change.sms(),
                        Map.of(
                                "day", dates().shortDay(slot.date()),
                                "time", dates().time(slot.time()),
                                "place", place,
                                "code", Code.readable(appointment.code()),
                                "link", link));
        return marked(text);
    }

    /** For a calendar, where others may read along. */
    String summary() {
        String key = isCall() ? "letter.calendar.call" : "letter.calendar.summary";
        String summary = messages().get(key, Map.of("loket", loket.name()));
        return marked(summary);
    }

    String description() {
        return isCall() ? where() + "\n" + code() + "\n" + bring() : code() + "\n" + bring();
    }

    /** An example says so first. */
    String marked(String text) {
        return loket.sample() ? messages().get("letter.sample") + " " + text : text;
    }

    /** The portal in this language. */
    String page() {
        return site.toString().replaceFirst("/$", "") + "/" + language.tag();
    }

    private Messages messages() {
        return Messages.of(language);
    }

    private Dates dates() {
        return new Dates(messages());
    }
}
