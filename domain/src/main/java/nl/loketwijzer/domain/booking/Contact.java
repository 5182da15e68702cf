package nl.loketwijzer.domain.booking;

/**
 * Where a confirmation goes, as appointments are counted by it.
 *
 * @param column of the table of appointments
 * @param hash of the address or number
 */
record Contact(String column, byte[] hash) {}
