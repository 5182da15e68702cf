package nl.loketwijzer.domain.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import nl.loketwijzer.domain.notification.Channel;
import nl.loketwijzer.domain.notification.Draft;
import nl.loketwijzer.domain.notification.Letters;
import nl.loketwijzer.domain.notification.Message;
import nl.loketwijzer.domain.shared.Secrets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Reads the latest letter to somebody of staff, as it would leave now. */
@TestComponent
public class StaffMail {

    private final JdbcClient database;
    private final Secrets secrets;
    private final ObjectProvider<Letters> letters;

    StaffMail(JdbcClient database, Secrets secrets, ObjectProvider<Letters> letters) {
        this.database = database;
        this.secrets = secrets;
        this.letters = letters;
    }

    /** The link in it lets this account choose a password. */
    public String token(UUID account) {
        return latest(account)
                .text()
                .lines()
                .filter(line -> line.startsWith("http"))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*#", "");
    }

    public String address(UUID account) {
        return latest(account).to();
    }

    private Message latest(UUID account) {
        Draft draft = database.sql(
                        "select about, content from outbox_message where subject = ? order by id desc limit 1")
                .param("account/" + account)
                .query((row, number) -> draft(row.getString("about"), row.getBytes("content")))
                .single();
        return letters.stream()
                .filter(one -> one.writes(draft))
                .findFirst()
                .orElseThrow()
                .write(draft)
                .orElseThrow();
    }

    private Draft draft(String about, byte[] content) {
        String json = new String(secrets.open(content, "outbox.content/" + about), UTF_8);
        return new Draft(
                about,
                Channel.MAIL,
                JsonMapper.shared().readTree(json).get("draft").asString());
    }
}
