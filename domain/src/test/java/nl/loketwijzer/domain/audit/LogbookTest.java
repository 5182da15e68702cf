package nl.loketwijzer.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class LogbookTest {

    private final String id = UUID.randomUUID().toString();
    private final Actor kim = staff("kim-" + id.substring(0, 8), Role.COORDINATOR);
    private final Actor.Staff sam = staff("sam-" + id.substring(0, 8), Role.ADMINISTRATOR);

    @Autowired
    AuditLog audit;

    @Autowired
    Logbook log;

    @Autowired
    JdbcClient database;

    private static Actor.Staff staff(String name, Role role) {
        return new Actor.Staff(UUID.randomUUID(), name, Set.of(role), Set.of());
    }

    @Test
    void isSearchedByWhoWhatAndWhich() {
        audit.record(kim, "test.opened", "test/" + id);
        audit.record(kim, "test.closed", "test/" + id);
        audit.record(Actor.CITIZEN, "test.opened", "test/" + id);

        assertThat(found(new Wanted("kim-" + id.substring(0, 8), "", "", null, null)))
                .containsExactly("test.closed", "test.opened");
        assertThat(found(new Wanted("citizen", "", id, null, null))).containsExactly("test.opened");
        assertThat(found(new Wanted("", "test.closed", id, null, null))).containsExactly("test.closed");
        assertThat(found(new Wanted("", "", "test/" + id.substring(0, 20), null, null)))
                .hasSize(3);
        assertThat(found(new Wanted("%", "", "", null, null))).isEmpty();
        assertThat(found(new Wanted("", "", "test/%", null, null))).isEmpty();
    }

    @Test
    void countsDaysByTheClockOfTheLokets() {
        write("2026-06-30 21:59:59");
        write("2026-06-30 22:00:00");
        write("2026-07-01 21:59:59");
        write("2026-07-01 22:00:00");
        LocalDate day = LocalDate.of(2026, 7, 1);

        assertThat(found(new Wanted("", "", id, day, day)))
                .containsExactly("2026-07-01 21:59:59", "2026-06-30 22:00:00");
        assertThat(found(new Wanted("", "", id, day, null))).hasSize(3);
        assertThat(found(new Wanted("", "", id, null, day))).hasSize(3);
    }

    @Test
    void comesInPages() {
        IntStream.range(0, Logbook.PAGE + 3).forEach(number -> audit.record(kim, "test." + number, "test/" + id));
        Wanted mine = new Wanted("", "", id, null, null);

        Logbook.Page first = log.read(sam, mine, null);
        assertThat(first.entries()).hasSize(Logbook.PAGE);
        assertThat(first.older()).isTrue();

        Logbook.Page second = log.read(sam, mine, first.entries().getLast().id());
        assertThat(second.entries()).extracting(Entry::what).containsExactly("test.2", "test.1", "test.0");
        assertThat(second.older()).isFalse();
    }

    @Test
    void lookingIsWrittenDownWithoutWhatWasTyped() {
        log.read(sam, new Wanted("Sterrelien", "", "", LocalDate.of(2026, 7, 1), null), null);
        log.export(sam, new Wanted("", "test.opened", "", null, null), new StringBuilder());

        assertThat(database.sql("select concat(action, ' ', subject) from audit_entry where actor = ? order by id")
                        .param(sam.label())
                        .query(String.class)
                        .list())
                .containsExactly("log.read log/who+from", "log.exported log/what");
    }

    @Test
    void isExportedWholeAsCsv() {
        audit.refused(kim, "screen/verzet", new NotAllowed("=1+1 \"no\", really"));
        IntStream.range(0, 1003).forEach(number -> audit.record(kim, "test.done", "test/" + id));

        StringBuilder csv = new StringBuilder();
        log.export(sam, new Wanted("kim-" + id.substring(0, 8), "", "", null, null), csv);

        List<String> lines = csv.toString().lines().toList();
        assertThat(lines).hasSize(1 + 1003 + 1).startsWith("\"at\",\"who\",\"what\",\"subject\",\"why\"");
        assertThat(lines.get(1)).matches("\"[0-9: -]{19}\",\"staff:kim-.{8}\",\"test.done\",\"test/" + id + "\",\"\"");
        assertThat(lines.getLast()).contains("\"refused\",\"screen/verzet\",\"'=1+1 \"\"no\"\", really\"");
    }

    @Test
    void isForAdministratorsOnly() {
        assertThatThrownBy(() -> log.read(kim, Wanted.ALL, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> log.actions(kim)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> log.export(kim, Wanted.ALL, new StringBuilder()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrForget() {
        audit.record(kim, "test.done", "test/" + id);

        assertThatThrownBy(() -> database.sql("update audit_entry set actor = 'nobody' where subject = ?")
                        .param("test/" + id)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> database.sql("delete from audit_entry where subject = ?")
                        .param("test/" + id)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added to");
        assertThat(found(new Wanted("", "", id, null, null))).containsExactly("test.done");
    }

    private List<String> found(Wanted wanted) {
        return log.read(sam, wanted, null).entries().stream().map(Entry::what).toList();
    }

    /** What is the moment: easy to tell apart. */
    private void write(String at) {
        database.sql("insert into audit_entry (at, actor, action, subject) values (?, 'house:test', ?, ?)")
                .params(at, at, "test/" + id)
                .update();
    }
}
