package nl.loketwijzer.domain.guidance;

/**
 * A phrase of the knowledge base: how people say that they are in a situation.
 *
 * @param subject number of the situation
 * @param language tag
 */
record Example(int subject, String language, String text) {}
