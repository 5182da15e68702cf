package nl.loketwijzer.domain.instantie;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public body: what is true of it in every language. Its words (full name, what it does) stand in
 * {@code i18n/LANG/knowledge/instanties.yaml}.
 *
 * @param name short name, never translated: {@code SVB}
 * @param fullName written out, Dutch, never translated: {@code Sociale Verzekeringsbank}
 * @param phones numbers that are sure; empty when they are not
 * @param site its own site
 */
public record Instantie(
        InstantieId id,
        String name,
        String fullName,
        List<Phone> phones,
        @Nullable URI site,
        Source source) {

    public Instantie {
        phones = List.copyOf(phones);
    }

    /**
     * A phone line.
     *
     * @param number as it is dialled and read: {@code 088-123 65 55}
     * @param hours null when not sure
     */
    public record Phone(String number, @Nullable PhoneHours hours) {}
}
