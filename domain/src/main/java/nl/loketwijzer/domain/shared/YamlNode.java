package nl.loketwijzer.domain.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A part of a YAML file that knows where it stands. Only plain text, lists and maps: no object is ever made from a tag.
 * Whatever is not as expected ends in a {@link BrokenFile} with file, line and reason.
 */
public final class YamlNode {

    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** Reads a file of the classpath, for example {@code knowledge/dak.yaml}; empty when there is none. */
    public static Optional<YamlNode> find(String resource) {
        try (InputStream in = YamlNode.class.getResourceAsStream("/" + resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(read(resource, new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file of the classpath that must be there. */
    public static YamlNode read(String resource) {
        return find(resource).orElseThrow(() -> missing(resource));
    }

    /** The error for a file that must be there. */
    public static BrokenFile missing(String file) {
        return new BrokenFile(file, 1, "this file is missing");
    }

    /** Reads a whole file; {@code file} is its name in messages. */
    public static YamlNode read(String file, Reader text) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(text);
            if (root == null) {
                throw new BrokenFile(file, 1, "the file is empty");
            }
            return new YamlNode(file, root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new BrokenFile(file, line, "not YAML: " + e.getProblem());
        }
    }

    /** The error to throw when what stands here cannot be. */
    public BrokenFile broken(String reason) {
        return new BrokenFile(file, node.getStartMark().getLine() + 1, reason);
    }

    /** The text that stands here; never blank. */
    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw broken("a text is expected here");
    }

    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw broken("true or false is expected here, not " + text());
        };
    }

    /** A day, written {@code 2026-11-16}. */
    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw broken("a date like 2026-11-16 is expected here, not " + text());
        }
    }

    /** One of the names of an enum. */
    public <E extends Enum<E>> E choice(Class<E> type) {
        try {
            return Enum.valueOf(type, text());
        } catch (IllegalArgumentException e) {
            throw broken("unknown " + type.getSimpleName().toLowerCase(Locale.ROOT) + " " + text());
        }
    }

    public List<YamlNode> items() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(item -> new YamlNode(file, item))
                    .toList();
        }
        throw broken("a list is expected here");
    }

    /** A list of texts. */
    public List<String> texts() {
        return items().stream().map(YamlNode::text).toList();
    }

    /** What stands below this, by key, in the order of the file; a key that stands twice is an error. */
    public Map<String, YamlNode> fields() {
        if (!(node instanceof MappingNode map)) {
            throw broken("keys with values are expected here");
        }
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            if (fields.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
                throw key.broken("the key " + key.text() + " stands here twice");
            }
        }
        return fields;
    }

    /** This, when it has no other keys than these. */
    public YamlNode only(String... keys) {
        Set<String> known = Set.of(keys);
        fields().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.broken("unknown key " + key);
            }
        });
        return this;
    }

    public Optional<YamlNode> at(String key) {
        return Optional.ofNullable(fields().get(key));
    }

    /** What stands at a key that must be there. */
    public YamlNode get(String key) {
        return at(key).orElseThrow(() -> broken("the key " + key + " is missing"));
    }
}
