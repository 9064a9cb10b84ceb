package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.Operation;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.catalogue.Entry;
import java.util.List;

/** Whether a caller may ask for an operation at all. */
final class Authority {
    private Authority() {}

    /**
     * @throws Refused of kind unauthenticated, if it helped to say who asks, else forbidden: the caller has none of the
     *     roles, or is kept to modules or records that the operation does not keep to
     */
    static void check(Bound bound, Caller caller) {
        checkRoles(bound.entry(), caller);
        checkReach(bound.entry(), bound.operation(), caller);
    }

    private static void checkRoles(Entry entry, Caller caller) {
        if (entry.roles().stream().noneMatch(caller::has)) {
            boolean anonymous = caller.equals(Caller.anonymous());
            throw new Refused(new Refusal(
                    anonymous ? Refusal.Kind.UNAUTHENTICATED : Refusal.Kind.FORBIDDEN,
                    anonymous ? "who-asks" : "role-needed",
                    "\"" + entry.name() + "\" is for callers with the role " + String.join(" or ", entry.roles())
                            + (anonymous ? "; say who asks with a token" : "; " + caller.name() + " has not"),
                    List.of(),
                    List.of()));
        }
    }

    /** Whether the operation keeps to the modules and records that the caller is kept to. */
    static void checkReach(Entry entry, Operation<?, ?> operation, Caller caller) {
        if (!entry.module().isEmpty() && !caller.mayUse(entry.module())) {
            throw forbidden("module-out-of-scope", "\"" + entry.name() + "\" is of " + entry.module() + ", and "
                    + caller.name() + " may use " + scope(caller) + " only");
        }
        if (operation.takesLimited()) {
            return;
        }
        if (caller.belonging().isPresent()) {
            throw forbidden("limited-caller", "\"" + entry.name() + "\" cannot keep to the records of one organisation,"
                    + " and " + caller.name() + " may see those of " + caller.belonging().get() + " only");
        }
        if (entry.module().isEmpty() && Sight.isPartial(caller)) {
            throw forbidden("module-out-of-scope", "\"" + entry.name() + "\" is about every module, and "
                    + caller.name() + " may use " + scope(caller) + " only");
        }
    }

    static Refused forbidden(String code, String sentence) {
        return new Refused(new Refusal(Refusal.Kind.FORBIDDEN, code, sentence, List.of(), List.of()));
    }

    static String scope(Caller caller) {
        return String.join(", ", caller.modules().stream().sorted().toList());
    }
}
