package nl.loketwijzer.portal.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.loketwijzer.domain.shared.Outage;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands outermost: the server would log an error with its message, and with that what somebody typed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorFilter.class);

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            answer(e, response);
        }
    }

    private static void answer(Exception error, HttpServletResponse response) throws IOException {
        if (unreadable(error)) {
            LOG.info("A form could not be read");
        } else if (Outage.is(error)) {
            LOG.warn("The database is away");
        } else {
            LOG.error("A request broke", Unsaid.of(error));
        }
        if (!response.isCommitted()) {
            response.sendError(status(error));
        }
    }

    private static int status(Exception error) {
        if (unreadable(error)) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return Outage.is(error)
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** The form holds bytes that are no text, or more fields than the server takes. */
    private static boolean unreadable(Exception error) {
        return error instanceof InvalidParameterException
                || NestedExceptionUtils.getMostSpecificCause(error) instanceof InvalidParameterException
                || error.getCause() instanceof InvalidParameterException;
    }
}
