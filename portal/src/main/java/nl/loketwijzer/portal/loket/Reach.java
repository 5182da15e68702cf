package nl.loketwijzer.portal.loket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.instantie.Instantie;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.LoketType;
import nl.loketwijzer.domain.loket.Presence.Kind;
import nl.loketwijzer.portal.ui.Texts;

/** Says in sentences with whom a loket can help. */
final class Reach {

    private final Texts texts;

    Reach(Texts texts) {
        this.texts = texts;
    }

    /**
     * For somebody who needs certain instanties.
     *
     * @param helpsWith those of the wanted ones that this loket can help with
     */
    List<String> sentences(Loket loket, List<Instantie> wanted, List<InstantieId> helpsWith) {
        List<String> sentences = new ArrayList<>();
        if (loket.type() == LoketType.IDO && !loket.caseWorker()) {
            sentences.add(texts.get("loket.ido"));
            return sentences;
        }
        List<Instantie> byLine = wanted.stream()
                .filter(one -> helpsWith.contains(one.id()) && loket.has(one.id(), Kind.DIRECT_LINE))
                .toList();
        List<Instantie> here = wanted.stream()
                .filter(one -> helpsWith.contains(one.id()) && !byLine.contains(one))
                .toList();
        List<Instantie> not =
                wanted.stream().filter(one -> !helpsWith.contains(one.id())).toList();
        if (!here.isEmpty()) {
            sentences.add(texts.get("loket.onsite", Map.of("count", here.size(), "names", names(here))));
        }
        if (!byLine.isEmpty()) {
            sentences.add(texts.get("loket.line", "names", names(byLine)));
        }
        if (!not.isEmpty()) {
            sentences.add(texts.get("loket.not", "names", names(not)));
        }
        if (sentences.isEmpty()) {
            sentences.add(texts.get("loket.guide"));
        }
        return sentences;
    }

    private String names(List<Instantie> instanties) {
        return texts.list(instanties.stream().map(Instantie::name).toList());
    }
}
