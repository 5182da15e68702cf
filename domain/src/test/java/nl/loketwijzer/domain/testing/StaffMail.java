package nl.loketwijzer.domain.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
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

/** Reads the letters to somebody of staff, as they would leave now. */
@TestComponent
public class StaffMail {

    private final JdbcClient database;
    private final Secrets secrets;
    private final ObjectProvider<Letters> letters;

    public StaffMail(JdbcClient database, Secrets secrets, ObjectProvider<Letters> letters) {
        this.database = database;
        this.secrets = secrets;
        this.letters = letters;
    }

    /** The link in the latest one lets this account choose a password. */
    public String token(UUID account) {
        return letters(account)
                .getLast()
                .text()
                .lines()
                .filter(line -> line.startsWith("http"))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*#", "");
    }

    public String address(UUID account) {
        return letters(account).getLast().to();
    }

    /** To this account as they would leave now, oldest first. */
    public List<Message> letters(UUID account) {
        return drafts(account).stream()
                .flatMap(draft ->
                        letters.stream()
                                .filter(one -> one.writes(draft))
                                .findFirst()
                                .orElseThrow()
                                .write(draft)
                                .stream())
                .toList();
    }

    /** All that were put into the outbox for this account, oldest first. */
    public List<Draft> drafts(UUID account) {
        return database.sql("select about, content from outbox_message where subject = ? order by id")
                .param("account/" + account)
                .query((row, number) -> draft(row.getString("about"), row.getBytes("content")))
                .list();
    }

    private Draft draft(String about, byte[] content) {
        String json = new String(secrets.open(content, "outbox.content/" + about), UTF_8);
        return new Draft(
                about,
                Channel.MAIL,
                JsonMapper.shared().readTree(json).get("draft").asString());
    }
}
