package nl.loketwijzer.start;

/** Where the person who starts it reads how far it is. */
@FunctionalInterface
public interface Console {
    void say(String line);
}
