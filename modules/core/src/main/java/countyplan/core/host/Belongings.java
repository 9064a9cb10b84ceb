package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.store.Transaction;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** To whom records belong: organisations or districts, each by lower-case words with hyphens. */
final class Belongings {
    static final String EXPECTED = "lower-case words with hyphens, such as blaby or north-west-leicestershire";
    private static final Pattern OWNER = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 100;
    private static final String TAKE = "delete from core_owner where ref = ?";
    private static final String GIVE = "insert into core_owner (ref, belonging) values (?, ?)";

    private Belongings() {}

    static boolean isOwner(String text) {
        return text.length() <= LONGEST && OWNER.matcher(text).matches();
    }

    /**
     * Gives a record to its owners, and to nobody else.
     *
     * @param owners none where it is to be nobody's
     * @throws Refused of kind forbidden if a limited caller would give it to others, take it from others or give it away;
     *     invalid if nobody can be called so
     */
    static void give(Ref ref, Collection<String> owners, Caller caller, Transaction transaction) {
        owners.stream().filter(owner -> !isOwner(owner)).findFirst().ifPresent(owner -> {
            throw Refused.invalid("not-an-owner",
                    "To whom a record belongs is " + EXPECTED + ", not \"" + owner + "\"");
        });
        SortedSet<String> all = new TreeSet<>(owners);
        caller.belonging().ifPresent(only -> refuse(caller, only, all, transaction
                .query("select belonging from core_owner where ref = :ref", Map.of("ref", ref.path()))
                .list(row -> row.text("belonging"))));
        transaction.apart("owners of " + ref.path());
        transaction.insert(TAKE, new Object[]{ref.path()});
        all.forEach(owner -> transaction.insert(GIVE, new Object[]{ref.path(), owner}));
    }

    private static void refuse(Caller caller, String only, SortedSet<String> owners, List<String> before) {
        notTheirs(only, before, owners).ifPresent(why -> {
            throw Authority.forbidden("not-yours-to-give",
                    caller.name() + " may see records of " + only + " only, and can " + why);
        });
    }

    /**
     * What somebody who is limited may not do with a record: they give to nobody but themselves, and take from nobody.
     *
     * @param only to whom they are limited
     * @param before whose it is
     * @param after whose it would be
     */
    private static Optional<String> notTheirs(String only, List<String> before, SortedSet<String> after) {
        SortedSet<String> given = new TreeSet<>(after);
        given.removeAll(before);
        given.remove(only);
        if (!given.isEmpty()) {
            return Optional.of("give none to " + String.join(" or ", given));
        }
        if (!after.containsAll(before)) {
            return Optional.of("take none from whom it belongs to");
        }
        return after.contains(only) ? Optional.empty() : Optional.of("make none nobody's");
    }

    /** Forgets to whom a record that is no more, and everything beneath it, belonged. */
    static void forget(Ref ref, Transaction transaction) {
        transaction.update("delete from core_owner where ref = :ref or ref like :beneath escape '!'",
                new HashMap<>(Map.of("ref", ref.path(), "beneath", ref.path().replace("_", "!_") + "/%")));
    }
}
