package countyplan.strategy;

import countyplan.core.Choices;
import countyplan.core.Finding;
import countyplan.core.Link;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import countyplan.core.register.Register;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Strategies, their priorities and success measures.
///
/// A strategy and its priorities hold from the first day of the strategy unless a day is stated, so that a strategy entered
/// today answers for the years it was made for. What the registers beneath it hold, holds from the day stated, or today.
public final class StrategyModule implements ServiceModule {

    static final String ID = "strategy";

    /// For the service loader.
    public StrategyModule() {
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Strategies";
    }

    @Override
    public String about() {
        return "Strategies with their priorities and success measures, who decided and signed what, and where each stands";
    }

    @Override
    public int weight() {
        return 10;
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("list", "GET", StrategiesQuery.class, StrategyList.class, Strategies::list),
                Operation.read("show", "GET {strategy}", StrategyQuery.class, StrategyView.class, Strategies::show),
                Operation.read("coverage", "GET {strategy}/coverage",
                        CoverageQuery.class, StrategyCoverage.class, Coverages::show),
                Operation.read("compare", "GET {strategy}/compare/{other}",
                        CompareQuery.class, StrategyComparison.class, Comparisons::show),
                Operation.read("review", "GET {strategy}/review",
                        ReviewQuery.class, StrategyReview.class, Reviews::show),
                Operation.read("priorities", "GET {strategy}/priorities",
                        PrioritiesQuery.class, PriorityList.class, Priorities::list),
                Operation.read("priority", "GET {strategy}/priorities/{number}",
                        PriorityQuery.class, PriorityView.class, Priorities::show),
                Operation.read("measure-progress", "GET {strategy}/measure-progress",
                        MeasureProgressQuery.class, MeasureProgressList.class, MeasureProgress::list),
                Operation.read("history", "GET {strategy}/history",
                        HistoryQuery.class, StrategyHistory.class, Histories::show),
                Operation.add("create", "POST", NewStrategy.class, StrategyView.class, Strategies::create),
                Operation.change("change", "PATCH {strategy}",
                        StrategyChange.class, StrategyView.class, Strategies::change),
                Operation.change("set-status", "POST {strategy}/status",
                        StatusChange.class, StrategyView.class, StatusChanges::change),
                Operation.add("add-priority", "POST {strategy}/priorities",
                        NewPriority.class, PriorityView.class, Priorities::add),
                Operation.change("change-priority", "PATCH {strategy}/priorities/{number}",
                        PriorityChange.class, PriorityView.class, Priorities::change),
                Operation.change("withdraw-priority", "POST {strategy}/priorities/{number}/withdrawal",
                        PriorityWithdrawal.class, PriorityView.class, Priorities::withdraw),
                Operation.add("correct", "POST {strategy}/corrections",
                        EntryCorrection.class, StrategyHistory.class, Histories::correct));
    }

    @Override
    public List<Register<?, ?>> registers() {
        return Registers.all();
    }

    @Override
    public List<Migration> migrations() {
        return Tables.migrations();
    }

    @Override
    public List<Choices> choices() {
        return StrategyChoices.all();
    }

    @Override
    public void findings(View view, Consumer<Finding> tell) {
        Findings.tell(view, tell);
    }

    @Override
    public Optional<String> title(Ref ref, View view) {
        return Subject.at(ref).flatMap(subject -> subject.title(view));
    }

    @Override
    public void links(Ref record, View view, Consumer<Link> tell) {
        Links.of(record, view, tell);
    }

    @Override
    public Optional<String> standing(Ref ref, View view) {
        return Standings.of(ref, view);
    }

    @Override
    public List<Sample> samples() {
        return List.of(
                Sample.from("carers-2018-21.json", StrategyModule.class::getResourceAsStream),
                Sample.from("council-2022-26.json", StrategyModule.class::getResourceAsStream),
                Sample.from("carers-2022-25.json", StrategyModule.class::getResourceAsStream));
    }
}
