package countyplan.actionplans;

import countyplan.core.About;
import java.util.List;

/// An area belongs to its plan from the plan's first day unless another day is stated.
@About("adds an area to a plan")
public record AddArea(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "a code for the area, which stays", example = "CS8", names = true) AreaCode area,
        @About(value = "what the area is about", example = "Carers at work") String title,
        @About(value = "the numbers of the priorities that the area serves", example = "5") List<Integer> priorities) {
}
