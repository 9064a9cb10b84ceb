package countyplan.server;

import countyplan.core.Faults;
import countyplan.core.Refusal;
import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headers that a change can hang on: {@code If-Match} (RFC 9110, 13.1.1) and {@code Idempotency-Key}. */
final class Preconditions {
    private static final int MOST_VERSIONS = 10;
    private static final int LONGEST_KEY = 255;

    private Preconditions() {}

    /**
     * The versions that an If-Match names, any of which will do: {@code 41}, or {@code *} alone.
     *
     * @param headers the values of every If-Match sent
     * @throws Halted if none of them can ever match: weak ones never do
     */
    static List<String> versions(List<String> headers, Faults faults) {
        List<String> strong = new ArrayList<>();
        String all = String.join(",", headers);
        for (String tag : MediaType.parted(all, ',')) {
            if (tag.equals("*") && all.strip().equals("*")) {
                return List.of("*");
            }
            boolean weak = tag.startsWith("W/");
            String opaque = weak ? tag.substring(2) : tag;
            if (opaque.length() < 2 || !opaque.startsWith("\"") || !opaque.endsWith("\"")) {
                faults.add("header If-Match", tag, "the ETag of an earlier answer in its quotes, such as \"41\", or *");
            } else if (!weak) {
                strong.add(opaque.substring(1, opaque.length() - 1));
            }
        }
        // What is no version at all is the invoker's to refuse, as it does for every other face.
        List<String> versions = strong.size() == 1 ? strong : strong.stream().filter(Preconditions::isVersion).toList();
        if (versions.size() > MOST_VERSIONS) {
            faults.add("header If-Match", all, "at most " + MOST_VERSIONS + " versions");
        }
        if (faults.none() && versions.isEmpty()) {
            throw Problem.of(Status.PRECONDITION_FAILED_412, Refusal.Kind.STALE, "stale-version",
                    "No version in If-Match can be the record's: weak ones (W/) and ones not given here never match."
                            + " Read the record again and send its ETag.")
                    .halted();
        }
        return versions;
    }

    private static boolean isVersion(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < 19;
    }

    /** The key of an Idempotency-Key, in quotes as the IETF's draft has it or bare as most clients send it. */
    static Optional<String> key(List<String> headers, Faults faults) {
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        String given = headers.getFirst().strip();
        String key = MediaType.unquoted(given);
        boolean quoted = given.startsWith("\"") && given.endsWith("\"") && given.length() > 1;
        boolean usable = !key.isEmpty() && key.length() <= LONGEST_KEY;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            usable &= c >= ' ' && c < 0x7F && (quoted || c != '"');
        }
        if (headers.size() > 1 || !usable) {
            faults.add("header Idempotency-Key", String.join(", ", headers),
                    "one text of 1 to " + LONGEST_KEY + " ASCII characters, such as \"6f9619ff-8b86-d011\"");
            return Optional.empty();
        }
        return Optional.of(key);
    }
}
