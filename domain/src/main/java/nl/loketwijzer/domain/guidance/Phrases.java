package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.List;
import nl.loketwijzer.domain.shared.YamlNode;
import nl.loketwijzer.i18n.Language;

/**
 * How people say things: example phrases of all languages, and the titles.
 *
 * @param subjects the situations by number; one number more stands for what is not ours to answer
 */
record Phrases(List<SituationId> subjects, List<Example> examples) {

    /** @throws nl.loketwijzer.domain.shared.BrokenFile when a situation has no phrases or is not known */
    static Phrases read(KnowledgeFiles files, KnowledgeBase knowledge) {
        List<SituationId> subjects = List.copyOf(knowledge.situations().keySet());
        var phrases = new Phrases(subjects, new ArrayList<>());
        for (Language language : Language.all()) {
            phrases.add(files, knowledge, language);
        }
        return new Phrases(subjects, List.copyOf(phrases.examples));
    }

    /** The number of "none of these". */
    int none() {
        return subjects.size();
    }

    private void add(KnowledgeFiles files, KnowledgeBase knowledge, Language language) {
        knowledge
                .situations()
                .keySet()
                .forEach(id -> add(
                        subjects.indexOf(id),
                        language,
                        knowledge.words(id, language).title()));
        for (String group : files.groups()) {
            YamlNode file = files.phrases(language, group);
            for (SituationRule rule : knowledge.situations().values()) {
                if (rule.group().equals(group)) {
                    file.get(rule.id().value());
                }
            }
            addAll(language, file);
        }
        addAll(language, files.phrases(language, "extra"));
        files.phrases(language, "none").only("none").get("none").texts().forEach(text -> add(none(), language, text));
    }

    private void addAll(Language language, YamlNode file) {
        file.fields().forEach((id, node) -> {
            int subject = subjects.indexOf(new SituationId(id));
            if (subject < 0) {
                throw node.broken("unknown situation " + id);
            }
            node.texts().forEach(text -> add(subject, language, text));
        });
    }

    private void add(int subject, Language language, String text) {
        examples.add(new Example(subject, language.tag(), text));
    }
}
