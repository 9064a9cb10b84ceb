package countyplan.actionplans.reports;

import countyplan.actionplans.MoveCause;
import countyplan.core.About;

@About("a cause of moves")
public record MoveCauseLine(
        @About("the code to give") MoveCause cause,
        @About("what it means") String words) {
}
