package nl.loketwijzer.domain.calendar;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which machines may be asked for an agenda: those on the open internet, over https. A member of staff must not be able to
 * look around in our own network by typing addresses. Where lokets keep agendas in a network of their own,
 * {@code loket.agenda-inside} lets private addresses in too, and http to this machine itself.
 */
@Component
class Hosts {

    private static final int LONGEST = 1000;
    private static final Pattern WEBCAL = Pattern.compile("^webcals?:", Pattern.CASE_INSENSITIVE);

    /** Not told by {@link InetAddress} itself: IANA's registries of special addresses. */
    private static final List<AddressBlock> SPECIAL = AddressBlock.all(
            "0.0.0.0/8",
            "100.64.0.0/10",
            "192.0.0.0/24",
            "198.18.0.0/15",
            "240.0.0.0/4",
            "fc00::/7",
            "::/96",
            "64:ff9b::/32",
            "2001::/32",
            "2001:db8::/32",
            "2002::/16");

    private final boolean inside;

    Hosts(@Value("${loket.agenda-inside:false}") boolean inside) {
        this.inside = inside;
    }

    Optional<CalendarAddress> address(String typed) {
        String text = WEBCAL.matcher(typed.strip()).replaceFirst("https:");
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            return isAllowed(uri) ? Optional.of(new CalendarAddress(uri)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private boolean isAllowed(URI uri) {
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getScheme() == null) {
            return false;
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("https") || (scheme.equals("http") && inside && isThisMachine(uri.getHost()));
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1");
    }

    /**
     * Looks the name up once more before each question. That it leads elsewhere a moment later does not help anybody: the
     * certificate must be of this name.
     */
    void requireAllowed(URI uri) {
        if (!isAllowed(uri)) {
            throw new Unread(CalendarProblem.MOVED);
        }
        if (inside) {
            return;
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (!isPublic(address)) {
                    throw new Unread(CalendarProblem.INSIDE);
                }
            }
        } catch (UnknownHostException e) {
            throw new Unread(CalendarProblem.NO_ANSWER);
        }
    }

    static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && SPECIAL.stream().noneMatch(block -> block.contains(address));
    }
}
