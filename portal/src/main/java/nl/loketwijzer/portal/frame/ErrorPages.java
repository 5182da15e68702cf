package nl.loketwijzer.portal.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every error that reaches the server's edge becomes a page in the person's language. */
@Controller
class ErrorPages implements ErrorController {

    private final PageController pages;

    ErrorPages(PageController pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return pages.error(
                status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status, address == null ? "/" : address.toString());
    }
}
