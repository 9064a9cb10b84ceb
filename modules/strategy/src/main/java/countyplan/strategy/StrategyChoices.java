package countyplan.strategy;

import countyplan.core.Choice;
import countyplan.core.Choices;
import countyplan.core.View;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The ids and numbers that can be given now, with their titles.
final class StrategyChoices {

    private static final int MOST = 100;

    private StrategyChoices() {
    }

    static List<Choices> all() {
        return List.of(
                new Choices(StrategyId.class, (given, prefix, view) -> starting(prefix, StrategyRecords.lines(view)
                        .stream().map(line -> new Choice(line.strategy().toString(), line.title())))),
                new Choices(PriorityNumber.class, (given, prefix, view) -> starting(prefix,
                        within(given, id -> PriorityRecords.all(view, id, view.asAt()).stream()
                                .map(held -> new Choice(Integer.toString(held.number()), held.facts().title()))))));
    }

    private static Stream<Choice> within(
            Function<String, String> given, Function<StrategyId, Stream<Choice>> choices) {
        try {
            return choices.apply(StrategyId.of(given.apply("strategy")));
        } catch (IllegalArgumentException e) {
            return Stream.empty(); // no strategy typed yet, or none that could be one
        }
    }

    private static List<Choice> starting(String prefix, Stream<Choice> choices) {
        return choices.filter(choice -> choice.value().startsWith(prefix)).limit(MOST).toList();
    }
}
