package nl.loketwijzer.domain.booking;

/**
 * A public holiday of the Netherlands.
 *
 * @param key as {@link BookingPolicy#openHolidays} has it
 * @param name in the language that was asked for
 */
public record PublicHoliday(String key, String name) {}
