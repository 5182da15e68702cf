package nl.loketwijzer.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import nl.loketwijzer.portal.ui.Tags;
import org.junit.jupiter.api.Test;

class StaticHtmlTest {

    @Test
    void escapesWhatSomebodyTyped() {
        assertThat(html(Tags.p("<script>alert('x')</script> & \"meer\"")))
                .isEqualTo("<p>&lt;script&gt;alert('x')&lt;/script&gt; &amp; \"meer\"</p>");
        assertThat(html(Tags.attribute(Tags.tag("input", ""), "value", "\"><b>")))
                .doesNotContain("\"><b>");
    }

    @Test
    void keepsTheFirstEmptyLineOfATextArea() {
        assertThat(html(Tags.tag("textarea", "", "\nregel"))).contains("\n\nregel");
    }

    @Test
    void refusesAPropertyBecauseTheFirstHtmlWouldNotShowIt() {
        Input input = new Input();
        input.setValue("later");

        assertThatThrownBy(() -> html(Tags.div("", input))).hasMessageContaining("property value");
    }

    @Test
    void refusesWhatRunsOrHides() {
        assertThatThrownBy(() -> html(Tags.tag("script", "", "1"))).hasMessageContaining("<script>");
        assertThatThrownBy(() -> html(Tags.attribute(Tags.p("x"), "onclick", "1")))
                .hasMessageContaining("onclick");
        HtmlContainer hidden = Tags.p("x");
        hidden.setVisible(false);
        assertThatThrownBy(() -> html(hidden)).hasMessageContaining("invisible");
    }

    private static String html(HtmlContainer element) {
        return StaticHtml.render(element.getElement()).outerHtml();
    }
}
