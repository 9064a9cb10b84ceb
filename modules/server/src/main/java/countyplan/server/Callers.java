package countyplan.server;

import countyplan.core.Caller;
import countyplan.core.Faults;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.host.Bearer;
import countyplan.core.host.Tokens;
import countyplan.core.values.LongDate;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Who asks. Whoever shows a named token is its holder. Whoever shows the local token of the data folder is somebody at
 * this machine, and may say in {@code Countyplan-Caller} whose name the change log is to have: the server's own user
 * unless they do. Whoever shows none may read, where this machine alone is served, and nothing elsewhere.
 */
final class Callers {
    static final HeaderName NAME = HeaderNames.create("Countyplan-Caller");
    private static final int LONGEST_NAME = 100;
    private static final String BEARER = "Bearer ";
    private static final Caller ANYBODY = Caller.anonymous();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Header CHALLENGE =
            HeaderValues.createCached(HeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"countyplan\"");
    /** RFC 6750, 3.1: what was shown is of no use. */
    private static final Header INVALID = HeaderValues.createCached(HeaderNames.WWW_AUTHENTICATE,
            "Bearer realm=\"countyplan\", error=\"invalid_token\"");

    private final byte[] token;
    private final Caller local;
    private final Tokens tokens;
    private final boolean forOthers;

    /**
     * @param token the local token; empty to take none
     * @param forOthers whether more than this machine is served
     */
    Callers(String token, String user, Tokens tokens, boolean forOthers) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.local = Caller.local(user);
        this.tokens = tokens;
        this.forOthers = forOthers;
    }

    /**
     * Who sent the request, if they say it; nobody may come in without saying it where others are served.
     *
     * @throws Halted if what they show is no token or one of no use, or they show none where one is needed
     */
    Optional<Caller> known(Incoming incoming) {
        List<String> shown = incoming.headers(HeaderNames.AUTHORIZATION);
        if (shown.isEmpty()) {
            if (forOthers) {
                throw unauthenticated("token-needed", "Whoever asks here shows a token, as Authorization: Bearer TOKEN."
                        + " Those who look after this Countyplan give them out.");
            }
            return Optional.empty();
        }
        String credentials = shown.getFirst();
        if (shown.size() > 1 || !credentials.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw wrong();
        }
        String secret = credentials.substring(BEARER.length()).strip();
        if (token.length > 0 && MessageDigest.isEqual(token, secret.getBytes(StandardCharsets.UTF_8))) {
            String name = incoming.header(NAME);
            return Optional.of(name.isEmpty() ? local : Caller.local(checked(name)));
        }
        return Optional.of(switch (tokens.bearer(secret)) {
            case Bearer.Holder holder -> holder.caller();
            case Bearer.Expired expired -> throw useless("token-expired", "The token " + expired.name()
                    + " was good until " + LongDate.words(expired.on()) + ". Ask for a new one.");
            case Bearer.Revoked revoked -> throw useless("token-revoked", "The token " + revoked.name()
                    + " was revoked on " + LongDate.words(day(revoked.at())) + ". Ask for a new one if you need it.");
            case Bearer.Stranger stranger -> throw wrong();
        });
    }

    /**
     * Who tries an operation; whether they may run it is the invoker's to say.
     *
     * @param known who they say they are
     * @throws Halted if they say nothing and it is not for everybody
     */
    Caller of(Optional<Caller> known, Incoming incoming, Entry entry) {
        if (known.isPresent()) {
            return known.get();
        }
        boolean named = !incoming.header(NAME).isEmpty();
        if (named || Envelope.writes(entry) || Collections.disjoint(entry.roles(), ANYBODY.roles())) {
            throw unauthenticated("token-needed", named
                    ? "The header Countyplan-Caller needs the local token beside it: Authorization: Bearer TOKEN."
                    : "This needs a token: the local one, which is in the data folder, or one that was given out. Send"
                            + " it as Authorization: Bearer TOKEN.");
        }
        return ANYBODY;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
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

    private Halted wrong() {
        return useless("wrong-token", forOthers
                ? "That is no token that was given out here. Send one that was as Authorization: Bearer TOKEN."
                : "That is not the local token of this data folder, nor one that was given out. Send the one that is in"
                        + " the folder now as Authorization: Bearer TOKEN.");
    }

    private static Halted useless(String code, String sentence) {
        return Problem.of(Status.UNAUTHORIZED_401, Refusal.Kind.UNAUTHENTICATED, code, sentence).with(INVALID).halted();
    }

    private static Halted unauthenticated(String code, String sentence) {
        return Problem.of(Status.UNAUTHORIZED_401, Refusal.Kind.UNAUTHENTICATED, code, sentence).with(CHALLENGE)
                .halted();
    }
}
