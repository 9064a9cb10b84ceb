package countyplan.extracare.costing;

import countyplan.core.About;
import countyplan.core.values.Money;
import countyplan.extracare.models.ModelId;
import countyplan.extracare.models.ModelState;
import java.util.Optional;

/// A model beside the one that it is compared with.
public record OptionLine(
        @About("the model") ModelId model,
        @About("where it stands") ModelState state,
        @About(value = "what is paid", unit = "GBP") Money gross,
        @About(value = "what charges bring in", unit = "GBP", detail = true) Money income,
        @About(value = "what is left for the council to pay", unit = "GBP") Money net,
        @About(value = "paid less", unit = "GBP") Money saving,
        @About(value = "brought in less", unit = "GBP") Money incomeLost,
        @About(value = "paid less, after the income that is lost", unit = "GBP") Money netSaving,
        @About(value = "of what is paid less, so much is money that can be spent elsewhere", unit = "GBP") Money cashable,
        @About(value = "and so much is not", unit = "GBP", detail = true) Money notCashable,
        @About(value = "tenants whose charge changes") int tenants,
        @About(value = "by how much a week, as far as charges are known", unit = "GBP") Optional<Money> aWeek) {
}
