package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@About("an action plan")
public record PlanView(
        @About(value = "what it is, in a sentence", headline = true) String summary,
        @About("the plan's id") PlanId plan,
        @About("what it is called") String title,
        @About("its first day") LocalDate starts,
        @About("its last day, if it has one") Optional<LocalDate> ends,
        @About("the strategy that it delivers") Optional<Ref> strategy,
        @About("what that strategy is called") Optional<String> strategyTitle,
        @About("whose plan it is, where several partners deliver the strategy") Optional<String> partner,
        @About("how many actions it has") int actions,
        @About(value = "its areas, by code", rows = true) List<AreaLine> areas) {
}
