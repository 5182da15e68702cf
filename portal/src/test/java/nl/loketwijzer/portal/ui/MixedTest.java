package nl.loketwijzer.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import org.junit.jupiter.api.Test;

class MixedTest {

    @Test
    void leavesTextInOneScriptAlone() {
        assertThat(html("Bel 1400 of kom naar het loket.")).doesNotContain("<bdi", "<span");
    }

    @Test
    void setsDutchNamesAndNumbersApartInArabic() {
        assertThat(html("الاتصال بالرقم 1400 عن huurtoeslag"))
                .contains("<bdi>1400</bdi>")
                .contains("<bdi lang=\"nl\">huurtoeslag</bdi>");
    }

    @Test
    void setsDutchNamesApartInUkrainian() {
        assertThat(html("Ваша gemeente допоможе")).contains("<bdi lang=\"nl\">gemeente</bdi>");
    }

    private static String html(String text) {
        HtmlContainer paragraph = Tags.p(text);
        return paragraph.getElement().getOuterHTML().replaceAll("\\s*\\n\\s*", "");
    }
}
