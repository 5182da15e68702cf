package nl.loketwijzer.domain.booking;

import nl.loketwijzer.domain.notification.Channel;

/**
 * Where a confirmation goes, as appointments are counted by it.
 *
 * @param hash of the address or number
 */
record Contact(Channel channel, byte[] hash) {}
