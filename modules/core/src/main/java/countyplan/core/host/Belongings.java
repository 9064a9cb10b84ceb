package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.store.Transaction;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** To whom records belong: an organisation or district, by lower-case words with hyphens. */
final class Belongings {
    static final String EXPECTED = "lower-case words with hyphens, such as blaby or north-west-leicestershire";
    private static final Pattern OWNER = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 100;

    /** One statement, so that those of many records go together. */
    private static final String GIVE =
            """
                    merge into core_belonging b using (values (cast(? as varchar(1000)), cast(? as varchar(100)))) as n (ref, belonging)
                    on b.ref = n.ref
                    when matched then update set belonging = n.belonging
                    when not matched then insert (ref, belonging) values (n.ref, n.belonging)""";

    private Belongings() {}

    static boolean isOwner(String text) {
        return text.length() <= LONGEST && OWNER.matcher(text).matches();
    }

    /**
     * Gives a record to its owner.
     *
     * @throws Refused of kind forbidden if the caller is limited to another; invalid if nobody can be called so
     */
    static void give(Ref ref, String owner, Caller caller, Transaction transaction) {
        if (!isOwner(owner)) {
            throw Refused.invalid("not-an-owner",
                    "To whom a record belongs is " + EXPECTED + ", not \"" + owner + "\"");
        }
        Optional<String> only = caller.belonging();
        if (only.isPresent() && !only.get().equals(owner)) {
            throw Authority.forbidden("not-yours-to-give", caller.name() + " may see records of " + only.get()
                    + " only, and can give none to " + owner);
        }
        transaction.insert(GIVE, new Object[]{ref.path(), owner});
    }

    /**
     * Takes a record from its owner.
     *
     * @throws Refused of kind forbidden if the caller is limited
     */
    static void take(Ref ref, Caller caller, Transaction transaction) {
        if (caller.belonging().isPresent()) {
            throw Authority.forbidden("not-yours-to-give", caller.name() + " may see records of "
                    + caller.belonging().get() + " only, and can make none nobody's");
        }
        transaction.update("delete from core_belonging where ref = :ref",
                new java.util.HashMap<>(Map.of("ref", ref.path())));
    }

    /** Forgets to whom a record that is no more, and everything beneath it, belonged. */
    static void forget(Ref ref, Transaction transaction) {
        transaction.update("delete from core_belonging where ref = :ref or ref like :beneath escape '!'",
                new java.util.HashMap<>(Map.of("ref", ref.path(), "beneath", ref.path().replace("_", "!_") + "/%")));
    }
}
