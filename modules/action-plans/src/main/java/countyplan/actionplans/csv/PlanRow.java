package countyplan.actionplans.csv;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Lead;
import java.util.List;
import java.util.Optional;

/// One action in a file.
///
/// @param line the line it starts on; 1 is the first
/// @param area the area it belongs to
/// @param areaTitle what that area is called, if the file says so
/// @param code its code, unlike any other in the file
/// @param printed the code it was printed with
/// @param leads who leads it; empty also where the file has no such column
/// @param timescale when it is to be done, as written; blank also where the file has no such column
/// @param priorities the priorities that its area serves, as this row says
public record PlanRow(
        long line,
        AreaCode area,
        Optional<String> areaTitle,
        ActionCode code,
        ActionCode printed,
        String title,
        List<Lead> leads,
        String timescale,
        List<Integer> priorities) {
}
