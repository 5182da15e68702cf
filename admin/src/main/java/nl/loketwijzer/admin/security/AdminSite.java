package nl.loketwijzer.admin.security;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where staff find admin ({@code LOKET_ADMIN_URL}); passkeys are bound to it. */
@Component
record AdminSite(
        @Value("${loket.admin-url:http://localhost:${LOKET_ADMIN_PORT:8081}}")
        URI address) {

    String host() {
        return address.getHost();
    }

    /** Scheme, host and port, as browsers say it. */
    String origin() {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
