package countyplan.strategy;

import countyplan.core.About;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What the values of one success measure say.
@About("what the values of a success measure say")
public record MeasureProgressLine(
        @About("its code") MeasureCode code,
        @About("what is to come about") String title,
        @About("what its values say") MeasureState state,
        @About("which way it is to go") Optional<Direction> direction,
        @About("what it is counted in") Optional<String> unit,
        @About("the latest value") Optional<BigDecimal> latest,
        @About("the last day of the time it tells of") Optional<LocalDate> observed,
        @About("what it is compared with: the baseline, or the first value where none was set") Optional<BigDecimal> against,
        @About("what it is to be") Optional<BigDecimal> target,
        @About("whether the latest value is there") Optional<Boolean> onTarget,
        @About("by when the next value should be there") Optional<LocalDate> nextDue,
        @About("how many values there are") int values,
        @About("how the values vary, once there are eight") Optional<String> variation) {}
