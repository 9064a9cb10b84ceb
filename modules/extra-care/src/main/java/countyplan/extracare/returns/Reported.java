package countyplan.extracare.returns;

import countyplan.core.Facts;
import countyplan.core.View;
import countyplan.extracare.homes.SchemeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// The flats of a scheme that were let and void in a week, as its provider reported them.
///
/// @param sunday the last day of the week
public record Reported(SchemeId scheme, LocalDate sunday, int let, int voids) {
    /// What was reported last of each scheme that the caller may know of, of weeks that are over on the day of the view.
    public static Map<SchemeId, Reported> last(View view) {
        Map<SchemeId, Reported> last = new HashMap<>();
        view.sql("select o.scheme, o.on_day, o.flats_let, o.flats_void from " + ReturnTables.OCCUPANCY + " o where "
                + Facts.latest(ReturnTables.OCCUPANCY, "o", "scheme") + " and "
                + Facts.mine("extra-care/schemes/{o.scheme}"))
                .list(row -> new Reported(SchemeId.of(row.text("scheme")), row.date("on_day"),
                        row.integer("flats_let"), row.integer("flats_void")))
                .forEach(each -> last.put(each.scheme(), each));
        return last;
    }
}
