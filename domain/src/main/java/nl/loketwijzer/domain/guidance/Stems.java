package nl.loketwijzer.domain.guidance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words without their endings, by Lucene's analysis for each language. A new language is one line here. Where words grow
 * long endings and many people leave out accents, the first letters of a word say more than a dictionary can.
 */
final class Stems {

    private static final Map<String, Analyzer> ANALYSIS = Map.of(
            "nl",
            new DutchAnalyzer(),
            "en",
            new EnglishAnalyzer(),
            "ar",
            new ArabicAnalyzer(),
            "pl",
            firstLetters(6),
            "tr",
            firstLetters(5),
            "uk",
            firstLetters(6));

    private static final Analyzer OTHER = new SimpleAnalyzer();

    private Stems() {}

    /** Empty for a word that says nothing by itself, such as "the". */
    static String of(String language, String word) {
        try (TokenStream stream = ANALYSIS.getOrDefault(language, OTHER).tokenStream("text", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            var stem = new StringBuilder();
            while (stream.incrementToken()) {
                stem.append(term);
            }
            stream.end();
            return stem.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer firstLetters(int count) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer letters = new LetterTokenizer();
                return new TokenStreamComponents(letters, new TruncateTokenFilter(letters, count));
            }
        };
    }
}
