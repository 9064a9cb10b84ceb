package countyplan.lightbulb;

import countyplan.core.register.Register;
import java.util.List;
import java.util.Optional;

/// What reports on clocks, money and order need beside the cases: pauses, allocations, contributions, projections, and the
/// versions of the rule of priority.
final class Ledgers {
    static final Register<Pause, Entered> PAUSES = Register
            .of(LightbulbModule.ID, "pause", "pauses", Pause.class, Entered.class).beneath(Registers.CASES)
            .newKey("holiday").from(held -> Optional.of(held.begins()))
            .refusing("not-to-pause", Clocks::pauseRule);

    static final Register<Allocation, Entered> ALLOCATIONS = Register
            .of(LightbulbModule.ID, "allocation", "allocations", Allocation.class, Entered.class).beside()
            .belonging(held -> Optional.of(held.district().owner())).newKey("blaby-2020-21")
            .refusing("amount-below-nothing", (held, view) -> held.record().amount().pence() < 0
                    ? Optional.of("An allocation is not below nothing") : Optional.empty());

    static final Register<Contribution, Entered> CONTRIBUTIONS = Register
            .of(LightbulbModule.ID, "contribution", "contributions", Contribution.class, Entered.class).beside()
            .newKey("county-2020-21")
            .finding("not-reviewed",
                    (held, book) -> held.record().reviewed().isPresent()
                            || !book.asAt().isAfter(held.record().financialYear().lastDay()) ? Optional.empty()
                                    : Optional.of("The contribution of " + held.record().partner() + " for "
                                            + held.record().financialYear()
                                            + " was not reviewed, and is to be every year"));

    static final Register<Projection, Entered> PROJECTIONS = Register
            .of(LightbulbModule.ID, "projection", "projections", Projection.class, Entered.class).beside()
            .newKey("ot-2020-21");

    static final Register<PriorityRule, Entered> PRIORITY_RULES = Register
            .of(LightbulbModule.ID, "priority rule", "priority rules", PriorityRule.class, Entered.class).beside()
            .newKey("2020-04").refusing("points-below-nothing", Priority::ruleRule);

    private Ledgers() {
    }

    static List<Register<?, ?>> all() {
        return List.of(PAUSES, ALLOCATIONS, CONTRIBUTIONS, PROJECTIONS, PRIORITY_RULES);
    }
}
