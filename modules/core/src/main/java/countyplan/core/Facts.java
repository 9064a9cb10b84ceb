package countyplan.core;

/**
 * Dated facts are rows that are added, never changed: each has {@code on_day}, the day it takes effect, {@code
 * change_no}, the change that wrote it, and {@code void_no}, the change that withdrew it as mistaken. What held on a
 * day, as known then, is the last of them.
 */
public final class Facts {
    private Facts() {}

    /**
     * The condition that a row counts: in force by {@code :asAt}, known by {@code :known}, not withdrawn by then.
     *
     * @param alias the table's alias in the query
     */
    public static String counts(String alias) {
        return "%1$s.on_day <= :asAt and %1$s.change_no <= :known and (%1$s.void_no is null or %1$s.void_no > :known)"
                .formatted(alias);
    }

    /**
     * The condition that a row is the last that counts among those with the same keys; of one day's, the last written.
     *
     * @param table the table
     * @param alias its alias in the query
     * @param keys the columns that say which record the fact is about
     */
    public static String latest(String table, String alias, String... keys) {
        StringBuilder same = new StringBuilder();
        for (String key : keys) {
            same.append("later.").append(key).append(" = ").append(alias).append('.').append(key).append(" and ");
        }
        return counts(alias) + " and not exists (select 1 from " + table + " later where " + same + counts("later")
                + " and (later.on_day > %1$s.on_day or (later.on_day = %1$s.on_day and later.change_no > %1$s.change_no)))"
                        .formatted(alias);
    }
}
