package countyplan.strategy;

import countyplan.core.About;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One priority, as its page shows it.
@About("a priority")
public record PriorityView(
        @About("the strategy") StrategyId strategy,
        @About(value = "which it is, in a sentence", headline = true) String summary,
        @About("its number") int number,
        @About("what it is called") String title,
        @About("the title it had before") Optional<String> previousTitle,
        @About("what it is about") Optional<String> about,
        @About("the other titles it had, earliest first") List<EarlierTitle> titles,
        @About("its success measures") List<MeasureLine> measures,
        @About("since when it is withdrawn") Optional<LocalDate> withdrawn,
        @About("why it is withdrawn") Optional<String> reason) {}
