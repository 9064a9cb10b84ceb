package countyplan.extracare.tenants;

import countyplan.core.Finding;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import countyplan.extracare.Entered;
import countyplan.extracare.homes.Band;
import countyplan.extracare.homes.BandState;
import countyplan.extracare.homes.Homes;
import countyplan.extracare.homes.SchemeId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What is told of a tenant must go together. Each answers the sentence that refuses it, if it does.
final class TenantRules {
    private TenantRules() {
    }

    /// The band is in use in the scheme on the day.
    static Optional<String> band(Held<Tenant, Entered> held, View view) {
        var tenant = held.record();
        var bands = Homes.BANDS.all(view, Homes.ref(tenant.scheme())).stream()
                .filter(band -> band.state() == BandState.IN_USE).map(Held::record).toList();
        if (bands.stream().anyMatch(band -> band.band().equals(tenant.band()))) {
            return Optional.empty();
        }
        return Optional.of("On %s %s has no band %s; it has %s".formatted(LongDate.words(view.asAt()),
                tenant.scheme(), tenant.band(), bands.isEmpty()
                        ? "none"
                        : bands.stream().map(Band::band).map(Object::toString).collect(Collectors.joining(", "))));
    }

    /// A charge is paid by somebody.
    static Optional<String> payer(Held<Tenant, Entered> held, View view) {
        return Optional.of(
                "A charge is paid by somebody: say in `payer` who pays it, or that it is not `charged` and `whyNot`")
                .filter(sentence -> held.record().charged() && held.record().payer().isEmpty());
    }

    /// A charge that is not paid has a reason.
    static Optional<String> whyNot(Held<Tenant, Entered> held, View view) {
        return Optional.of("Say in `whyNot` why the charge is not paid, or that it is `charged` and who is the `payer`")
                .filter(sentence -> !held.record().charged() && held.record().whyNot().isEmpty());
    }

    /// Care that somebody buys has hours, and no care has none.
    static Optional<String> hours(Held<Tenant, Entered> held, View view) {
        var tenant = held.record();
        if (tenant.care() == CareBought.NONE && tenant.hours().signum() > 0) {
            return Optional
                    .of(tenant.hours().toPlainString() + " hours of care are bought by nobody: say in `care` how they "
                            + "are bought, or 0 `hours`");
        }
        return Optional.of("Care that is bought has hours: say how many `hours` a week, or that there is none")
                .filter(sentence -> tenant.care() != CareBought.NONE && tenant.hours().signum() == 0);
    }

    /// Tells of tenants whose hours are not of their band.
    static void bandsThatDoNotFit(View view, Consumer<Finding> tell) {
        Map<SchemeId, List<Band>> bands = new HashMap<>();
        Homes.BANDS.stories(view, story -> story.held().map(Held::record).ifPresent(
                band -> bands.computeIfAbsent(band.scheme(), none -> new ArrayList<>()).add(band)));
        Tenants.TENANTS.stories(view, story -> story.held().map(Held::record).ifPresent(
                tenant -> bands.getOrDefault(tenant.scheme(), List.of()).stream()
                        .filter(band -> band.band().equals(tenant.band()) && !band.has(tenant.hours())).findFirst()
                        .ifPresent(band -> tell.accept(new Finding("band-does-not-fit",
                                "%s is in the band %s, which is %s, and has %s hours a week".formatted(
                                        tenant.tenant(), band.band(), range(band),
                                        tenant.hours().toPlainString()),
                                story.ref())))));
    }

    private static String range(Band band) {
        return "from " + band.hoursFrom().toPlainString()
                + band.hoursBelow().map(BigDecimal::toPlainString).map(below -> " to below " + below).orElse("")
                + " hours";
    }
}
