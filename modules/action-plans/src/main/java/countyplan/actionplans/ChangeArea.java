package countyplan.actionplans;

import countyplan.core.About;
import java.util.List;
import java.util.Optional;

@About("changes an area's title or priorities")
public record ChangeArea(
        @About(value = "the plan's id", example = "carers-2022-25") PlanId plan,
        @About(value = "the area's code", example = "CS1") AreaCode area,
        @About(value = "what the area is about", example = "Working with communities") Optional<String> title,
        @About(value = "the numbers of all the priorities that the area serves from now on", example = "4") List<Integer> priorities,
        @About(value = "the area serves no priority any more", example = "no") boolean noPriority) {
}
