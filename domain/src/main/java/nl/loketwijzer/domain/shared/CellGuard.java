package nl.loketwijzer.domain.shared;

import java.util.regex.Pattern;

/**
 * Keeps a text from being a formula when a spreadsheet opens the table. What begins like one gets a quote in front, and
 * loses it again when it is read: both ways nothing is lost.
 */
public final class CellGuard {

    private static final String QUOTE = "'";
    /** What spreadsheets take for the beginning of a formula, also written wide. */
    private static final String BEGINNING = "[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]";

    private static final Pattern FORMULA = Pattern.compile("'*" + BEGINNING + ".*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+" + BEGINNING + ".*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?(E-?\\d+)?");

    private CellGuard() {}

    /** Before it is written. */
    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? QUOTE + text : text;
    }

    /** After it was read. */
    public static String plain(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
