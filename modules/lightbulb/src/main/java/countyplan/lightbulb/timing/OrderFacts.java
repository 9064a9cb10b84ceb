package countyplan.lightbulb.timing;

import countyplan.core.register.Story;
import countyplan.lightbulb.help.Order;
import countyplan.lightbulb.help.OrderKind;
import countyplan.lightbulb.help.OrderState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What reports need of an order, as it is known on a day.
///
/// @param inPlace the day on which it was first in place; null if it was not
/// @param waits whether it is still to come
record OrderFacts(OrderKind kind, LocalDate requested, @Nullable LocalDate inPlace, boolean waits) {
    static OrderFacts of(Order order, OrderState state, Story<Order, OrderState> story) {
        return new OrderFacts(order.kind(), order.requested(),
                story.steps().stream().filter(step -> step.state() == OrderState.IN_PLACE).findFirst()
                        .map(step -> step.from()).orElse(null),
                state == OrderState.REQUESTED || state == OrderState.ORDERED);
    }
}
