package countyplan.core.host;

import countyplan.core.About;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Inputs and outputs of the operations on tokens. */
public final class TokenRecords {
    /** The field that holds a token itself, which nothing may keep. */
    static final String SECRET = "secret";

    private TokenRecords() {}

    /** How a token stands. */
    public enum State {
        LIVE,
        NEVER_USED,
        EXPIRED,
        REVOKED
    }

    @About("gives out a token, with which another program or organisation may ask; it is shown this once")
    public record TokenCreate(
            @About(value = "what to call it; the change log names whoever shows it so", example = "blaby-portal", names = true) TokenName name,
            @About(value = "the organisation whose it is", example = "Blaby District Council") String organisation,
            @About(value = "what its holder may do: reader unless said, officer to change too, or administrator", example = "officer") List<String> roles,
            @About(value = "the only service modules it is for, by id; all unless said", example = "action-plans") List<String> modules,
            @About(value = "the organisation or district whose records are all that its holder may know of", example = "blaby") Optional<String> only,
            @About(value = "its last day; a year from today unless said, and two years at most", example = "2027-03-31") Optional<LocalDate> expires,
            @About(value = "let it never expire", example = "yes") boolean neverExpires) {}

    public record TokenMade(
            @About(value = "in a sentence", headline = true) String summary,
            @About("its name") TokenName name,
            @About("the token itself, which is kept nowhere here") String secret,
            @About("the organisation whose it is") String organisation,
            @About("what its holder may do") List<String> roles,
            @About("the only modules it is for; all if there are none") List<String> modules,
            @About("whose records are all that its holder may know of") Optional<String> only,
            @About("its last day; none if it never expires") Optional<LocalDate> expires) {}

    @About("lists the tokens that were given out, and which of them are expired, revoked or never used")
    public record TokensQuery() {}

    public record TokenList(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each token", rows = true) List<TokenRow> tokens) {}

    public record TokenRow(
            @About("its name") TokenName name,
            @About("the organisation whose it is") String organisation,
            @About("how it stands: live, never-used (live too), expired or revoked") State state,
            @About("what its holder may do") List<String> roles,
            @About(value = "the only modules it is for; all if there are none", detail = true) List<String> modules,
            @About("whose records are all that its holder may know of") Optional<String> only,
            @About("its last day; none if it never expires") Optional<LocalDate> expires,
            @About("when it was last used, to a minute or so") Optional<Instant> used,
            @About(value = "when it was made", detail = true) Instant made,
            @About(value = "who made it", detail = true) String by,
            @About(value = "when it was revoked", detail = true) Optional<Instant> revoked,
            @About(value = "who revoked it", detail = true) Optional<String> revokedBy) {}

    @About("revokes a token at once: whoever shows it from now on is refused")
    public record TokenRevoke(@About(value = "its name", example = "blaby-portal") TokenName name) {}

    public record TokenRevoked(
            @About(value = "in a sentence", headline = true) String summary,
            @About("its name") TokenName name) {}

    /** For the change log, which never has the token itself. */
    public record TokenGiven(
            @About("the organisation whose it is") String organisation,
            @About("what its holder may do") List<String> roles,
            @About("the only modules it is for") List<String> modules,
            @About("whose records are all that its holder may know of") Optional<String> only,
            @About("its last day") Optional<LocalDate> expires,
            @About("whether it was revoked") boolean revoked) {}
}
