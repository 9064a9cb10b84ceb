package countyplan.lightbulb.grants;

/// What is paid: the grant, or what the district adds of its own accord.
public enum PaidFrom {
    GRANT, TOP_UP
}
