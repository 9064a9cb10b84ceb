package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.Query;
import countyplan.core.Ref;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Which records a caller may know of: those of the modules that they may use and, if they are limited, of those the ones
 * that belong to whom they are limited to. Whose a record is now decides, whatever day or moment is asked about: who has
 * been given a record may know its past, and who had it once may not.
 */
final class Sight {
    private final Caller caller;
    private final Function<String, Query> sql;
    private final Map<String, Boolean> own = new HashMap<>();

    Sight(Caller caller, Function<String, Query> sql) {
        this.caller = caller;
        this.sql = sql;
    }

    /** Whether some records are kept from the caller. */
    static boolean isPartial(Caller caller) {
        return !caller.modules().isEmpty() || caller.belonging().isPresent();
    }

    /** Whether the caller may know of the record. */
    boolean reaches(Ref ref) {
        return caller.mayUse(ref.module()) && (caller.belonging().isEmpty() || isOwn(ref.path()));
    }

    /** A record belongs to whom it was given, or anything above it. */
    private boolean isOwn(String path) {
        Boolean known = own.get(path);
        if (known != null) {
            return known;
        }
        int slash = path.lastIndexOf('/');
        boolean found = slash > 0 && (given(path) || isOwn(path.substring(0, slash)));
        own.put(path, found);
        return found;
    }

    private boolean given(String path) {
        return sql.apply("select 1 as one from core_owner where ref = :ref and belonging = :mine")
                .with("ref", path)
                .any();
    }

    /** Forgets what was found out, since a record has been given to somebody. */
    void forget() {
        own.clear();
    }
}
