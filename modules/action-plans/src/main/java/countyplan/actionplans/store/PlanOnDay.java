package countyplan.actionplans.store;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.BaselineName;
import countyplan.actionplans.Logged;
import countyplan.actionplans.PlanId;
import countyplan.core.Ref;
import countyplan.core.timescale.PlanPeriod;
import countyplan.core.timescale.Timescale;
import java.time.LocalDate;
import java.util.Optional;

/// What a plan is on a day.
///
/// @param starts its first day
/// @param ends its last day, if it has one
/// @param strategy the strategy that it delivers, held by another module
/// @param partner whose plan it is, where several deliver the strategy
public record PlanOnDay(
        PlanId plan, String title, LocalDate starts, Optional<LocalDate> ends, Optional<Ref> strategy,
        Optional<String> partner) {

    /// The address of a plan.
    public static Ref ref(PlanId plan) {
        return Ref.to("action-plans", plan);
    }

    /// The address of an area of a plan.
    public static Ref ref(PlanId plan, AreaCode area) {
        return Ref.to("action-plans", plan, "areas", area);
    }

    /// The address of an action of a plan.
    public static Ref ref(PlanId plan, ActionCode code) {
        return Ref.to("action-plans", plan, "actions", code);
    }

    /// The address of a baseline of a plan.
    public static Ref ref(PlanId plan, BaselineName baseline) {
        return Ref.to("action-plans", plan, "baselines", baseline);
    }

    /// The address of a priority of the strategy, if the plan names one.
    public Optional<Ref> priority(int number) {
        return strategy.map(ref -> Ref.to(ref, "priorities", number));
    }

    /// Reads a timescale of this plan: words without a year are placed in the plan, if it has a last day.
    public Timescale timescale(String written) {
        return ends.map(last -> Timescale.read(written, new PlanPeriod(starts, last)))
                .orElseGet(() -> Timescale.read(written));
    }

    /// What the change log keeps of it.
    public Logged.Plan logged() {
        return new Logged.Plan(title, starts, ends, strategy, partner);
    }
}
