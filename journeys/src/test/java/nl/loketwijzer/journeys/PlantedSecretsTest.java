package nl.loketwijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.loketwijzer.journeys.Chromium.Script;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a citizen types, where somebody can be reached, and what opens an appointment: planted, then looked for in
 * addresses, logs and the files of the database.
 */
@Tag("journey")
class PlantedSecretsTest {

    private static final String STORY = "Mijn man Wobbekind gaat naar een verpleeghuis en ik krijg minder huurtoeslag.";
    private static final String NAME = "Sterrelien";
    private static final String MAIL = "sterrelien.wobbekind@example.org";
    private static final List<String> TYPED = List.of("Wobbekind", "wobbekind", NAME, MAIL);

    private final RunningHouse house = RunningHouse.shared();

    @ParameterizedTest
    @EnumSource(Script.class)
    void standInNoAddressAndNoLog(Script script) throws IOException, InterruptedException {
        List<String> secrets = new ArrayList<>(TYPED);
        List<String> addresses = new ArrayList<>();
        try (Walk walk = new Walk(Chromium.phone(script), house.portal(), "nl")) {
            walk.page.onRequest(request -> addresses.add(request.url()));
            AnnieJourneyTest.tell(walk, STORY);
            book(walk);
            secrets.add(walk.read(".lw-code").getFirst().replace(" ", ""));
            walk.follow("booking.done.change").at("appointment.title");
            abuse(walk);
            walk.open("verhaal")
                    .at("home.title")
                    .fill("verhaal", "Wobbekind Sterrelien")
                    .press("frame.next");
            walk.at("understood.nothing.title");
        }
        assertThat(addresses).isNotEmpty().noneMatch(address -> secrets.stream().anyMatch(address::contains));

        String link = link(new Mailbox(house.data().resolve("outbox"))
                .await(MAIL, 1)
                .getLast()
                .text());
        try (Walk walk = new Walk(Chromium.phone(script), house.portal(), "nl")) {
            walk.page.navigate(link);
            walk.at("appointment.title");
            assertThat(walk.page.url()).isEqualTo(house.portal() + "/nl/afspraak");
        }
        secrets.add(link.replaceFirst(".*/", ""));

        assertThat(found(house.data().resolve("logs"), secrets)).isEmpty();
    }

    @Test
    void standInNoFileOfTheDatabase() throws IOException {
        try (Walk walk = new Walk(Chromium.phone(Script.OFF), house.portal(), "nl")) {
            AnnieJourneyTest.tell(walk, STORY);
            book(walk);
            String code = walk.read(".lw-code").getFirst().replace(" ", "");

            List<String> secrets = new ArrayList<>(TYPED);
            secrets.add(code);
            assertThat(found(house.data().resolve("mariadb/files"), secrets)).isEmpty();
            assertThat(found(house.data().resolve("mariadb/files"), List.of("Overheidsloket Amsterdam")))
                    .as("what is no secret is found there")
                    .isNotEmpty();
        }
    }

    private static void book(Walk walk) {
        walk.follow("overview.desk.book").at("booking.needs.title");
        walk.press("frame.next").at("loket.where.title");
        walk.fill("plek", "6712").press("loket.where.search");
        walk.page.locator("button[name=loket]").last().click();
        walk.at("booking.time.title");
        walk.chooseTime(walk.times().getLast()).press("booking.time.choose").at("booking.name.title");
        walk.fill("naam", NAME).press("frame.next").at("booking.contact.title");
        walk.mark("bericht", "mail").fill("email", MAIL + "@").press("frame.next");
        walk.fill("email", MAIL).press("frame.next").at("booking.check.title");
        walk.press("booking.check.confirm").at("booking.done.title");
    }

    /** Posts that no screen sends: each is refused or answered, and none may end in a log with what it held. */
    private void abuse(Walk walk) {
        for (String screen : List.of("verhaal", "loket", "tijd", "contact", "controleren", "bestaat-niet", "code")) {
            var answer = walk.page
                    .request()
                    .post(
                            house.portal() + "/nl/stuur/" + screen,
                            RequestOptions.create()
                                    .setMaxRedirects(0)
                                    .setHeader("Origin", house.portal())
                                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                    .setData("verhaal=Wobbekind%00%ff&tijd=Wobbekind&code=Wobbekind&email=" + MAIL));
            assertThat(answer.status()).as(screen).isNotEqualTo(500);
        }
    }

    private static String link(String letter) {
        return letter.lines()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .filter(word -> word.startsWith("http"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> found(Path folder, List<String> secrets) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> {
                        String held = read(file);
                        return secrets.stream()
                                .filter(held::contains)
                                .map(secret -> secret + " in " + folder.relativize(file));
                    })
                    .toList();
        }
    }

    /** One sign a byte: secrets are plain letters. */
    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
