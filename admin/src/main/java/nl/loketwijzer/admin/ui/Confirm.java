package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is gone. */
public final class Confirm {

    private Confirm() {}

    public static void ask(String title, String sentence, String yes, Runnable then) {
        ConfirmDialog dialog = new ConfirmDialog(title, sentence, yes, event -> then.run());
        dialog.setCancelable(true);
        dialog.setCancelText(text("admin.cancel"));
        dialog.open();
    }
}
