package nl.loketwijzer.domain.guidance;

/**
 * A situation, with its words in one language.
 *
 * @param title in the citizen's own voice: {@code Mijn partner gaat naar een verpleeghuis.}
 * @param sensitive violence, suicide, exploitation: neutral titles, quick exit on the screen
 */
public record Situation(SituationId id, Topic topic, Urgency urgency, String title, boolean sensitive) {}
