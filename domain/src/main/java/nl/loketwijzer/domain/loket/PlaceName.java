package nl.loketwijzer.domain.loket;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How names of places are written and compared. */
final class PlaceName {

    private static final Pattern ADDITION =
            Pattern.compile("(?i)\\s*(\\(.*\\)|\\bgem\\. .*|\\b(gld|nb|nh|zh|ut|gn|lb|ov|l|ze))$");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b\\.?[ -]?");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern MARK = Pattern.compile("\\p{M}");

    /** Names that people use and the post does not. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "sgravenhage", "denhaag",
            "thehague", "denhaag",
            "denbosch", "shertogenbosch",
            "bosch", "shertogenbosch",
            "ljouwert", "leeuwarden",
            "snits", "sneek",
            "drylts", "ijlst",
            "mokum", "amsterdam");

    private PlaceName() {}

    /** The name without what the post adds to tell it from another: {@code Hengelo (Gld)} is {@code Hengelo}. */
    static String plain(String name) {
        return ADDITION.matcher(name).replaceFirst("").strip();
    }

    /** Letters and digits only, small, without accents, one spelling of a name: {@code denhaag}. */
    static String key(String name) {
        String small = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String key = NO_LETTER.matcher(SAINT.matcher(small).replaceAll("sint")).replaceAll("");
        return SYNONYMS.getOrDefault(key, key);
    }

    /** How many signs must be typed otherwise, or change places with their neighbour (Damerau-Levenshtein). */
    static int distance(String a, String b) {
        int[] beforeLast = new int[0];
        int[] last = firstRow(b.length());
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    private static int[] firstRow(int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }
}
