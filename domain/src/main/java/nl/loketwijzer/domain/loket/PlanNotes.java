package nl.loketwijzer.domain.loket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.loket.ImportPlan.Difference;
import nl.loketwijzer.domain.loket.ImportPlan.News;
import nl.loketwijzer.domain.loket.ImportPlan.RowProblem;

/** What was found in a table so far: counts, the first of each kind, and a fingerprint of all of it. */
final class PlanNotes {

    private final MessageDigest fingerprint = sha256();
    private final List<News> news = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int added;
    private int changed;
    private int same;
    private int wrong;

    int rows() {
        return added + changed + same + wrong;
    }

    void same() {
        same++;
    }

    void added(long row, Loket loket) {
        added++;
        note(row, loket, -1, List.of());
    }

    /** @param version of the loket that it was compared with */
    void changed(long row, Loket loket, long version, Map<LoketField, String> before, List<LoketField> fields) {
        changed++;
        Map<LoketField, String> after = LoketField.texts(loket);
        note(
                row,
                loket,
                version,
                fields.stream()
                        .map(field ->
                                new Difference(field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                        .toList());
    }

    void wrong(long row, List<RowProblem> why) {
        wrong++;
        print("wrong " + row);
        why.stream().limit(ImportPlan.SHOWN - problems.size()).forEach(problems::add);
    }

    private void note(long row, Loket loket, long version, List<Difference> differences) {
        print(loket.slug() + ' ' + version + ' ' + LoketField.texts(loket));
        if (news.size() < ImportPlan.SHOWN) {
            news.add(new News(row, loket.name(), differences));
        }
    }

    private void print(String line) {
        fingerprint.update((line + '\n').getBytes(UTF_8));
    }

    ImportPlan plan() {
        return new ImportPlan(
                added, changed, same, wrong, news, problems, HexFormat.of().formatHex(fingerprint.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
