package countyplan.lightbulb.kept;

import countyplan.core.register.Register;
import countyplan.core.values.LongDate;
import countyplan.lightbulb.Entered;
import countyplan.lightbulb.LightbulbModule;
import countyplan.lightbulb.cases.Case;
import countyplan.lightbulb.cases.CaseState;
import countyplan.lightbulb.cases.HandOff;
import countyplan.lightbulb.cases.Person;
import countyplan.lightbulb.granting.DecisionRules;
import countyplan.lightbulb.granting.GrantRules;
import countyplan.lightbulb.granting.LandCharge;
import countyplan.lightbulb.grants.ApplicationItem;
import countyplan.lightbulb.grants.Decision;
import countyplan.lightbulb.grants.Grant;
import countyplan.lightbulb.grants.GrantState;
import countyplan.lightbulb.grants.Payment;
import countyplan.lightbulb.grants.Repayment;
import countyplan.lightbulb.help.FindingState;
import countyplan.lightbulb.help.Job;
import countyplan.lightbulb.help.JobState;
import countyplan.lightbulb.help.MotFinding;
import countyplan.lightbulb.help.Order;
import countyplan.lightbulb.help.OrderState;
import countyplan.lightbulb.help.Referral;
import countyplan.lightbulb.help.ReferralState;
import countyplan.lightbulb.help.Work;
import countyplan.lightbulb.help.WorkState;
import countyplan.lightbulb.requests.Study;
import countyplan.lightbulb.requests.StudyState;
import countyplan.lightbulb.spending.Funds;
import java.util.List;
import java.util.Optional;

/// What the service keeps: cases, which belong to their districts, and beneath them all that is done for them.
public final class Registers {
    /// Who may see and keep who a case is about.
    static final String CASE_WORKER = "case-worker";

    public static final Register<Case, CaseState> CASES = Register
            .of(LightbulbModule.ID, "case", "cases", Case.class, CaseState.class).beside().filed()
            .belonging(held -> Optional.of(held.district().owner())).newKey("lb-2019-0900")
            .from(held -> Optional.of(held.received()))
            .move(CaseState.REFERRED, CaseState.CONTACTED, CaseState.CLOSED)
            .move(CaseState.CONTACTED, CaseState.VISITED, CaseState.CLOSED)
            .move(CaseState.VISITED, CaseState.RECOMMENDED, CaseState.CLOSED)
            .move(CaseState.RECOMMENDED, CaseState.IN_HAND, CaseState.OUTCOME, CaseState.CLOSED)
            .move(CaseState.IN_HAND, CaseState.RECOMMENDED, CaseState.OUTCOME)
            .move(CaseState.OUTCOME, CaseState.IN_HAND, CaseState.CLOSED)
            .move(CaseState.CLOSED, CaseState.CONTACTED)
            .refusing("received-late", (held, view) -> held.record().received().isAfter(held.since())
                    ? Optional.of("The case was received on " + LongDate.words(held.record().received())
                            + ", and cannot be " + Words.spoken(held.state()) + " before, on "
                            + LongDate.words(held.since()))
                    : Optional.empty());

    public static final Register<Work, WorkState> WORKS = of("work", "works", Work.class, WorkState.class)
            .newKey("stair-rail")
            .move(WorkState.PLANNED, WorkState.ORDERED, WorkState.CANCELLED)
            .move(WorkState.ORDERED, WorkState.UNDER_WAY, WorkState.CANCELLED)
            .move(WorkState.UNDER_WAY, WorkState.DONE, WorkState.CANCELLED);

    public static final Register<Job, JobState> JOBS = Register
            .of(LightbulbModule.ID, "job", "jobs", Job.class, JobState.class).beneath(WORKS).newKey("tiling")
            .move(JobState.ORDERED, JobState.FITTED, JobState.DECLINED, JobState.CANCELLED)
            .move(JobState.FITTED, JobState.INSPECTED);

    public static final Register<Grant, GrantState> GRANTS = of("grant", "grants", Grant.class, GrantState.class)
            .newKey("landing")
            .from(held -> Optional.of(held.enquired()))
            .move(GrantState.ENQUIRY, GrantState.APPLIED, GrantState.WITHDRAWN)
            .move(GrantState.APPLIED, GrantState.APPROVED, GrantState.REFUSED, GrantState.WITHDRAWN)
            .move(GrantState.REFUSED, GrantState.APPROVED)
            .move(GrantState.APPROVED, GrantState.STARTED, GrantState.WITHDRAWN)
            .move(GrantState.STARTED, GrantState.COMPLETED, GrantState.WITHDRAWN)
            .refusing("no-such-work", GrantRules::work).refusing("enquiry-too-early", GrantRules::enquiry)
            .refusing("amount-below-nothing", GrantRules::amounts)
            .refusing("not-decided", GrantRules::decided).refusing("begun-before-approval", GrantRules::begun)
            .refusing("certified-too-early", GrantRules::certified);

    public static final Register<ApplicationItem, Entered> ITEMS =
            beneathGrants("application item", "application items",
                    ApplicationItem.class)
                    .newKey("estimate-2").from(held -> Optional.of(held.came()));

    public static final Register<Decision, Entered> DECISIONS = beneathGrants("decision", "decisions", Decision.class)
            .from(held -> Optional.of(held.decided())).madeElsewhere()
            .refusing("no-reasons", DecisionRules::reasons).refusing("application-not-valid", DecisionRules::valid)
            .refusing("means-not-tested", DecisionRules::tested)
            .refusing("amounts-do-not-add-up", DecisionRules::amounts).refusing("not-the-grant", DecisionRules::grant)
            .refusing("put-off-too-long", DecisionRules::putOff);

    public static final Register<Payment, Entered> PAYMENTS = beneathGrants("payment", "payments", Payment.class)
            .newKey("second").from(held -> Optional.of(held.paid())).refusing("not-payable", DecisionRules::payment)
            .refusing("allocation-overspent", Funds::notOverspent);

    public static final Register<Repayment, Entered> REPAYMENTS =
            beneathGrants("repayment", "repayments", Repayment.class)
                    .newKey("2").from(held -> Optional.of(held.decided()))
                    .refusing("not-chargeable", LandCharge::repayment);

    public static final Register<MotFinding, FindingState> MOT_FINDINGS =
            of("mot finding", "mot findings", MotFinding.class,
                    FindingState.class).newKey("front-step").from(held -> Optional.of(held.found()))
                    .move(FindingState.FOUND, FindingState.ACTION, FindingState.REFERRED, FindingState.DECLINED,
                            FindingState.NOT_NEEDED)
                    .move(FindingState.ACTION, FindingState.REFERRED, FindingState.DECLINED, FindingState.NOT_NEEDED)
                    .move(FindingState.REFERRED, FindingState.ACTION, FindingState.DECLINED, FindingState.NOT_NEEDED)
                    .move(FindingState.DECLINED, FindingState.ACTION, FindingState.REFERRED)
                    .link("leadsTo", "leads to", "follows from")
                    .finding("leads-nowhere",
                            (held, book) -> Optional.of("\"%s\" was found on %s and led to no action, no referral"
                                    .formatted(held.record().title(), LongDate.words(held.record().found()))
                                    + " and no recorded refusal"),
                            FindingState.FOUND);

    public static final Register<Order, OrderState> ORDERS = of("order", "orders", Order.class, OrderState.class)
            .newKey("bath-board").from(held -> Optional.of(held.requested()))
            .move(OrderState.REQUESTED, OrderState.ORDERED, OrderState.DECLINED, OrderState.CANCELLED)
            .move(OrderState.ORDERED, OrderState.IN_PLACE, OrderState.DECLINED, OrderState.CANCELLED)
            .move(OrderState.IN_PLACE, OrderState.INSPECTED)
            .move(OrderState.DECLINED, OrderState.ORDERED)
            .refusing("not-minor", (held, view) -> CaseRules.minor(held.record()));

    public static final Register<Referral, ReferralState> REFERRALS = of("referral", "referrals", Referral.class,
            ReferralState.class).newKey("benefits").from(held -> Optional.of(held.made()))
            .move(ReferralState.MADE, ReferralState.TAKEN_UP, ReferralState.NOT_TAKEN_UP)
            .move(ReferralState.TAKEN_UP, ReferralState.ENDED)
            .move(ReferralState.NOT_TAKEN_UP, ReferralState.MADE)
            .finding("no-outcome",
                    (held, book) -> Optional.of(held.key() + " has ended, and nobody entered what came of it")
                            .filter(sentence -> held.record().outcome().isEmpty()),
                    ReferralState.ENDED);

    public static final Register<HandOff, Entered> HAND_OFFS = of("hand-off", "hand-offs", HandOff.class, Entered.class)
            .newKey("2").from(held -> Optional.of(held.made()))
            .refusing("same-post", (held, view) -> Optional.of("A hand-off is from one post to another")
                    .filter(sentence -> held.record().giver() == held.record().taker()));

    static final Register<Person, Entered> PEOPLE = of("person", "people", Person.class, Entered.class)
            .newKey("carer").only(CASE_WORKER);

    public static final Register<Study, StudyState> STUDIES = Register
            .of(LightbulbModule.ID, "study", "studies", Study.class, StudyState.class).beside().newKey("blaby-2019")
            .move(StudyState.DRAFT, StudyState.CONSENTED)
            .move(StudyState.CONSENTED, StudyState.ANONYMISED)
            .move(StudyState.ANONYMISED, StudyState.PUBLISHED)
            .refusing("ends-before-it-begins", StudyRules::days)
            .refusing("not-to-publish", StudyRules::published);

    private Registers() {
    }

    private static <R extends Record, S extends Enum<S>> Register<R, S> of(
            String one, String many, Class<R> type, Class<S> states) {
        return Register.of(LightbulbModule.ID, one, many, type, states).beneath(CASES);
    }

    private static <R extends Record> Register<R, Entered> beneathGrants(String one, String many, Class<R> type) {
        return Register.of(LightbulbModule.ID, one, many, type, Entered.class).beneath(GRANTS);
    }

    public static List<Register<?, ?>> all() {
        return List.of(CASES, MOT_FINDINGS, ORDERS, REFERRALS, HAND_OFFS, PEOPLE, WORKS, JOBS, GRANTS, ITEMS,
                DECISIONS, PAYMENTS, REPAYMENTS, STUDIES);
    }
}
