package countyplan.strategy;

import countyplan.core.About;
import countyplan.core.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
        @About("what became of those it came from") Optional<Fate> fate,
        @About("the priorities it came from") List<Ref> cameFrom,
        @About("the priorities of later strategies that came of it") List<Ref> became,
        @About("the place that engagement gave it last, 1 the first") OptionalInt ranked,
        @About("the outcomes it serves") List<Ref> outcomes,
        @About("the layers in which it works") List<Layer> layers,
        @About("since when it is withdrawn") Optional<LocalDate> withdrawn,
        @About("why it is withdrawn") Optional<String> reason) {}
