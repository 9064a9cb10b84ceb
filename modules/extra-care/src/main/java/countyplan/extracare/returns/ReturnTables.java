package countyplan.extracare.returns;

import countyplan.core.Facts;
import countyplan.core.Row;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The tables of what was reported, whose rows are never changed: of those of one week the last counts.
final class ReturnTables {
    static final String HOURS = "extra_care_hours";
    static final String OCCUPANCY = "extra_care_occupancy";

    private ReturnTables() {
    }

    /// What was reported last of a week, by tenant: hundredths of hours commissioned, delivered and paid.
    static Map<String, List<Integer>> hours(View view, String scheme, LocalDate week) {
        return last(view, HOURS, scheme, week, row -> row.text("tenant"), row -> List.of(row.integer("commissioned"),
                row.integer("delivered"), row.integer("paid")));
    }

    /// What was reported last of a week: flats let and void.
    static Map<String, List<Integer>> occupancy(View view, String scheme, LocalDate week) {
        return last(view, OCCUPANCY, scheme, week, row -> "",
                row -> List.of(row.integer("flats_let"), row.integer("flats_void")));
    }

    private static Map<String, List<Integer>> last(View view, String table, String scheme, LocalDate week,
            Function<Row, String> key, Function<Row, List<Integer>> values) {
        Map<String, List<Integer>> last = new HashMap<>();
        view.sql("select f.* from " + table + " f where f.scheme = :scheme and f.week_of = :week and "
                + "f.change_no <= :known and f.void_no is null and " + Facts.mine("extra-care/schemes/{f.scheme}")
                + " order by f.change_no").with("scheme", scheme).with("week", week)
                .each(row -> last.put(key.apply(row), values.apply(row)));
        return last;
    }
}
