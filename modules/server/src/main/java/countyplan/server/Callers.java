package countyplan.server;

import countyplan.core.Caller;
import countyplan.core.Faults;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;

/**
 * Who asks. Whoever shows the local token of the data folder is somebody at this machine, and may say in {@code
 * Countyplan-Caller} whose name the change log is to have: the server's own user unless they do. Whoever shows none may
 * read.
 */
final class Callers {
    static final HeaderName NAME = HeaderNames.create("Countyplan-Caller");
    private static final int LONGEST_NAME = 100;
    private static final Caller ANYBODY = Caller.anonymous();
    private static final Header CHALLENGE =
            HeaderValues.createCached(HeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"countyplan\"");

    private final byte[] token;
    private final Caller local;

    Callers(String token, String user) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.local = Caller.local(user);
    }

    /**
     * Who sent the request, if they may try this operation; whether they may run it is the invoker's to say.
     *
     * @throws Halted if they show a wrong token, or none where one is needed
     */
    Caller of(Incoming incoming, Entry entry) {
        List<String> shown = incoming.headers(HeaderNames.AUTHORIZATION);
        if (shown.isEmpty()) {
            boolean named = !incoming.header(NAME).isEmpty();
            if (named || Envelope.writes(entry) || Collections.disjoint(entry.roles(), ANYBODY.roles())) {
                throw unauthenticated("token-needed", named
                        ? "The header Countyplan-Caller needs the local token beside it: Authorization: Bearer TOKEN."
                        : "This needs the local token, which is in the data folder. Send it as Authorization: Bearer"
                                + " TOKEN.");
            }
            return ANYBODY;
        }
        String credentials = shown.getFirst();
        if (shown.size() > 1 || !credentials.regionMatches(true, 0, "Bearer ", 0, 7)
                || !MessageDigest.isEqual(token, credentials.substring(7).strip().getBytes(StandardCharsets.UTF_8))) {
            throw unauthenticated("wrong-token", "That is not the local token of this data folder. Send the one that is"
                    + " in the folder now as Authorization: Bearer TOKEN.");
        }
        String name = incoming.header(NAME);
        return name.isEmpty() ? local : Caller.local(checked(name));
    }

    private static String checked(String header) {
        Faults faults = new Faults();
        String name = Percent.decoded(header.replace(" ", "%20"), "header Countyplan-Caller", false, faults).strip();
        boolean usable = !name.isEmpty() && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
        if (faults.none() && !usable) {
            faults.add("header Countyplan-Caller", header, "a name of 1 to " + LONGEST_NAME + " characters");
        }
        Faulty.refuse("bad-caller", "the caller", faults);
        return name;
    }

    private static Halted unauthenticated(String code, String sentence) {
        return Problem.of(Status.UNAUTHORIZED_401, Refusal.Kind.UNAUTHENTICATED, code, sentence).with(CHALLENGE)
                .halted();
    }
}
