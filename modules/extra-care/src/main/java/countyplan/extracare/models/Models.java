package countyplan.extracare.models;

import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.register.Register;
import countyplan.extracare.Entered;
import java.util.List;
import java.util.Optional;

/// The registers of service models.
public final class Models {
    private static final String MODULE = "extra-care";

    /// Models.
    public static final Register<Model, ModelState> MODELS = Register
            .of(MODULE, "model", "models", Model.class, ModelState.class).beside().newKey("shared-night")
            .move(ModelState.PROPOSED, ModelState.PREFERRED, ModelState.REJECTED, ModelState.IN_FORCE)
            .move(ModelState.PREFERRED, ModelState.PROPOSED, ModelState.REJECTED, ModelState.IN_FORCE)
            .move(ModelState.REJECTED, ModelState.PROPOSED)
            .move(ModelState.IN_FORCE, ModelState.ENDED)
            .finding(
                    "against-the-tests", (held, book) -> Optional
                            .of(held.record().title() + " is preferred, although it "
                                    + (held.record().cutsOffer() ? "cuts what tenants are offered"
                                            : "changes what Extra Care is"))
                            .filter(sentence -> held.record().cutsOffer() || held.record().changesNature()),
                    ModelState.PREFERRED);

    /// Parts of models.
    public static final Register<Part, Entered> PARTS = Register
            .of(MODULE, "part", "parts", Part.class, Entered.class).beneath(MODELS).newKey("weekend")
            .refusing("price-missing", Models::price)
            .refusing("hours-missing",
                    (held, view) -> Optional.of("Unplanned care is at certain hours: say when it `begins` "
                            + "and `ends`; all day is from 00:00 to 24:00")
                            .filter(sentence -> held.record().kind() == PartKind.UNPLANNED_CARE
                                    && held.record().begins().isEmpty() && held.record().ends().isEmpty()));

    /// What models charge tenants.
    public static final Register<Charge, Entered> CHARGES = Register
            .of(MODULE, "charge", "charges", Charge.class, Entered.class).beneath(MODELS).newKey("alarm");

    private Models() {
    }

    private static Optional<String> price(Held<Part, Entered> held, View view) {
        var part = held.record();
        var yearly = part.yearly().isPresent();
        var hourly = part.hourly().isPresent();
        return switch (part.shape()) {
            case BLOCK -> yearly ? Optional.empty() : Optional.of("A block is a sum a year: say `yearly`");
            case CORE_AND_SPOT -> yearly && hourly && part.coreHours().isPresent() ? Optional.empty()
                    : Optional.of(
                            "Core and spot is a sum a year (`yearly`) for so many hours a week (`coreHours`), and a price "
                                    + "for each hour beyond them (`hourly`): say all three");
            case DELIVERED -> hourly ? Optional.empty()
                    : Optional.of("What is paid as delivered has a price for an hour: say `hourly`");
            case INCLUDED, NOT_PRICED -> yearly || hourly
                    ? Optional.of("It has a price: say in `shape` how it is paid for") : Optional.empty();
        };
    }

    /// All of them.
    public static List<Register<?, ?>> registers() {
        return List.of(MODELS, PARTS, CHARGES);
    }
}
