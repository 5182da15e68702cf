package nl.loketwijzer.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Whether a post comes from our own pages; instead of a token, which would need a session. */
final class SameOrigin {

    private SameOrigin() {}

    /** A browser that sends neither header is refused. */
    static boolean posted(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null ? site.equals("same-origin") : own(request).equals(request.getHeader("Origin"));
    }

    /** Whether a link was followed from another site. */
    static boolean fromElsewhere(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        return "cross-site".equals(site);
    }

    private static String own(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }
}
