package countyplan.server;

import countyplan.core.host.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * How to serve.
 *
 * <p>With TLS, with a name, or beyond this machine it serves others: whoever asks shows a named token then, and the local
 * one is no good. Otherwise it serves this machine, where anybody may read.
 *
 * @param host the name or address to listen on
 * @param port the port to listen on; 0 for any free one
 * @param token the local token of the data folder, which changes need; empty to take none
 * @param version Countyplan's version, for the OpenAPI document
 * @param limits what is too much
 * @param tokens the named tokens that were given out
 * @param names by which others ask for this server: {@code plans.example.org}
 * @param identity for TLS; empty to do without
 */
public record Settings(
        String host, int port, String token, String version, Limits limits, Tokens tokens, List<String> names,
        Optional<Identity> identity) {

    public Settings {
        names = List.copyOf(names);
    }

    /** For this machine, with the usual limits and no named tokens. */
    public static Settings of(String host, int port, String token, String version) {
        return new Settings(host, port, token, version, Limits.USUAL, NoTokens.NONE, List.of(), Optional.empty());
    }

    /** The same with other limits. */
    public Settings withLimits(Limits others) {
        return new Settings(host, port, token, version, others, tokens, names, identity);
    }

    /** The same, taking these tokens too. */
    public Settings withTokens(Tokens others) {
        return new Settings(host, port, token, version, limits, others, names, identity);
    }

    /** The same for others, by these names and over TLS if there is a key for it. */
    public Settings forOthers(List<String> byNames, Optional<Identity> by) {
        return new Settings(host, port, "", version, limits, tokens, byNames, by);
    }
}
