package countyplan.archiveshub.registers;

import countyplan.archiveshub.money.Part;
import countyplan.archiveshub.records.*;
import countyplan.archiveshub.rules.OptimismBias;
import countyplan.core.register.Register;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.LongDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What is kept of appraisals.
public final class Registers {
    /// The module's id, with which addresses begin.
    public static final String ID = "archives-hub";

    public static final Register<Appraisal, AppraisalState> APPRAISALS = Register
            .of(ID, "appraisal", "appraisals", Appraisal.class, AppraisalState.class).newKey("hub-2027")
            .move(AppraisalState.DRAFT, AppraisalState.PUBLISHED, AppraisalState.SOC, AppraisalState.WITHDRAWN)
            .move(AppraisalState.PUBLISHED, AppraisalState.SOC, AppraisalState.WITHDRAWN)
            .move(AppraisalState.SOC, AppraisalState.OBC, AppraisalState.WITHDRAWN)
            .move(AppraisalState.OBC, AppraisalState.FBC, AppraisalState.SOC, AppraisalState.WITHDRAWN)
            .move(AppraisalState.FBC, AppraisalState.OBC, AppraisalState.WITHDRAWN)
            .move(AppraisalState.WITHDRAWN, AppraisalState.DRAFT)
            .refusing("gate-closed", Gate::refusal);

    public static final Register<Option, OptionState> OPTIONS = Register
            .of(ID, "option", "options", Option.class, OptionState.class).beneath(APPRAISALS).newKey("e")
            .move(OptionState.IDENTIFIED, OptionState.COSTED, OptionState.PREFERRED, OptionState.NOT_PREFERRED,
                    OptionState.REJECTED, OptionState.SUPERSEDED)
            .move(OptionState.COSTED, OptionState.PREFERRED, OptionState.NOT_PREFERRED, OptionState.REJECTED,
                    OptionState.SUPERSEDED)
            .move(OptionState.NOT_PREFERRED, OptionState.PREFERRED, OptionState.REJECTED, OptionState.SUPERSEDED)
            .move(OptionState.PREFERRED, OptionState.APPROVED, OptionState.NOT_PREFERRED, OptionState.REJECTED,
                    OptionState.SUPERSEDED)
            .move(OptionState.APPROVED, OptionState.SUPERSEDED)
            .move(OptionState.REJECTED, OptionState.IDENTIFIED)
            .refusing("preferred-already", OptionRules::onePreferred)
            .refusing("no-reason", OptionRules::reasons)
            .refusing("out-of-range", OptionRules::life);

    public static final Register<CostPlan, PlanState> PLANS = Register
            .of(ID, "plan", "plans", CostPlan.class, PlanState.class).beneath(OPTIONS).newKey("2023-01")
            .from(held -> Optional.of(held.dated()))
            .move(PlanState.DRAFT, PlanState.ISSUED).move(PlanState.ISSUED, PlanState.SUPERSEDED)
            .link("follows", "takes the place of", "is followed by")
            .derived("capitalBias", BigDecimal.class, "the optimism bias of its capital, in percent",
                    plan -> plan.bias().map(OptimismBias::capital))
            .derived("durationBias", BigDecimal.class, "the optimism bias of the duration of its works, in percent",
                    plan -> plan.bias().map(OptimismBias::duration))
            .derived("biasIs", String.class, "how the optimism bias comes about",
                    plan -> plan.bias().map(OptimismBias::why))
            .refusing("follows-itself", OptionRules::follows);

    public static final Register<CostLine, Entered> LINES = Register
            .of(ID, "line", "lines", CostLine.class, Entered.class).beneath(PLANS).filed().newKey("fees")
            .refusing("amount-below-nothing", LineRules::amount)
            .refusing("profile-unfit", LineRules::profile)
            .refusing("mixed-price-bases", LineRules::bases)
            .refusing("correlations-unfit", LineRules::correlations)
            .finding("covered-twice", LineRules::coveredTwice)
            .finding("allowance-inside", LineRules::inside);

    public static final Register<Movement, Entered> MOVEMENTS = Register
            .of(ID, "movement", "movements", Movement.class, Entered.class).beneath(PLANS).newKey("site");

    public static final Register<Risk, RiskState> RISKS = Register
            .of(ID, "risk", "risks", Risk.class, RiskState.class).beneath(OPTIONS).newKey("weather")
            .move(RiskState.OPEN, RiskState.MITIGATED, RiskState.ESCALATED, RiskState.CLOSED)
            .move(RiskState.MITIGATED, RiskState.OPEN, RiskState.ESCALATED, RiskState.CLOSED)
            .move(RiskState.ESCALATED, RiskState.OPEN, RiskState.MITIGATED, RiskState.CLOSED)
            .move(RiskState.CLOSED, RiskState.OPEN)
            .finding("nobody-answers", (held, book) -> Optional.of("\"%s\" has %s".formatted(held.record().title(),
                    held.record().owner().isEmpty() ? held.record().response().isEmpty() ? "no owner and no response"
                            : "no owner" : "no response"))
                    .filter(sentence -> held.record().owner().isEmpty() || held.record().response().isEmpty()),
                    RiskState.OPEN, RiskState.ESCALATED);

    public static final Register<Requirement, Fit> REQUIREMENTS = Register
            .of(ID, "requirement", "requirements", Requirement.class, Fit.class).beneath(OPTIONS).newKey("fire")
            .move(Fit.NOT_ASSESSED, Fit.MET, Fit.PARTLY_MET, Fit.NOT_MET)
            .move(Fit.NOT_MET, Fit.MET, Fit.PARTLY_MET, Fit.NOT_ASSESSED)
            .move(Fit.PARTLY_MET, Fit.MET, Fit.NOT_MET, Fit.NOT_ASSESSED)
            .move(Fit.MET, Fit.PARTLY_MET, Fit.NOT_MET, Fit.NOT_ASSESSED)
            .refusing("no-evidence", OptionRules::evidence)
            .finding("gap-not-said", (held, book) -> Optional.of(held.record().title()
                    + ": it is not met, and what is missing is not said").filter(
                            sentence -> held.record().gap().isEmpty()),
                    Fit.PARTLY_MET, Fit.NOT_MET);

    public static final Register<Milestone, MilestoneState> MILESTONES = Register
            .of(ID, "milestone", "milestones", Milestone.class, MilestoneState.class).beneath(APPRAISALS)
            .newKey("planning")
            .move(MilestoneState.PLANNED, MilestoneState.DONE, MilestoneState.PAUSED, MilestoneState.DROPPED)
            .move(MilestoneState.PAUSED, MilestoneState.PLANNED, MilestoneState.DROPPED)
            .move(MilestoneState.DONE, MilestoneState.PLANNED).happened(MilestoneState.DONE)
            .due("reach it, or say when", (held, book) -> held.record().expected().flatMap(Timescale::lastDay),
                    MilestoneState.PLANNED)
            .finding("late", (held, book) -> held.record().expected().flatMap(Timescale::lastDay)
                    .filter(day -> day.isBefore(book.asAt())).map(day -> "\"" + held.record().title()
                            + "\" was expected by " + LongDate.words(day)),
                    MilestoneState.PLANNED);

    public static final Register<Building, BuildingState> BUILDINGS = Register
            .of(ID, "building", "buildings", Building.class, BuildingState.class).beneath(APPRAISALS).newKey("site-7")
            .move(BuildingState.IN_USE, BuildingState.VACATED)
            .move(BuildingState.VACATED, BuildingState.MARKETED, BuildingState.SOLD, BuildingState.HANDED_BACK,
                    BuildingState.IN_USE)
            .move(BuildingState.MARKETED, BuildingState.SOLD, BuildingState.VACATED)
            .due("give the building back, or extend the lease", (held, book) -> held.record().leaseEnds(),
                    BuildingState.IN_USE, BuildingState.VACATED)
            .finding("no-figures", OptionRules::withoutFigures);

    public static final Register<Staffing, Entered> STAFF_COSTS = Register
            .of(ID, "staff cost", "staff costs", Staffing.class, Entered.class).beneath(APPRAISALS).newKey("curators");

    public static final Register<PartnerShare, ShareState> PARTNER_SHARES = Register
            .of(ID, "partner share", "partner shares", PartnerShare.class, ShareState.class).beneath(APPRAISALS)
            .newKey("university")
            .move(ShareState.PROPOSED, ShareState.AGREED).move(ShareState.AGREED, ShareState.PROPOSED)
            .refusing("more-than-all", OptionRules::shares)
            .finding("share-not-known", (held, book) -> Optional.of("The share of " + held.record().title()
                    + " in the revenue cost is not known").filter(sentence -> held.record().portion().isEmpty()));

    public static final Register<StrongRoom, Entered> STRONG_ROOMS = Register
            .of(ID, "strong room", "strong rooms", StrongRoom.class, Entered.class).beneath(APPRAISALS)
            .newKey("store-2");

    private Registers() {
    }

    /// All of them.
    public static List<Register<?, ?>> all() {
        return List.of(APPRAISALS, OPTIONS, PLANS, LINES, MOVEMENTS, RISKS, REQUIREMENTS, MILESTONES, BUILDINGS,
                STAFF_COSTS, PARTNER_SHARES, STRONG_ROOMS);
    }

    /// Whether a line is an allowance.
    static boolean isAllowance(CostLine line) {
        return line.part() != Part.BASE;
    }
}
