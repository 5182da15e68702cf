package nl.loketwijzer.domain.staff;

import java.util.UUID;

/**
 * What a letter to staff is written from.
 *
 * @param number of the link
 */
record StaffNews(UUID account, UUID number) {}
