package nl.loketwijzer.portal.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A journey in few bytes. The first one is the version: another version is nobody's journey. */
final class JourneyCode {

    private static final int VERSION = 5;

    private JourneyCode() {}

    static byte[] encode(Journey journey) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new Out(new DataOutputStream(bytes))) {
            out.number(VERSION);
            StoryCode.write(journey.story(), out);
            out.map(journey.answers().given());
            PlanCode.write(journey.plan(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException or any other exception when these bytes are not a journey of this version */
    static Journey decode(byte[] bytes) throws IOException {
        try (var in = new In(new DataInputStream(new ByteArrayInputStream(bytes)))) {
            if (in.number() != VERSION) {
                throw new IOException("another version");
            }
            Story story = StoryCode.read(in);
            Journey told = new Journey(story, Journey.EMPTY.answers(), Journey.EMPTY.plan()).with(story);
            for (var answer : in.map().entrySet()) {
                told = told.withAnswer(answer.getKey(), answer.getValue());
            }
            Plan plan = PlanCode.read(in);
            return told.plan(none -> plan);
        }
    }
}
