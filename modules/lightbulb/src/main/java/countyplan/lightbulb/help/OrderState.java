package countyplan.lightbulb.help;

/// Where an order is.
public enum OrderState {
    REQUESTED, ORDERED, IN_PLACE, INSPECTED, DECLINED, CANCELLED
}
