package countyplan.lightbulb.timing;

import countyplan.lightbulb.cases.Urgency;
import countyplan.lightbulb.help.OrderKind;
import countyplan.lightbulb.performance.PerformanceRecords.OrderLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How long minor adaptations and equipment take from the request until they are in place, and how many wait.
final class OrderTimes {
    private final LocalDate asAt;
    private final @Nullable LocalDate since;
    private final Map<OrderKind, Counts> kinds = new EnumMap<>(OrderKind.class);

    private static final class Counts {
        private int inPlace;
        private long days;
        private int waiting;
        private int notUrgent;
        private int oldest = -1;
    }

    /// @param since what came into place before is left out
    OrderTimes(LocalDate asAt, @Nullable LocalDate since) {
        this.asAt = asAt;
        this.since = since;
    }

    void add(OrderFacts order, Urgency urgency) {
        var counts = kinds.computeIfAbsent(order.kind(), first -> new Counts());
        var came = order.inPlace();
        if (came != null && (since == null || !came.isBefore(since))) {
            counts.inPlace++;
            counts.days += ChronoUnit.DAYS.between(order.requested(), came);
        }
        if (order.waits()) {
            counts.waiting++;
            counts.notUrgent += urgency == Urgency.NON_URGENT ? 1 : 0;
            counts.oldest = Math.max(counts.oldest,
                    Math.max(0, (int) ChronoUnit.DAYS.between(order.requested(), asAt)));
        }
    }

    List<OrderLine> lines() {
        return kinds.entrySet().stream().filter(each -> each.getValue().inPlace + each.getValue().waiting > 0)
                .map(each -> line(each.getKey(), each.getValue())).toList();
    }

    private static OrderLine line(OrderKind kind, Counts counts) {
        return new OrderLine(kind, counts.inPlace,
                PerformanceGroup.rounded(counts.inPlace == 0 ? OptionalDouble.empty()
                        : OptionalDouble.of((double) counts.days / counts.inPlace)),
                counts.waiting, counts.notUrgent,
                counts.oldest < 0 ? OptionalInt.empty() : OptionalInt.of(counts.oldest));
    }
}
