package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import nl.loketwijzer.domain.staff.AccountRefused;

/** Why an account, a name or a password cannot be so, said at its field. */
public final class Refusal {

    private Refusal() {}

    public static String of(AccountRefused.Reason reason) {
        return text("admin.staff.refused." + reason.name());
    }

    /** What was typed stays; the field gets the focus. */
    public static void at(HasValidationProperties field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
