package countyplan.extracare.costing;

import countyplan.core.View;
import countyplan.core.values.Money;
import countyplan.extracare.models.ModelState;
import countyplan.extracare.models.Part;
import countyplan.extracare.models.PartKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What an hour of commissioned care costs, and how that is known.
///
/// @param pounds for an hour
/// @param from in few words
public record CarePrice(Money pounds, String from) {
    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);

    /// That of the model in force: its price of an hour, or what a sum a year comes to for the hours that are commissioned now.
    /// A caller who sees some schemes only is told none, since models belong to nobody.
    public static Optional<CarePrice> inForce(View view) {
        if (view.caller().belonging().isPresent()) {
            return Optional.empty();
        }
        return Plans.all(view, view.asAt()).stream().filter(plan -> plan.state() == ModelState.IN_FORCE)
                .flatMap(plan -> plan.ofTheCouncil().stream())
                .filter(part -> part.kind() == PartKind.COMMISSIONED_CARE).findFirst()
                .flatMap(part -> of(part, view));
    }

    private static Optional<CarePrice> of(Part part, View view) {
        if (part.hourly().isPresent()) {
            return part.hourly().map(price -> new CarePrice(price, "the price of the model in force"));
        }
        var hours = Sites.of(view).stream().mapToLong(Site::hours).sum();
        return part.yearly().filter(sum -> hours > 0).map(sum -> new CarePrice(Money.of(sum.amount()
                .divide(BigDecimal.valueOf(hours, 2).multiply(WEEKS), 2, RoundingMode.HALF_UP)),
                "what " + sum.words()
                        + " a year of the model in force comes to for the hours commissioned now, 52 weeks a "
                        + "year"));
    }
}
