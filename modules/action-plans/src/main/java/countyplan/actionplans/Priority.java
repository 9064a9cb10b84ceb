package countyplan.actionplans;

import countyplan.core.About;
import countyplan.core.Ref;
import java.util.Optional;

@About("a priority that an area serves")
public record Priority(
        @About("its number in the strategy") int number,
        @About("its address, if the plan names its strategy") Optional<Ref> ref,
        @About("what it is called, if the strategy holds it") Optional<String> title) {
}
