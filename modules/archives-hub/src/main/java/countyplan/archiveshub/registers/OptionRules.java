package countyplan.archiveshub.registers;

import countyplan.archiveshub.records.*;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Book;
import countyplan.core.register.Held;
import java.math.BigDecimal;
import java.util.Optional;

/// What may not be kept of options and what stands beneath them.
final class OptionRules {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private OptionRules() {
    }

    static boolean isPreferred(OptionState state) {
        return state == OptionState.PREFERRED || state == OptionState.APPROVED;
    }

    static Optional<String> onePreferred(Held<Option, OptionState> held, View view) {
        return !isPreferred(held.state()) ? Optional.empty()
                : Registers.OPTIONS.all(view, Ref.to(Registers.ID, held.record().appraisal())).stream()
                        .filter(other -> isPreferred(other.state()) && !other.key().equals(held.key())).findFirst()
                        .map(other -> other.key() + " is the preferred option already; move it to not-preferred first");
    }

    static Optional<String> reasons(Held<Option, OptionState> held, View view) {
        return held.state() == OptionState.REJECTED && held.reason().filter(why -> !why.isBlank()).isEmpty()
                ? Optional.of("An option is rejected with reasons; move it, and say `reason`") : Optional.empty();
    }

    static Optional<String> life(Held<Option, OptionState> held, View view) {
        var life = held.record().life();
        if (life.isEmpty()) {
            return Optional.empty();
        }
        var years = Registers.APPRAISALS.get(view, held.record().appraisal()).record().years();
        return life.getAsInt() >= 1 && life.getAsInt() <= years ? Optional.empty()
                : Optional.of("The life of an option is from 1 to the %d years of the appraisal, not %d"
                        .formatted(years, life.getAsInt()));
    }

    static Optional<String> follows(Held<CostPlan, PlanState> held, View view) {
        var plan = held.record();
        var own = Ref.to(Registers.ID, plan.appraisal(), "options", plan.option(), "plans", plan.plan());
        return plan.follows().filter(own::equals).map(ref -> "A cost plan takes the place of another, not of itself");
    }

    static Optional<String> evidence(Held<Requirement, Fit> held, View view) {
        return held.state() == Fit.MET && held.record().evidence().isEmpty()
                ? Optional.of("What is met is shown by something: say `evidence` first") : Optional.empty();
    }

    static Optional<String> withoutFigures(Held<Building, BuildingState> held, Book<Building, BuildingState> book) {
        var building = held.record();
        return building.runningCost().isEmpty() && building.rentPaid().isEmpty() && building.rentPotential().isEmpty()
                && building.saleReceipt().isEmpty()
                        ? Optional.of("What the release of " + building.title() + " saves or brings is not known")
                        : Optional.empty();
    }

    static Optional<String> shares(Held<PartnerShare, ShareState> held, View view) {
        var others = Registers.PARTNER_SHARES.all(view, Ref.to(Registers.ID, held.record().appraisal())).stream()
                .filter(other -> !other.key().equals(held.key()))
                .flatMap(other -> other.record().portion().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var sum = others.add(held.record().portion().orElse(BigDecimal.ZERO));
        return sum.compareTo(WHOLE) <= 0 ? Optional.empty()
                : Optional.of(
                        "The shares of all partners would make %s%%, and make 100%% at the most; the others have %s%%"
                                .formatted(sum.stripTrailingZeros().toPlainString(),
                                        others.stripTrailingZeros().toPlainString()));
    }
}
