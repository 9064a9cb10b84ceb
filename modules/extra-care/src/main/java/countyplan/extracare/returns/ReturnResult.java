package countyplan.extracare.returns;

import countyplan.core.About;
import java.util.List;

@About("what became of a return")
public record ReturnResult(
        @About(value = "in a sentence", headline = true) String summary,
        @About("rows of the file") int given,
        @About("rows that are kept and are new") int accepted,
        @About("rows that are kept in the place of others") int replaced,
        @About("rows that say what was reported before") int unchanged,
        @About("rows that are not kept") int refused,
        @About(value = "each row", rows = true) List<RowOutcome> rows) {
}
