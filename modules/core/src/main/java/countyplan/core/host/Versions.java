package countyplan.core.host;

import countyplan.core.Ref;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.store.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A change to a record names the version that was seen, so that nobody overwrites what they have not read. */
final class Versions {
    private Versions() {}

    /**
     * @param current the version of the record now
     * @param seen the version seen as given, or a star for any
     * @throws Refused of kind version-needed or stale
     */
    static void check(Ref ref, long current, Optional<String> seen, Transaction transaction) {
        if (seen.isEmpty()) {
            throw refused(
                    Refusal.Kind.VERSION_NEEDED,
                    "version-needed",
                    "Say which version of %s you have seen: it is now at %d (or * to change it whatever it says)"
                            .formatted(ref, current));
        }
        if (seen.get().equals("*") || seen.get().equals(Long.toString(current))) {
            return;
        }
        String who = transaction.query(
                "select caller, operation from core_change where number = :current", Map.of("current", current))
                .first(row -> row.text("caller") + " (" + row.text("operation") + ")")
                .orElse("somebody");
        throw refused(
                Refusal.Kind.STALE,
                "stale-version",
                (isToCome(seen.get(), current)
                        ? "%s has had no version %s: it is now at %d, changed by %s; read it before you change it"
                        : "%s has changed since version %s: it is now at %d, changed by %s; read it again before you change it")
                        .formatted(ref, seen.get(), current, who));
    }

    private static boolean isToCome(String seen, long current) {
        return seen.matches("[0-9]{1,18}") && Long.parseLong(seen) > current;
    }

    private static Refused refused(Refusal.Kind kind, String code, String sentence) {
        return new Refused(new Refusal(kind, code, sentence, List.of(), List.of()));
    }
}
