package countyplan.actionplans;

import countyplan.core.About;
import java.util.List;
import java.util.Optional;

@About("an area of a plan")
public record AreaLine(
        @About("the area's code") AreaCode area,
        @About("what it is about") Optional<String> title,
        @About("how many actions it has") int actions,
        @About("the priorities that it serves") List<Priority> priorities) {
}
