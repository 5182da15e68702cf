package nl.loketwijzer.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("booking")
class HostsTest {

    private final Hosts hosts = new Hosts(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "0.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "ff02::1"
            })
    void machinesInsideAreNotAsked(String address) throws UnknownHostException {
        assertThat(Hosts.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.63.255.255", "100.128.0.1", "172.32.0.1", "198.20.0.1", "2a00:1450::1"})
    void machinesOnTheInternetAre(String address) throws UnknownHostException {
        assertThat(Hosts.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void anAddressInsideIsRefusedBeforeAnythingIsSent() {
        assertThat(catchThrowableOfType(
                                Unread.class, () -> hosts.requireAllowed(URI.create("https://127.0.0.1/agenda.ics")))
                        .problem())
                .isEqualTo(CalendarProblem.INSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "agenda",
                "ftp://example.nl/a.ics",
                "http://example.nl/a.ics",
                "http://localhost/a.ics",
                "file:///etc/passwd",
                "https:///a.ics",
                "https://piet:geheim@example.nl/a.ics",
                "https://exa mple.nl"
            })
    void whatIsNoSafeAddressIsRefused(String typed) {
        assertThat(hosts.address(typed)).isEmpty();
    }

    @Test
    void webcalIsHttps() {
        assertThat(hosts.address(" WEBCAL://example.nl/a.ics?x=1 ")
                        .orElseThrow()
                        .uri())
                .hasToString("https://example.nl/a.ics?x=1");
    }

    @Test
    void anAddressDoesNotTellItself() {
        assertThat(hosts.address("https://example.nl/geheim.ics").orElseThrow().toString())
                .doesNotContain("geheim");
    }
}
