package nl.loketwijzer.admin.security;

import static nl.loketwijzer.admin.ui.Texts.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which browser somebody uses, as exactly as a person would say it. */
public final class Browsers {

    /** What stands in the header, and what it is: the first that is found. Chrome and Safari stand in others too. */
    private static final Map<String, String> PROGRAMS = ordered(
            "Edg",
            "EDGE",
            "OPR/",
            "OPERA",
            "SamsungBrowser",
            "SAMSUNG",
            "Firefox",
            "FIREFOX",
            "FxiOS",
            "FIREFOX",
            "CriOS",
            "CHROME",
            "Chrome",
            "CHROME",
            "Safari",
            "SAFARI");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "IPHONE",
            "iPad",
            "IPAD",
            "Android",
            "ANDROID",
            "Windows",
            "WINDOWS",
            "Mac OS",
            "MAC",
            "CrOS",
            "CHROMEBOOK",
            "Linux",
            "LINUX");

    private static final String OTHER = "OTHER";

    private Browsers() {}

    /**
     * Both names, {@code FIREFOX/WINDOWS}.
     *
     * @param header what the browser says of itself
     */
    static String of(@Nullable String header) {
        String said = header == null ? "" : header;
        return first(PROGRAMS, said) + "/" + first(SYSTEMS, said);
    }

    /** In words: {@code Firefox op Windows}. */
    public static String words(String browser) {
        String[] names = browser.split("/", 2);
        return text(
                "admin.browser",
                Map.of(
                        "program", text("admin.browser.program." + names[0]),
                        "system", text("admin.browser.system." + names[1])));
    }

    private static String first(Map<String, String> names, String said) {
        return names.entrySet().stream()
                .filter(name -> said.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
