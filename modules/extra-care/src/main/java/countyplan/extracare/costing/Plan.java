package countyplan.extracare.costing;

import countyplan.core.values.Money;
import countyplan.extracare.homes.SchemeId;
import countyplan.extracare.models.Charge;
import countyplan.extracare.models.Cover;
import countyplan.extracare.models.Model;
import countyplan.extracare.models.ModelState;
import countyplan.extracare.models.PaidBy;
import countyplan.extracare.models.Part;
import countyplan.extracare.models.PriceShape;
import java.util.Collection;
import java.util.List;

/// A service model with all that it consists of, as it is held on a day.
///
/// @param model the model
/// @param state where it stands
/// @param parts what it consists of
/// @param charges what it charges tenants
public record Plan(Model model, ModelState state, List<Part> parts, List<Charge> charges) {
    public Plan {
        parts = List.copyOf(parts);
        charges = List.copyOf(charges);
    }

    /// The parts that the council pays for.
    List<Part> ofTheCouncil() {
        return parts.stream().filter(part -> part.paidBy() == PaidBy.COUNCIL).toList();
    }

    /// What the council charges a week, all charges together.
    Money weekly() {
        return charges.stream().filter(charge -> charge.takenBy() == PaidBy.COUNCIL)
                .flatMap(charge -> charge.weekly().stream())
                .reduce(Money.ZERO, Money::plus);
    }

    /// Hours of the day that nobody covers at some of the schemes, or that are bought twice.
    List<String> cover(Collection<SchemeId> schemes) {
        return Cover.faults(parts, schemes).stream().map(Cover.Fault::sentence).toList();
    }

    /// What is not priced, or to be agreed: it is in no sum.
    List<String> unknown() {
        var parts = this.parts.stream().filter(part -> part.shape() == PriceShape.NOT_PRICED)
                .map(part -> part.title() + " is not priced");
        var charges = this.charges.stream().filter(charge -> charge.weekly().isEmpty())
                .map(charge -> charge.title() + " is still to be agreed");
        return java.util.stream.Stream.concat(parts, charges).toList();
    }
}
