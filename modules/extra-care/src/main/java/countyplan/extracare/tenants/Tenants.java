package countyplan.extracare.tenants;

import countyplan.core.Finding;
import countyplan.core.View;
import countyplan.core.register.Register;
import countyplan.core.values.Dated;
import countyplan.core.values.LongDate;
import countyplan.extracare.Entered;
import countyplan.extracare.homes.Homes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The registers of who lives in Extra Care, and who wishes to. Tenants and nominations belong to whom their scheme belongs to;
/// the waiting list and its panels are the council's.
public final class Tenants {
    private static final String MODULE = "extra-care";

    private static final Dated<Integer> NOMINATION = Dated.of("time to let a flat to somebody nominated",
            Dated.from(LocalDate.of(2018, 10, 29), 28, "Countyplan's default; agreements with landlords differ")
                    .marked("unverified"));

    /// Tenants.
    public static final Register<Tenant, Entered> TENANTS = Register
            .of(MODULE, "tenant", "tenants", Tenant.class, Entered.class).beneath(Homes.SCHEMES).filed()
            .newKey("t-999")
            .refusing("no-such-band", TenantRules::band)
            .refusing("charge-without-payer", TenantRules::payer)
            .refusing("no-reason-not-to-pay", TenantRules::whyNot)
            .refusing("care-without-hours", TenantRules::hours);

    /// Nominations.
    public static final Register<Nomination, NominationState> NOMINATIONS = Register
            .of(MODULE, "nomination", "nominations", Nomination.class, NominationState.class)
            .beneath(Homes.SCHEMES).newKey("n-999").from(nomination -> Optional.of(nomination.nominated()))
            .move(NominationState.NOMINATED, NominationState.AGREED, NominationState.REFUSED,
                    NominationState.WITHDRAWN)
            .move(NominationState.AGREED, NominationState.OFFERED, NominationState.WITHDRAWN)
            .move(NominationState.OFFERED, NominationState.ACCEPTED, NominationState.REFUSED,
                    NominationState.WITHDRAWN)
            .move(NominationState.ACCEPTED, NominationState.LET, NominationState.WITHDRAWN)
            .happened(NominationState.LET)
            .clock("nomination", clock -> clock.startsOn(nomination -> Optional.of(nomination.nominated()))
                    .stoppedBy(NominationState.LET, NominationState.REFUSED, NominationState.WITHDRAWN)
                    .days(NOMINATION))
            .refusing("flat-not-free", NominationRules::free);

    /// The waiting list.
    public static final Register<Applicant, ApplicantState> APPLICANTS = Register
            .of(MODULE, "applicant", "applicants", Applicant.class, ApplicantState.class).beside().filed()
            .newKey("a-999").from(applicant -> Optional.of(applicant.applied()))
            .move(ApplicantState.APPLIED, ApplicantState.ASSESSED, ApplicantState.DECLINED, ApplicantState.WITHDRAWN)
            .move(ApplicantState.ASSESSED, ApplicantState.WAITING, ApplicantState.DECLINED, ApplicantState.WITHDRAWN)
            .move(ApplicantState.WAITING, ApplicantState.NOMINATED, ApplicantState.WITHDRAWN)
            .move(ApplicantState.NOMINATED, ApplicantState.HOUSED, ApplicantState.WAITING, ApplicantState.WITHDRAWN)
            .refusing("not-assessed",
                    (held, view) -> Optional.of("The waiting list is for people whose need is assessed: "
                            + "say their `hours` first").filter(
                                    sentence -> held.record().hours().isEmpty()
                                            && List.of(ApplicantState.WAITING, ApplicantState.NOMINATED,
                                                    ApplicantState.HOUSED)
                                                    .contains(held.state())))
            .derivedOn("waits", Integer.class, "how many days ago they applied", (applicant, day) -> Optional.of(
                    (int) ChronoUnit.DAYS.between(applicant.applied(), day)));

    /// Panels.
    public static final Register<Panel, PanelState> PANELS = Register
            .of(MODULE, "panel", "panels", Panel.class, PanelState.class).beside().newKey("2026-12")
            .move(PanelState.PLANNED, PanelState.HELD, PanelState.CANCELLED)
            .happened(PanelState.HELD)
            .due("hold the panel", (held, book) -> Optional.of(held.record().meets()), PanelState.PLANNED)
            .finding("panel-not-held", (held, book) -> Optional.of(held.record().title() + " was to meet on "
                    + LongDate.words(held.record().meets()) + ", and nobody entered that it did")
                    .filter(sentence -> held.record().meets().isBefore(book.asAt())), PanelState.PLANNED);

    private Tenants() {
    }

    /// Tells what is wrong with what is held of tenants.
    public static void findings(View view, Consumer<Finding> tell) {
        TenantRules.bandsThatDoNotFit(view, tell);
    }

    /// All of them.
    public static List<Register<?, ?>> registers() {
        return List.of(TENANTS, NOMINATIONS, APPLICANTS, PANELS);
    }
}
