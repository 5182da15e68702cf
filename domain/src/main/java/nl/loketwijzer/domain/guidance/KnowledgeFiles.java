package nl.loketwijzer.domain.guidance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.loketwijzer.domain.shared.YamlNode;
import nl.loketwijzer.i18n.Language;

/**
 * Where the knowledge base stands: rules in {@code knowledge/}, words in the folder of each language.
 *
 * @param open finds a file by its path on the classpath
 */
record KnowledgeFiles(Function<String, Optional<YamlNode>> open, List<String> groups) {

    private static final List<String> GROUPS =
            List.of("veiligheid", "dak", "geld", "werk", "gezin", "zorg", "verblijf", "papieren");

    /** The files of the house. */
    static KnowledgeFiles house() {
        return new KnowledgeFiles(YamlNode::find, GROUPS);
    }

    YamlNode rules(String group) {
        return read(rulesOf(group));
    }

    YamlNode words(Language language, String file) {
        return read("i18n/" + language.tag() + "/knowledge/" + file + ".yaml");
    }

    YamlNode phrases(Language language, String file) {
        return read("i18n/" + language.tag() + "/phrases/" + file + ".yaml");
    }

    /** Ways of saying that bear on understanding: {@code crisis}, {@code idioms}, {@code negation}, {@code answers}. */
    YamlNode sayings(Language language, String file) {
        return read("i18n/" + language.tag() + "/" + file + ".yaml");
    }

    /** Common words by which languages are told apart. */
    YamlNode languages() {
        return read("guidance/languages.yaml");
    }

    private YamlNode read(String path) {
        return open.apply(path).orElseThrow(() -> YamlNode.missing(path));
    }

    private static String rulesOf(String group) {
        return "knowledge/" + group + ".yaml";
    }
}
