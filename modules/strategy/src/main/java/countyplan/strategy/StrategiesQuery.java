package countyplan.strategy;

import countyplan.core.About;
import java.util.Optional;

/// Asks for the strategies.
@About("lists the strategies and where each stands")
public record StrategiesQuery(
        @About(value = "only strategies that stand there", example = "approved") Optional<Status> status) {}
