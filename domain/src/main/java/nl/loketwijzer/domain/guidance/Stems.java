package nl.loketwijzer.domain.guidance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words without their endings, by Lucene's analysis for each language. A new language is one line here. */
final class Stems {

    private static final Map<String, Analyzer> ANALYSIS = Map.of(
            "nl", new DutchAnalyzer(),
            "en", new EnglishAnalyzer());

    private static final Analyzer OTHER = new SimpleAnalyzer();

    private Stems() {}

    static List<String> of(String language, String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream stream = ANALYSIS.getOrDefault(language, OTHER).tokenStream("text", Story.fold(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
