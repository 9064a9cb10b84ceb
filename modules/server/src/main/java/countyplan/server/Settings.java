package countyplan.server;

/**
 * How to serve.
 *
 * @param host the name or address to listen on; this machine's own only
 * @param port the port to listen on; 0 for any free one
 * @param token the local token of the data folder, which changes need
 * @param version Countyplan's version, for the OpenAPI document
 * @param limits what is too much
 */
public record Settings(String host, int port, String token, String version, Limits limits) {
    /** With the usual limits. */
    public static Settings of(String host, int port, String token, String version) {
        return new Settings(host, port, token, version, Limits.USUAL);
    }

    /** The same with other limits. */
    public Settings withLimits(Limits others) {
        return new Settings(host, port, token, version, others);
    }
}
