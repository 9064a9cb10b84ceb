package countyplan.lightbulb.timing;

import countyplan.core.register.Story;
import countyplan.lightbulb.help.Order;
import countyplan.lightbulb.help.OrderKind;
import countyplan.lightbulb.help.OrderState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What reports need of an order, as it is known on a day.
///
/// @param inPlace the day on which it was first in place; null if it was not
/// @param over since when it waits no longer; null if it does
record OrderFacts(OrderKind kind, LocalDate requested, @Nullable LocalDate inPlace, @Nullable LocalDate over) {
    private static final Set<OrderState> WAITING = EnumSet.of(OrderState.REQUESTED, OrderState.ORDERED);

    static OrderFacts of(Story<Order, OrderState> story, Order order) {
        LocalDate inPlace = null;
        LocalDate over = null;
        for (var step : story.steps()) {
            inPlace = inPlace == null && step.state() == OrderState.IN_PLACE ? step.from() : inPlace;
            over = WAITING.contains(step.state()) ? null : over == null ? step.from() : over;
        }
        return new OrderFacts(order.kind(), order.requested(), inPlace, over);
    }

    boolean waits() {
        return over == null;
    }

    boolean waitedOn(LocalDate day) {
        return !requested.isAfter(day) && (over == null || over.isAfter(day));
    }
}
