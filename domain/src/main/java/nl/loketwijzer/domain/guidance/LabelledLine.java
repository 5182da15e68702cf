package nl.loketwijzer.domain.guidance;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One story to evaluate, with what is right if it is labelled.
 *
 * @param lang tag of the language of the screen; empty when not given
 * @param situations any of these is acceptable
 * @param must instanties that belong among the first four
 * @param ok instanties that may stand there too
 * @param never instanties that may not
 */
record LabelledLine(
        String id,
        String text,
        String lang,
        List<String> situations,
        List<String> must,
        List<String> ok,
        List<String> never,
        boolean crisis,
        boolean outOfScope) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @param where names the line in an error */
    static LabelledLine read(String line, String where, boolean labelled) {
        JsonNode node = parse(line, where);
        if (!node.path("id").isString() || !node.path("text").isString()) {
            throw new UnreadableLines(where + " has no id or no text.");
        }
        if (labelled && !(node.path("situations").isArray() && node.path("must").isArray())) {
            throw new UnreadableLines(where + " is not labelled with situations and must.");
        }
        return new LabelledLine(
                node.path("id").stringValue(),
                node.path("text").stringValue(),
                node.path("lang").asString(""),
                texts(node, "situations"),
                texts(node, "must"),
                texts(node, "ok"),
                texts(node, "never"),
                node.path("crisis").asBoolean(false),
                node.path("out_of_scope").asBoolean(false));
    }

    private static JsonNode parse(String line, String where) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw new UnreadableLines(where + " is not JSON.");
        }
        throw new UnreadableLines(where + " is not a JSON object.");
    }

    private static List<String> texts(JsonNode node, String key) {
        return StreamSupport.stream(node.path(key).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
