package nl.loketwijzer.admin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinResponse;
import nl.loketwijzer.i18n.Language;

/** Each language in its own name, in an open list. */
public class LanguageSwitch extends Div {

    public LanguageSwitch() {
        addClassName("ad-languages");
        StaffLanguage.TAGS.stream()
                .flatMap(tag -> Language.of(tag).stream())
                .forEach(language -> add(choice(language)));
    }

    private static Button choice(Language language) {
        Button button = new Button(language.ownName(), event -> choose(language));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("lang", language.tag());
        if (language.equals(Texts.language())) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    private static void choose(Language language) {
        StaffLanguage.choose(language.tag(), VaadinResponse.getCurrent());
        UI.getCurrent().getPage().reload();
    }
}
