package nl.loketwijzer.domain.instantie;

import java.net.URI;
import java.time.DateTimeException;
import java.util.List;
import nl.loketwijzer.domain.instantie.Instantie.Phone;
import nl.loketwijzer.domain.shared.YamlNode;

/** Reads {@code knowledge/instanties.yaml}. */
final class InstantieReader {

    private InstantieReader() {}

    static List<Instantie> read(YamlNode file) {
        return file.fields().entrySet().stream()
                .map(entry -> instantie(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Instantie instantie(String id, YamlNode node) {
        node.only("name", "fullName", "phones", "site", "source");
        return new Instantie(
                id(id, node),
                node.get("name").text(),
                node.get("fullName").text(),
                node.at("phones").map(InstantieReader::phones).orElse(List.of()),
                node.at("site").map(InstantieReader::site).orElse(null),
                Source.read(node.get("source")));
    }

    private static InstantieId id(String id, YamlNode node) {
        try {
            return new InstantieId(id);
        } catch (IllegalArgumentException e) {
            throw node.broken("not an instantie id: " + id);
        }
    }

    private static List<Phone> phones(YamlNode node) {
        return node.items().stream().map(InstantieReader::phone).toList();
    }

    private static Phone phone(YamlNode node) {
        node.only("number", "hours");
        return new Phone(
                node.get("number").text(),
                node.at("hours").map(InstantieReader::hours).orElse(null));
    }

    private static PhoneHours hours(YamlNode node) {
        try {
            return PhoneHours.of(node.text());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw node.broken("not the hours of a phone line: " + node.text());
        }
    }

    private static URI site(YamlNode node) {
        try {
            return URI.create(node.text());
        } catch (IllegalArgumentException e) {
            throw node.broken("not an address: " + node.text());
        }
    }
}
