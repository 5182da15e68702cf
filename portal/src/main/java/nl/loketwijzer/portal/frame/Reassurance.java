package nl.loketwijzer.portal.frame;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.portal.ui.Texts;

/** What Flow itself says when something breaks: in the person's language, and what was kept. */
final class Reassurance implements SystemMessagesProvider {

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        Language language = locale == null
                ? Language.DUTCH
                : Language.of(locale.getLanguage()).orElse(Language.DUTCH);
        Texts texts = Texts.of(language);
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(texts.get("frame.session.title"));
        messages.setSessionExpiredMessage(texts.get("frame.session.text"));
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.get("frame.broken.title"));
        messages.setInternalErrorMessage(texts.get("frame.session.text"));
        messages.setCookiesDisabledCaption(texts.get("frame.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get("frame.cookies.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        return messages;
    }
}
