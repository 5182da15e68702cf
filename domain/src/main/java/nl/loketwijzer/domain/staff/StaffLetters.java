package nl.loketwijzer.domain.staff;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.notification.Draft;
import nl.loketwijzer.domain.notification.Letters;
import nl.loketwijzer.domain.notification.Message;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the letters that let somebody of staff in: in Dutch, with English below. */
@Component
class StaffLetters implements Letters {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BETWEEN = "\n\n----\n\n";

    private final AccountRows accounts;
    private final Links links;
    private final StaffSecrets secrets;
    private final String site;

    /** @param site where admin is, {@code LOKET_ADMIN_URL} */
    StaffLetters(
            AccountRows accounts,
            Links links,
            StaffSecrets secrets,
            @Value("${loket.admin-url:http://localhost:${LOKET_ADMIN_PORT:8081}}") String site) {
        this.accounts = accounts;
        this.links = links;
        this.secrets = secrets;
        this.site = site.replaceFirst("/+$", "");
    }

    @Override
    public boolean writes(Draft draft) {
        return draft.about().startsWith("account/");
    }

    /** Empty when the link was used or replaced meanwhile. */
    @Override
    public Optional<Message> write(Draft draft) {
        StaffNews news = JSON.readValue(draft.content(), StaffNews.class);
        return links.find(news.account())
                .filter(link -> link.number().equals(news.number()))
                .flatMap(link -> accounts.find(link.account()))
                .filter(account -> account.active() && account.email() != null)
                .map(account -> message(account, news, draft.about()));
    }

    /** Behind the {@code #}: a browser does not send that part, so the link stands in no log on its way. */
    private Message message(StoredAccount account, StaffNews news, String about) {
        String link = site + "/uitnodiging#" + secrets.token(news.account(), news.number());
        boolean invited = account.username() == null;
        String text = Stream.of("nl", "en")
                .map(tag -> Messages.of(Language.of(tag).orElseThrow()))
                .map(words -> invited ? invitation(words, account, link) : password(words, account, link))
                .collect(Collectors.joining(BETWEEN));
        Messages dutch = Messages.of(Language.DUTCH);
        String subject = dutch.get(invited ? "letter.staff.invited.subject" : "letter.staff.password.subject");
        return new Message(Objects.requireNonNull(account.email()), subject, text, null, null, null, about);
    }

    private static String invitation(Messages words, StoredAccount account, String link) {
        return words.get("letter.staff.invited.text", Map.of("name", account.name(), "link", link));
    }

    private static String password(Messages words, StoredAccount account, String link) {
        return words.get("letter.staff.password.text", Map.of("name", account.name(), "link", link));
    }
}
