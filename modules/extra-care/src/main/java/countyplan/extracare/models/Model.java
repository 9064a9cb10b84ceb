package countyplan.extracare.models;

import countyplan.core.About;

/// A way of running Extra Care. What it consists of is told by its parts, what tenants pay by its charges.
public record Model(
        @About(value = "the model's id", example = "keep") ModelId model,
        @About(value = "what it is called", example = "Keep the Wellbeing Service") String title,
        @About(value = "whether it cuts what tenants are offered", example = "no") boolean cutsOffer,
        @About(value = "whether it changes what Extra Care is", example = "no") boolean changesNature,
        @About(value = "where that is told, and what of it is made up", example = "Committee report of 5 September 2022", detail = true) String source) {
}
