package nl.loketwijzer.admin.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.admin.security.Refusals;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dutch, unless this browser was told otherwise. Kept in a cookie, so that the login speaks it too. */
@Component
class StaffLanguage implements VaadinServiceInitListener {

    /** The languages that staff screens speak. */
    static final List<String> TAGS = List.of("nl", "en");

    private static final String COOKIE = "ADMINLANGUAGE";

    private final Refusals refusals;

    StaffLanguage(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", chosen(page.getVaadinRequest()).tag()));
        event.getSource()
                .setSystemMessagesProvider(info -> systemMessages(Messages.of(chosen(VaadinRequest.getCurrent()))));
        event.getSource().addUIInitListener(this::speak);
    }

    static void choose(String tag, VaadinResponse response) {
        Cookie cookie = new Cookie(COOKIE, tag);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
    }

    private void speak(UIInitEvent event) {
        Language language = chosen(VaadinRequest.getCurrent());
        event.getUI().setLocale(language.locale());
        event.getUI().getSession().setErrorHandler(new Mishaps(refusals));
        var reconnect = event.getUI().getReconnectDialogConfiguration();
        reconnect.setDialogText(Messages.of(language).get("admin.connection.lost"));
        reconnect.setDialogTextGaveUp(Messages.of(language).get("admin.connection.gone"));
    }

    private static Language chosen(@Nullable VaadinRequest request) {
        return Optional.ofNullable(request)
                .map(VaadinRequest::getCookies)
                .flatMap(cookies -> Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(TAGS::contains)
                        .findFirst())
                .flatMap(Language::of)
                .orElse(Language.DUTCH);
    }

    private static SystemMessages systemMessages(Messages texts) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get("admin.session.ended.title"));
        messages.setSessionExpiredMessage(texts.get("admin.session.ended.text"));
        messages.setInternalErrorCaption(texts.get("admin.mishap.title"));
        messages.setInternalErrorMessage(texts.get("admin.mishap.reload"));
        return messages;
    }
}
