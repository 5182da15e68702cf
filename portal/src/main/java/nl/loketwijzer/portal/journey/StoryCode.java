package nl.loketwijzer.portal.journey;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.guidance.Crisis;
import nl.loketwijzer.domain.guidance.SituationId;

final class StoryCode {

    private StoryCode() {}

    static void write(Story story, Out out) throws IOException {
        out.text(story.text());
        out.text(story.extra());
        out.flag(story.cut());
        out.flag(story.confirmed());
        out.maybe(story.language(), out::text);
        out.maybe(story.crisis(), crisis -> out.number(crisis.ordinal()));
        out.list(story.situations(), id -> {
            out.text(id.value());
            out.flag(story.dropped().contains(id));
        });
        out.list(story.asked(), id -> out.text(id.value()));
    }

    static Story read(In in) throws IOException {
        String text = in.text();
        String extra = in.text();
        boolean cut = in.flag();
        boolean confirmed = in.flag();
        String language = in.maybe(in::text);
        Crisis crisis = in.maybe(() -> Crisis.values()[in.number()]);
        List<Seen> seen = in.list(() -> new Seen(new SituationId(in.text()), in.flag()));
        List<SituationId> asked = in.list(() -> new SituationId(in.text()));
        return new Story(
                text,
                cut,
                seen.stream().map(Seen::id).toList(),
                seen.stream().filter(Seen::dropped).map(Seen::id).collect(Collectors.toSet()),
                asked,
                crisis,
                extra,
                confirmed,
                language);
    }

    private record Seen(SituationId id, boolean dropped) {}
}
