package nl.loketwijzer.domain.staff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> OWN = List.of("joke", "janssen", "ede");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct paard batterij nietje",
                "vier kleine groene fietsen",
                "Xq7!mLp2#vRt9",
                "لوز وتفاح وكرز أخضر"
            })
    void takesWhatIsHardToGuess(String password) {
        assertThatCode(() -> PasswordRules.require(password, OWN)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "kort, PASSWORD_SHORT",
        "elf tekens., PASSWORD_SHORT",
        "passwordpassword, PASSWORD_REPEATS",
        "qwertyuiop[], PASSWORD_KEYS",
        "jokejanssen1, PASSWORD_OWN",
        "Wachtwoord2026, PASSWORD_KNOWN",
        "abcdefghijklm, PASSWORD_ROW",
        "aaaaaaaaaaaaaaaa, PASSWORD_REPEATS",
        "24-11-1985  ., PASSWORD_DATE"
    })
    void saysWhatIsEasyAboutIt(String password, AccountRefused.Reason reason) {
        assertThatThrownBy(() -> PasswordRules.require(password, OWN))
                .isInstanceOfSatisfying(
                        AccountRefused.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(refused.reason())
                                .isEqualTo(reason));
    }

    @Test
    void isNotLongerThanBcryptReads() {
        String longest = "vier kleine groene fietsen ".repeat(3).substring(0, 72);
        assertThatCode(() -> PasswordRules.require(longest, OWN)).doesNotThrowAnyException();

        assertThatThrownBy(() -> PasswordRules.require(longest + "n", OWN)).hasMessage("PASSWORD_LONG");
        assertThatThrownBy(() -> PasswordRules.require("é".repeat(36) + "n", OWN))
                .hasMessage("PASSWORD_LONG");
    }
}
