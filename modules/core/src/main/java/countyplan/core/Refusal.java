package countyplan.core;

import java.util.List;

/**
 * Why something was not done. Nothing has changed when one is given.
 *
 * @param kind what sort of refusal it is; decides the HTTP status and the shell's exit code
 * @param code stable, for programs: {@code no-such-plan}
 * @param sentence plain English for people: what is wrong and what to do; names fields as a {@link Fault} does
 * @param faults every single thing wrong with the input; may be empty
 * @param choices what would be right instead, such as the ids that exist; may be empty
 */
public record Refusal(Kind kind, String code, String sentence, List<Fault> faults, List<String> choices) {
    public Refusal {
        faults = List.copyOf(faults);
        choices = List.copyOf(choices);
    }

    /** The sorts of refusal. */
    public enum Kind {
        /** The words or values cannot be used as given. */
        INVALID(400, 2),
        /** Nobody said who asks. */
        UNAUTHENTICATED(401, 1),
        /** The caller may not do this. */
        FORBIDDEN(403, 1),
        /** There is no such record. */
        NOT_FOUND(404, 1),
        /** It collides with what is already there. */
        CONFLICT(409, 1),
        /** The record has changed since the version seen. */
        STALE(412, 1),
        /** A change to a record must name the version seen. */
        VERSION_NEEDED(428, 1),
        /** Something that this needs is not there now. */
        UNAVAILABLE(503, 1),
        /** A defect of ours. */
        INTERNAL(500, 1);

        private final int status;
        private final int exit;

        Kind(int status, int exit) {
            this.status = status;
            this.exit = exit;
        }

        /** The HTTP status code. */
        public int status() {
            return status;
        }

        /** The shell's exit code: 1 refused, 2 unusable words. */
        public int exit() {
            return exit;
        }

        /** The name as written in answers: {@code version-needed}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
