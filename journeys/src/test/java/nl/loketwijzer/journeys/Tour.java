package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.loketwijzer.journeys.Chromium.Script;

/** A walk past every screen of the portal, also those that say what is still missing. */
final class Tour {

    /** The screens on which most people spend their time. */
    static final List<String> MAIN = List.of(
            "home", "understood", "question", "overview", "crisis", "lokets", "time", "check", "booked", "time-taken");

    private static final Map<String, List<String>> STORIES = Map.of(
            "nl",
            List.of(
                    "Mijn man gaat naar een verpleeghuis. Ik krijg een brief over de huurtoeslag.",
                    "Ik wil niet meer leven. Mijn man slaat mij."),
            "en",
            List.of(
                    "My husband is going to a nursing home. I got a letter about the rent allowance.",
                    "I do not want to live any more. My husband hits me."),
            "ar",
            List.of("زوجي سينتقل إلى دار رعاية. وصلتني رسالة عن huurtoeslag.", "لا أريد أن أعيش. زوجي يضربني."));

    private final RunningHouse house;
    private final String language;
    private final Walk walk;
    private final Consumer<String> look;

    /** @param look is told the name of each screen that is reached */
    Tour(RunningHouse house, String language, Walk walk, Consumer<String> look) {
        this.house = house;
        this.language = language;
        this.walk = walk;
        this.look = look;
    }

    void all() {
        beginning();
        story();
        lokets();
        booking();
        appointment();
        aside();
        crisis();
    }

    private void beginning() {
        walk.open("").at("home.title");
        seen("home");
        walk.press("frame.next");
        error("home-error", "home.story.empty");
        walk.fill("verhaal", "xyzzy qwrt plf").press("frame.next").at("understood.nothing.title");
        seen("not-understood");
        walk.open("onderwerpen").at("understood.topics.title");
        seen("topics");
        link("onderwerpen/geld");
        walk.page.waitForURL("**/onderwerpen/geld");
        assertThat(walk.page.locator("#past, fieldset").first()).isVisible();
        seen("topic");
        walk.press("frame.next");
        error("topic-error", "understood.topic.none");
    }

    private void story() {
        walk.open("verhaal").at("home.title");
        walk.settled();
        walk.fill("verhaal", STORIES.get(language).getFirst())
                .press("frame.next")
                .at("understood.title");
        seen("understood");
        walk.open("").at("home.again.title");
        seen("welcome-back");
        walk.press("home.again.continue").at("understood.title");
        walk.settled();
        fits("nee");
        walk.page.locator("details.lw-fold > summary:visible").click();
        walk.fill("erbij", "xyzzy qwrt plf").press("frame.next");
        error("understood-error", "understood.more.unclear");
        fits("ja");
        walk.fill("erbij", "").press("frame.next");
        questions();
        seen("overview");
        walk.open("antwoorden").at("question.answers.title");
        seen("answers");
        walk.follow("question.answers.overview").at("overview.title");
    }

    private void fits(String answer) {
        walk.page
                .locator("label:has(input[name^='s-'][value='" + answer + "']):visible")
                .first()
                .click();
    }

    private void questions() {
        walk.page.waitForURL("**/vraag/1");
        seen("question");
        walk.press("frame.next");
        error("question-error", "question.none");
        AnnieJourneyTest.answer(walk);
    }

    private void lokets() {
        walk.settled();
        walk.follow("overview.desk.book").at("booking.needs.title");
        seen("needs");
        walk.mark("nodig", "COMPANION").press("frame.next").at("loket.where.title");
        seen("where");
        walk.press("loket.where.search");
        error("where-error", "loket.where.error.empty");
        walk.fill("plek", "Bergen").press("loket.where.search");
        error("places", "loket.where.error.several");
        walk.fill("plek", "6712").press("loket.where.search");
        assertThat(walk.page.locator("button[name=loket]:visible").first()).isVisible();
        seen("lokets");
        walk.follow("loket.where.all").at("loket.all.title");
        seen("letters");
        link("loketten/e");
        walk.page.waitForURL("**/loketten/e");
        assertThat(walk.page.locator("h1:visible")).containsText("E");
        seen("letter");
        walk.page.locator("main:visible .lw-list a").first().click();
        assertThat(walk.page.locator("button[name=loket]:visible").first()).isVisible();
        seen("loket");
    }

    private void booking() {
        walk.open("loket").at("loket.where.title");
        walk.settled();
        walk.page.locator("button[name=loket]:visible").first().click();
        walk.at("booking.time.title");
        seen("time");
        walk.press("booking.time.choose");
        error("time-error", "booking.time.missing");
        String wanted = walk.times().get(4);
        takeAway(wanted);
        walk.chooseTime(wanted).press("booking.time.choose");
        error("time-taken", "booking.time.taken");
        walk.chooseTime(walk.times().getLast()).press("booking.time.choose").at("booking.name.title");
        seen("name");
        walk.press("frame.next");
        error("name-error", "booking.name.error");
        walk.fill("naam", "Annie").press("frame.next").at("booking.contact.title");
        seen("contact");
        walk.press("frame.next");
        error("contact-error", "booking.contact.error.choice");
        walk.mark("bericht", "mail").fill("email", "annie@").press("frame.next");
        error("contact-mail-error", "booking.contact.error.mail");
        walk.fill("email", "annie-tour-" + language + "@example.org")
                .press("frame.next")
                .at("booking.check.title");
        seen("check");
        walk.press("booking.check.confirm").at("booking.done.title");
        seen("booked");
    }

    private void appointment() {
        walk.follow("booking.done.change").at("appointment.title");
        seen("appointment");
        walk.follow("waiting.link").at("waiting.title");
        seen("waiting");
        walk.press("waiting.join").at("appointment.title");
        assertThat(walk.page.locator("main")).containsText(walk.text("waiting.on"));
        seen("waiting-on");
        walk.follow("appointment.move").at("appointment.move.title");
        seen("move");
        walk.press("appointment.move.choose");
        error("move-error", "booking.time.missing");
        walk.open("afspraak").at("appointment.title");
        walk.settled();
        walk.follow("appointment.remind.change").at("appointment.remind.title");
        seen("reminder");
        walk.press("appointment.remind.save").at("appointment.title");
        walk.settled();
        walk.follow("appointment.cancel").at("appointment.cancel.title");
        seen("cancel");
        walk.press("appointment.cancel.yes").at("appointment.cancelled.title");
        seen("cancelled");
        walk.open("code").at("appointment.find.title");
        seen("code");
        walk.fill("code", "AAAAA AAAAA").press("appointment.find.open");
        assertThat(walk.page.locator("#code-fout:visible")).isVisible();
        seen("code-error");
        walk.open("code/link").at("appointment.find.lost.title");
        seen("lost-link");
    }

    private void aside() {
        Map<String, String> pages = Map.of(
                "hulp", "content.help.title",
                "privacy", "content.privacy.title",
                "toegankelijkheid", "content.accessibility.title",
                "zo-werkt-het", "content.how.title",
                "bronnen", "content.sources.title");
        pages.forEach((path, title) -> {
            walk.open(path).at(title);
            seen(path);
        });
        walk.open("bestaat-niet").at("frame.missing.title");
        look.accept("missing");
        walk.open("").press("frame.clear").at("content.erased.title");
        seen("erased");
    }

    private void crisis() {
        walk.open("verhaal").at("home.title");
        walk.settled();
        walk.fill("verhaal", STORIES.get(language).getLast())
                .press("frame.next")
                .at("understood.title");
        seen("crisis");
        walk.press("frame.next");
        AnnieJourneyTest.answer(walk);
        seen("crisis-overview");
    }

    /** Whether a talk of theirs, of 40 minutes, leaves no room for ours, which may be longer. */
    private static boolean overlaps(String ours, String theirs) {
        long apart = Long.parseLong(theirs) - Long.parseLong(ours);
        return apart > -40 * 60 && apart < 40 * 60;
    }

    /** Others hold this time at the same loket until nobody else can. */
    private void takeAway(String time) {
        for (int round = 0; round < 12; round++) {
            try (Walk other = new Walk(Chromium.phone(Script.OFF), house.portal(), language)) {
                other.open("loket").at("loket.where.title");
                other.fill("plek", "6712").press("loket.where.search");
                Optional<String> loket = walk.chosenLoket();
                other.page
                        .locator("li", new Page.LocatorOptions().setHasText(loket.orElseThrow()))
                        .locator("button[name=loket]")
                        .first()
                        .click();
                other.at("booking.needs.title");
                other.mark("nodig", "COMPANION").press("frame.next").at("booking.time.title");
                Optional<String> inTheWay = other.times().stream()
                        .filter(theirs -> overlaps(time, theirs))
                        .findFirst();
                if (inTheWay.isEmpty()) {
                    return;
                }
                other.chooseTime(inTheWay.get()).press("booking.time.choose").at("booking.name.title");
            }
        }
    }

    private void link(String path) {
        walk.page
                .locator("main:visible a[href='/" + language + "/" + path + "']")
                .first()
                .click();
    }

    private void error(String name, String key) {
        assertThat(walk.page.locator("[role=alert]:visible")).containsText(walk.text(key));
        seen(name);
    }

    private void seen(String name) {
        walk.settled();
        look.accept(name);
    }
}
