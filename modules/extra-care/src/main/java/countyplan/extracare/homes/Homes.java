package countyplan.extracare.homes;

import countyplan.core.Ref;
import countyplan.core.register.Register;
import countyplan.extracare.Entered;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The registers of where people live. A scheme belongs to its providers, with all that is beneath it.
public final class Homes {
    private static final String MODULE = "extra-care";

    /// Schemes.
    public static final Register<Scheme, SchemeState> SCHEMES = Register
            .of(MODULE, "scheme", "schemes", Scheme.class, SchemeState.class).beside().filed().newKey("oadby-1")
            .belongingToAll(Homes::providers)
            .from(Scheme::opened)
            .move(SchemeState.PLANNED, SchemeState.OPEN)
            .move(SchemeState.OPEN, SchemeState.CLOSED)
            .move(SchemeState.CLOSED, SchemeState.OPEN)
            .finding("no-care-provider", (held, book) -> Optional.of(held.record().title()
                    + " is open and has no care provider").filter(sentence -> held.record().careProviders().isEmpty()),
                    SchemeState.OPEN);

    /// Flats.
    public static final Register<Flat, Entered> FLATS = Register
            .of(MODULE, "flat", "flats", Flat.class, Entered.class).beneath(SCHEMES).filed().newKey("flat-99")
            .from(flat -> Optional.of(flat.ready()));

    /// Bands of need, with the share of tenants that a scheme aims at.
    public static final Register<Band, BandState> BANDS = Register
            .of(MODULE, "band", "bands", Band.class, BandState.class).beneath(SCHEMES).filed().newKey("very-high")
            .move(BandState.IN_USE, BandState.WITHDRAWN).move(BandState.WITHDRAWN, BandState.IN_USE)
            .refusing("band-upside-down", (held, view) -> held.record().hoursBelow()
                    .filter(below -> below.compareTo(held.record().hoursFrom()) <= 0)
                    .map(below -> "No hours are from " + held.record().hoursFrom().toPlainString() + " and below "
                            + below.toPlainString()));

    /// Tenancies.
    public static final Register<Tenancy, Entered> TENANCIES = Register
            .of(MODULE, "tenancy", "tenancies", Tenancy.class, Entered.class).beneath(SCHEMES).filed().newKey("l-999")
            .from(tenancy -> Optional.of(tenancy.starts()))
            .refusing("ends-before-it-starts", TenancyRules::ends)
            .refusing("no-such-flat", TenancyRules::flat)
            .refusing("no-such-tenant", TenancyRules::tenant)
            .refusing("flat-is-let", TenancyRules::let)
            .refusing("lives-elsewhere", TenancyRules::elsewhere);

    /// Whoever has the homes or gives the care, by id.
    private static List<String> providers(Scheme scheme) {
        return Stream.concat(Stream.of(scheme.housingProvider()), scheme.careProviders().stream())
                .map(ProviderId::value).distinct().toList();
    }

    private Homes() {
    }

    /// The address of a scheme.
    public static Ref ref(SchemeId scheme) {
        return Ref.to(MODULE, "schemes", scheme);
    }

    /// All of them.
    public static List<Register<?, ?>> registers() {
        return List.of(SCHEMES, FLATS, BANDS, TENANCIES);
    }
}
