package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import java.time.LocalDate;
import java.util.Optional;

@About("a plan in a list")
public record PlanLine(
        @About("the plan's id") PlanId plan,
        @About("what it is called") String title,
        @About("its first day") LocalDate starts,
        @About("its last day, if it has one") Optional<LocalDate> ends,
        @About("the strategy that it delivers") Optional<Ref> strategy,
        @About("whose plan it is") Optional<String> partner,
        @About("how many actions it has") int actions) {
}
