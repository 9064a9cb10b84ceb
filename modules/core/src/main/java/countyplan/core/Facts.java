package countyplan.core;

/**
 * Dated facts are rows that are added, never changed: each has {@code on_day}, the day it takes effect, {@code
 * change_no}, the change that wrote it, and {@code void_no}, the change that withdrew it as mistaken. What held on a
 * day, as known then, is the last of them.
 *
 * <p>A record may belong to an organisation or district ({@link Changing#belongs}). {@link #mine} is the condition that a
 * row is of a record that the caller may know of; it holds for every row where the caller is not limited.
 */
public final class Facts {
    private static final String UNLIMITED = "cast(:mine as varchar(400)) is null";

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

    /**
     * The condition that the caller may know of a row's record: {@code Facts.mine("visits/{v.visit}")}.
     *
     * @param record the address of the record that was given away with {@link Changing#belongs}, with columns of the
     *     row in its braces. What is beneath a record belongs to whom the record belongs to, so a row of a note on a
     *     visit has the address of the visit
     */
    public static String mine(String record) {
        StringBuilder ref = new StringBuilder();
        int from = 0;
        for (int open = record.indexOf('{'); open >= 0; open = record.indexOf('{', from)) {
            int close = record.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a record's address such as visits/{v.visit}, not " + record);
            }
            ref.append(ref.isEmpty() ? "'" : " || '").append(record, from, open).append("' || cast(")
                    .append(record, open + 1, close).append(" as varchar(400))");
            from = close + 1;
        }
        if (ref.isEmpty() || record.indexOf('\'') >= 0) {
            throw new IllegalArgumentException("a record's address such as visits/{v.visit}, not " + record);
        }
        if (from < record.length()) {
            ref.append(" || '").append(record, from, record.length()).append('\'');
        }
        return "(" + UNLIMITED + " or exists (select 1 from core_owner belongs where belongs.ref = " + ref
                + " and belongs.belonging = :mine))";
    }

    /** The condition for rows that everybody may know of, such as a list of codes; always holds. */
    public static String everyones() {
        return "(" + UNLIMITED + " or 1 = 1)";
    }
}
