package nl.loketwijzer.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeysTest {

    static Stream<String> languages() {
        return Language.all().stream().map(Language::tag);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFileIsListedAndExists(String tag) {
        Set<String> listed = new TreeSet<>(LanguageFiles.files(tag));
        listed.add("language");

        assertThat(Folder.files(tag, ".properties")).containsExactlyElementsOf(listed);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKeyStartsWithTheNameOfItsFile(String tag) {
        // a file of one feature, admin-staff, has the keys of its kind: admin
        for (String file : Folder.files(tag, ".properties")) {
            if (!file.equals("language")) {
                assertThat(Folder.texts(tag, file).keySet())
                        .as(tag + "/" + file)
                        .allMatch(key -> key.matches(file.replaceFirst("-.*", "") + "(\\.[A-Za-z0-9_-]+)+"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasTheKeysAndArgumentsOfDutch(String tag) {
        Map<String, Set<String>> dutch = arguments(Language.DUTCH.tag());
        dutch.keySet()
                .removeIf(key -> !LanguageFiles.files(tag).contains(key.replaceFirst(":.*", ""))
                        && !key.startsWith("language:"));

        assertThat(arguments(tag)).isEqualTo(dutch);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasNoEmptyText(String tag) {
        for (String file : Folder.files(tag, ".properties")) {
            assertThat(Folder.texts(tag, file))
                    .as(tag + "/" + file)
                    .noneSatisfy((key, text) -> assertThat(text).isBlank());
        }
    }

    @Test
    void dutchComesFirst() {
        assertThat(Language.all().get(0)).isEqualTo(Language.DUTCH);
    }

    private static Map<String, Set<String>> arguments(String tag) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (String file : Folder.files(tag, ".properties")) {
            Folder.texts(tag, file).forEach((key, text) -> all.put(file + ":" + key, arguments(key, text)));
        }
        return all;
    }

    /** Date patterns and the like are no messages. */
    private static Set<String> arguments(String key, String text) {
        Set<String> names = new TreeSet<>();
        if (text.contains("{")) {
            MessagePattern pattern = new MessagePattern(text);
            for (int i = 0; i < pattern.countParts(); i++) {
                if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                    names.add(pattern.getSubstring(pattern.getPart(i)));
                }
            }
        }
        return names;
    }
}
