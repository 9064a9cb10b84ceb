package countyplan.strategy;

/// What can be lacking between a strategy, what is done for it, and what was decided.
public enum CoverageKind {
    /// Nothing that any module holds serves the priority.
    PRIORITY_WITHOUT_ACTION,
    /// No success measure of the priority stands.
    PRIORITY_WITHOUT_MEASURE,
    /// The priority has success measures, and none of them has an observed value.
    PRIORITY_WITHOUT_OBSERVATION,
    /// It is done for the strategy, and serves none of its priorities.
    ACTION_WITHOUT_PRIORITY,
    /// The priority of the measure does not stand.
    MEASURE_WITHOUT_PRIORITY,
    /// The decision binds somebody to something, is still open, and nothing that is done names it.
    DECISION_WITHOUT_DELIVERY,
    /// The strategy is being delivered, and no decision has approved it or is about what delivers it.
    DELIVERY_WITHOUT_DECISION
}
