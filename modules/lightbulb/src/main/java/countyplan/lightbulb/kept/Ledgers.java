package countyplan.lightbulb.kept;

import countyplan.core.register.Register;
import countyplan.lightbulb.Entered;
import countyplan.lightbulb.LightbulbModule;
import countyplan.lightbulb.clocks.Pause;
import countyplan.lightbulb.hospital.HospitalStay;
import countyplan.lightbulb.hospital.StayState;
import countyplan.lightbulb.money.Allocation;
import countyplan.lightbulb.money.Contribution;
import countyplan.lightbulb.performance.Projection;
import countyplan.lightbulb.priorities.PriorityRule;
import countyplan.lightbulb.ranking.Priority;
import countyplan.lightbulb.timing.Clocks;
import java.util.List;
import java.util.Optional;

/// What reports on clocks, money and order need beside the cases: pauses, allocations, contributions, projections, and the
/// versions of the rule of priority; and stays in hospital that homes lengthen.
public final class Ledgers {
    public static final Register<Pause, Entered> PAUSES = Register
            .of(LightbulbModule.ID, "pause", "pauses", Pause.class, Entered.class).beneath(Registers.CASES)
            .newKey("holiday").from(held -> Optional.of(held.begins()))
            .refusing("not-to-pause", Clocks::pauseRule);

    public static final Register<Allocation, Entered> ALLOCATIONS = Register
            .of(LightbulbModule.ID, "allocation", "allocations", Allocation.class, Entered.class).beside()
            .belonging(held -> Optional.of(held.district().owner())).newKey("blaby-2020-21")
            .refusing("amount-below-nothing", (held, view) -> held.record().amount().pence() < 0
                    ? Optional.of("An allocation is not below nothing") : Optional.empty());

    public static final Register<Contribution, Entered> CONTRIBUTIONS = Register
            .of(LightbulbModule.ID, "contribution", "contributions", Contribution.class, Entered.class).beside()
            .newKey("county-2020-21")
            .finding("not-reviewed",
                    (held, book) -> held.record().reviewed().isPresent()
                            || !book.asAt().isAfter(held.record().financialYear().lastDay()) ? Optional.empty()
                                    : Optional.of("The contribution of " + held.record().partner() + " for "
                                            + held.record().financialYear()
                                            + " was not reviewed, and is to be every year"));

    public static final Register<Projection, Entered> PROJECTIONS = Register
            .of(LightbulbModule.ID, "projection", "projections", Projection.class, Entered.class).beside()
            .newKey("ot-2020-21");

    public static final Register<PriorityRule, Entered> PRIORITY_RULES = Register
            .of(LightbulbModule.ID, "priority rule", "priority rules", PriorityRule.class, Entered.class).beside()
            .newKey("2020-04").refusing("points-below-nothing", Priority::ruleRule);

    public static final Register<HospitalStay, StayState> HOSPITAL_STAYS = Register
            .of(LightbulbModule.ID, "hospital stay", "hospital stays", HospitalStay.class, StayState.class).beside()
            .belonging(held -> Optional.of(held.district().owner())).newKey("he-2019-0009")
            .titled(held -> "A stay in " + held.hospital()).from(held -> Optional.of(held.referred()))
            .link("concerns", "keeps somebody from home in", "has the hospital stay")
            .move(StayState.REFERRED, StayState.BARRIER_FOUND, StayState.DISCHARGED)
            .move(StayState.BARRIER_FOUND, StayState.ACTION, StayState.DISCHARGED)
            .move(StayState.ACTION, StayState.DISCHARGED)
            .happened(StayState.DISCHARGED)
            .refusing("barrier-not-said", StayRules::barrier).refusing("saving-not-told", StayRules::saving)
            .refusing("not-its-case", StayRules::sameDistrict)
            .finding("saving-not-entered", (held, book) -> StayRules.notMeasured(held, book.asAt()),
                    StayState.DISCHARGED);

    private Ledgers() {
    }

    public static List<Register<?, ?>> all() {
        return List.of(PAUSES, ALLOCATIONS, CONTRIBUTIONS, PROJECTIONS, PRIORITY_RULES, HOSPITAL_STAYS);
    }
}
