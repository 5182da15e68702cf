package nl.loketwijzer.domain.loket;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.audit.AuditLog.Deed;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.AfterCommit;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lokets as tables (CSV) out of the house and into it. Coordinators exchange their own ones, administrators all. What was
 * written out and is read in again changes nothing; what is not in a table stays.
 */
@Service
public class LoketExchange {

    /** In bytes: some 100,000 lokets. */
    public static final int LARGEST = 40 * 1024 * 1024;

    private final Lokets lokets;
    private final LoketRows rows;
    private final LoketDirectory directory;
    private final Instanties instanties;
    private final Gemeenten gemeenten;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LoketExchange(
            Lokets lokets,
            LoketRows rows,
            LoketDirectory directory,
            Instanties instanties,
            Gemeenten gemeenten,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.lokets = lokets;
        this.rows = rows;
        this.directory = directory;
        this.instanties = instanties;
        this.gemeenten = gemeenten;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Writes the own lokets as a table, by gemeente and name. */
    public void export(Actor actor, OutputStream out) throws IOException {
        Stream<Loket> own = lokets.all().stream().filter(loket -> actor.keeps(loket.id()));
        audit.record(actor, "lokets.exported", "lokets");
        LoketTable.write(own::iterator, out);
    }

    /**
     * What this table would change; nothing is saved.
     *
     * @throws TableRefused it is no such table as a whole
     */
    public ImportPlan plan(Actor actor, Path file) {
        return read(file, new Planning(actor, instanties, gemeenten, today(), rows::named, (added, changed) -> {}));
    }

    /**
     * Does what the plan says, all of it or nothing. Done a second time it changes nothing.
     *
     * @param seen the plan that somebody looked at
     * @throws ImportOvertaken it would do something else by now
     * @throws TableRefused it is no such table as a whole
     */
    public void carryOut(Actor actor, Path file, ImportPlan seen) {
        try {
            transaction.executeWithoutResult(status -> {
                ImportPlan now = read(
                        file,
                        new Planning(
                                actor,
                                instanties,
                                gemeenten,
                                today(),
                                rows::lockNamed,
                                (added, changed) -> store(actor, added, changed)));
                if (!now.fingerprint().equals(seen.fingerprint()) || !now.canBeCarriedOut()) {
                    throw new ImportOvertaken();
                }
                AfterCommit.run(directory::forget);
            });
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            throw new ImportOvertaken();
        }
    }

    private void store(Actor actor, List<Loket> added, List<Planning.Changed> changed) {
        rows.insert(added);
        rows.replace(changed.stream().map(Planning.Changed::loket).toList());
        List<Deed> deeds = new ArrayList<>();
        added.forEach(loket -> deeds.add(new Deed("loket.added", LoketKeeping.subject(loket.id()))));
        changed.forEach(one -> one.fields()
                .forEach(field -> deeds.add(new Deed(
                        LoketKeeping.action(field),
                        LoketKeeping.subject(one.loket().id())))));
        audit.recordAll(actor, deeds);
    }

    private static ImportPlan read(Path file, Planning planning) {
        try {
            LoketTable.read(file, planning::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return planning.done();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LoketKeeping.WALL);
    }
}
