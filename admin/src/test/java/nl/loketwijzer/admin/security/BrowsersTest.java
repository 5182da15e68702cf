package nl.loketwijzer.admin.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowsersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0"
                        + " Safari/537.36 Edg/140.0.0.0 | Edge op Windows",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                        + " Version/18.0 Safari/605.1.15 | Safari op een Mac",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                        + " Version/18.0 Mobile/15E148 Safari/604.1 | Safari op een iPhone",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile"
                        + " Safari/537.36 | Chrome op Android",
                "curl/8.5.0 | Een andere browser op een ander apparaat"
            })
    void saysItAsAPersonWould(String header, String words) {
        assertThat(Browsers.words(Browsers.of(header))).isEqualTo(words);
    }

    @Test
    void keepsNothingElse() {
        assertThat(Browsers.of(null)).isEqualTo("OTHER/OTHER");
        assertThat(Browsers.of("x".repeat(100_000))).hasSizeLessThan(40);
    }
}
