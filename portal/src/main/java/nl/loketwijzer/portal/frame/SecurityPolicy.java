package nl.loketwijzer.portal.frame;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The content security policy of one page. Scripts by nonce, nothing inline, no eval ({@code csp.ts} has the few
 * expressions that Flow sends).
 *
 * @param nonce for this answer only
 */
record SecurityPolicy(String nonce) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Two style elements and two style attributes that Flow's client adds (25.2.2); a browser test guards them. */
    private static final String FLOW_ELEMENTS = "'sha256-bYjxW766tt09K8+Zhv81WMhTQVbHJj6lOKjxMG5NWNU='"
            + " 'sha256-3VDWX/baTjabbPOLbf+n5xxEf0/vb6JkCVN0GWh8wVM='";

    private static final String FLOW_ATTRIBUTES =
            "'unsafe-hashes' 'sha256-ZdHxw9eWtnxUb3mk6tBS+gIiVUPE3pGM470keHPDFlE='"
                    + " 'sha256-vYd+FsML43MBXhP+pXOhW9h0Cdq43hkCe4Im/yyvhss='";

    static SecurityPolicy fresh() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new SecurityPolicy(Base64.getEncoder().encodeToString(bytes));
    }

    String header() {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self' 'nonce-" + nonce + "'",
                "style-src 'self' 'nonce-" + nonce + "' " + FLOW_ELEMENTS,
                "style-src-attr " + FLOW_ATTRIBUTES,
                "img-src 'self' data:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
