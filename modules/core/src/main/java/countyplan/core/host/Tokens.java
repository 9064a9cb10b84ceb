package countyplan.core.host;

/** The named tokens that were given out. */
public interface Tokens {
    /**
     * Who shows this token, as things stand at this very moment: one revoked is refused from the next request on.
     *
     * @throws countyplan.core.Refused of kind unavailable if the records cannot be reached
     */
    Bearer bearer(String secret);

    /** Whether anybody could ask with one: there is one that is neither expired nor revoked. */
    boolean anyLive();
}
