package countyplan.lightbulb;

import countyplan.core.Operation;
import countyplan.core.View;
import countyplan.core.figures.Recorded;
import java.util.List;
import java.util.Optional;

/// The operations that report on clocks, time, money and order, and what the records yield for published figures.
final class Reports {
    private Reports() {
    }

    static List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("clocks", "GET cases/{reference}/clocks", ClockRecords.ClocksQuery.class,
                        ClockRecords.CaseClocks.class, Clocks::clocks).limited(),
                Operation.read("what-if-paused", "GET cases/{reference}/clocks/paused", ClockRecords.WhatIfQuery.class,
                        ClockRecords.WhatIf.class, Clocks::whatIf).limited(),
                Operation.read("queue", "GET clocks", ClockRecords.QueueQuery.class, ClockRecords.ClockQueue.class,
                        Clocks::queue).limited(),
                Operation.read("performance", "GET performance", PerformanceRecords.PerformanceQuery.class,
                        PerformanceRecords.Performance.class, Performances::performance).limited(),
                Operation.read("money", "GET money", MoneyRecords.MoneyQuery.class, MoneyRecords.MoneyReport.class,
                        MoneyReports::money).limited(),
                Operation.read("forecast", "GET money/forecast", MoneyRecords.ForecastQuery.class,
                        MoneyRecords.Forecast.class, MoneyForecasts::forecast).limited(),
                Operation.read("priorities", "GET priorities", PriorityRecords.PrioritiesQuery.class,
                        PriorityRecords.Priorities.class, Priority::priorities).limited(),
                Operation.read("fairness", "GET priorities/fairness", PriorityRecords.FairnessQuery.class,
                        PriorityRecords.Fairness.class, Priority::fairness).limited());
    }

    /// What the records yield for a published figure, if they can.
    static Optional<Recorded> recorded(String figure, View view) {
        return PublishedComparisons.isRecorded(figure)
                ? PublishedComparisons.recorded(figure, CaseBook.of(view), view)
                : Funds.recorded(figure, view);
    }
}
