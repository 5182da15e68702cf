package nl.loketwijzer.domain.guidance;

import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.loketwijzer.domain.instantie.Instantie;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.instantie.Source;
import nl.loketwijzer.domain.shared.YamlNode;
import nl.loketwijzer.i18n.Language;

/** A small knowledge base, whole and right, to break or bend in a test. */
final class SampleKnowledge {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final List<String> INSTANTIES = List.of(
            "ido", "wijkteam", "cak", "svb", "toeslagen", "gemeente", "noodhulp_112", "veilig_thuis", "politie");

    private static final String SOURCE = "{site: svb.nl, checkedOn: 2026-11-16, reviewBy: 2027-05-16}";

    private static final String RULES = """
            situations:
              partner_verpleeghuis:
                topic: FAMILY_CARE
                urgency: INCOME
                source: SOURCE
                bring: [id, letters]
                first:
                  - {step: aow_let_op, when: {getrouwd: [nee]}}
                  - {step: kies_niets}
                instanties:
                  - {id: cak, reason: eigen_bijdrage, bring: [indicatie], terms: [laag_begin]}
                  - {id: svb, reason: aow_anders, when: {getrouwd: [nee]}}
                  - {id: svb, reason: aow}
                  - {id: toeslagen, reason: huur, when: {getrouwd: [nee], huur: [ja, unknown]}}
                  - {id: gemeente, reason: adres, unsure: true}
                terms:
                  laag_begin: {source: SOURCE}
                questions: [getrouwd, huur]
                canWait: [adres_doorgeven]
                near: [niet_veilig]
              niet_veilig:
                topic: SAFETY
                urgency: SAFETY
                sensitive: true
                crisis: VIOLENCE
                source: SOURCE
                first: [{step: bel}]
                instanties:
                  - {id: politie, reason: aangifte}
                  - {id: veilig_thuis, reason: praat}
                  - {id: noodhulp_112, reason: nu}
                  - {id: gemeente, reason: plek}
              geen_slaapplek:
                topic: HOME
                urgency: ROOF
                urgent: true
                source: SOURCE
                first: [{step: meld}]
                instanties:
                  - {id: gemeente, reason: bed}
                  - {id: wijkteam, reason: praat}
            questions:
              getrouwd: {choices: [ja, nee]}
              huur: {choices: [ja, nee]}
            """.replace("SOURCE", SOURCE);

    private static final String WORDS = """
            situations:
              partner_verpleeghuis:
                title: Mijn partner gaat naar een verpleeghuis.
                steps:
                  aow_let_op: {title: Let op uw AOW, text: "Vraag de SVB wat er verandert."}
                  kies_niets: {title: Kies nu nog niets, text: "Wacht op de brief van de SVB."}
                reasons:
                  eigen_bijdrage: U krijgt misschien een rekening.
                  aow: Uw AOW kan hetzelfde blijven.
                  aow_anders: Uw AOW verandert misschien.
                  huur: Uw toeslag verandert misschien.
                  adres: Uw partner krijgt een ander adres.
                terms: {laag_begin: De eerste maanden is het bedrag laag.}
                canWait: {adres_doorgeven: Het adres doorgeven aan anderen.}
              niet_veilig:
                title: Ik ben thuis niet veilig.
                steps: {bel: {title: Bel, text: "Bel iemand."}}
                reasons: {aangifte: Zij helpen u., praat: Praat met hen., nu: Bel nu., plek: Zij zoeken een plek.}
              geen_slaapplek:
                title: Ik heb geen slaapplek.
                steps: {meld: {title: Meld u, text: "Meld u vandaag."}}
                reasons: {bed: Zij zoeken een bed., praat: Zij denken mee.}
            questions:
              getrouwd: {text: "Bent u getrouwd?", why: "Dan is uw AOW anders.", choices: {ja: Ja, nee: Nee}}
              huur: {text: "Krijgt u huurtoeslag?", why: "Die kan veranderen.", choices: {ja: Ja, nee: Nee}}
            documents: {indicatie: De brief van het CIZ}
            """;

    private static final String PHRASES = """
            partner_verpleeghuis: [mijn man gaat naar een tehuis, mijn vrouw is opgenomen]
            niet_veilig: [mijn man slaat mij, ik ben bang thuis]
            geen_slaapplek: [ik slaap op straat, ik heb vannacht geen bed]
            """;

    private static final String CRISIS = """
            harmless: [een harde klap]
            SUICIDE: [wil dood]
            VIOLENCE: [slaat mij]
            ASSAULT: [verkracht]
            EXPLOITATION: [paspoort afgepakt]
            MEDICAL: [pijn op de borst]
            """;

    private static final String NONE = """
            step: {title: Praat met iemand, text: "Dat kan bij een loket."}
            reasons: {ido: Zij helpen gratis., wijkteam: Zij denken mee.}
            unknown: Weet ik niet
            """;

    private final Map<String, String> files = new HashMap<>();

    SampleKnowledge() {
        files.put("knowledge/gezin.yaml", RULES);
        files.put(
                "guidance/languages.yaml",
                "{nl: {script: LATIN, words: ik de het}, en: {script: LATIN, words: i the}}");
        for (String tag : Language.all().stream().map(Language::tag).toList()) {
            files.put("i18n/" + tag + "/knowledge/gezin.yaml", WORDS);
            files.put("i18n/" + tag + "/knowledge/none.yaml", NONE);
            files.put("i18n/" + tag + "/knowledge/documents.yaml", "{id: Uw legitimatie, letters: Alle brieven}");
            files.put("i18n/" + tag + "/knowledge/instanties.yaml", does());
            files.put("i18n/" + tag + "/phrases/gezin.yaml", PHRASES);
            files.put("i18n/" + tag + "/phrases/extra.yaml", "{}");
            files.put("i18n/" + tag + "/phrases/crisis.yaml", "{VIOLENCE: [hij slaat mij], harmless: [mijn schuld]}");
            files.put("i18n/" + tag + "/phrases/none.yaml", "none: [hoe laat is het, wat voor weer wordt het]");
            files.put("i18n/" + tag + "/answers.yaml", "{getrouwd: {ja: [getrouwd], nee: [niet getrouwd]}}");
            files.put("i18n/" + tag + "/idioms.yaml", "[schrik _ dood]");
            files.put("i18n/" + tag + "/negation.yaml", "{geen_slaapplek: [wel een slaapplek]}");
            files.put("i18n/" + tag + "/crisis.yaml", CRISIS);
        }
    }

    /** The same, with one text replaced in one file. */
    SampleKnowledge with(String file, String before, String after) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(before)) {
            throw new IllegalArgumentException(before + " does not stand in " + file);
        }
        return replace(file, text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)));
    }

    SampleKnowledge replace(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** The same in every language. */
    SampleKnowledge replaceWords(String file, String text) {
        Language.all().forEach(language -> replace("i18n/" + language.tag() + "/" + file, text));
        return this;
    }

    SampleKnowledge without(String file) {
        files.remove(file);
        return this;
    }

    KnowledgeFiles files() {
        return new KnowledgeFiles(
                path -> Optional.ofNullable(files.get(path)).map(text -> YamlNode.read(path, new StringReader(text))),
                List.of("gezin"));
    }

    KnowledgeBase load() {
        return KnowledgeLoader.load(files(), instanties());
    }

    Guidance guidance() {
        return new Guidance(
                files(),
                instanties(),
                Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC),
                Optional.empty());
    }

    static Instanties instanties() {
        var source = new Source("rijksoverheid.nl", TODAY, TODAY.plusYears(1), null, null);
        return new Instanties(INSTANTIES.stream()
                .map(id -> new Instantie(new InstantieId(id), id, id, List.of(), null, source))
                .toList());
    }

    private static String does() {
        var text = new StringBuilder();
        INSTANTIES.forEach(id -> text.append(id).append(": {does: Zij helpen u.}\n"));
        return text.toString();
    }
}
