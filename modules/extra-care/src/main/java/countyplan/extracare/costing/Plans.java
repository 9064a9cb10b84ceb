package countyplan.extracare.costing;

import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.register.Register;
import countyplan.extracare.models.Charge;
import countyplan.extracare.models.ModelId;
import countyplan.extracare.models.Models;
import countyplan.extracare.models.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Puts service models together with their parts and charges, as they are held on a day.
final class Plans {
    private Plans() {
    }

    /// All models of a day, by id.
    static List<Plan> all(View view, LocalDate day) {
        var parts = byModel(Models.PARTS, view, day, Part::model);
        var charges = byModel(Models.CHARGES, view, day, Charge::model);
        List<Plan> all = new ArrayList<>();
        Models.MODELS.stories(view, story -> story.on(day).ifPresent(held -> all.add(new Plan(held.record(),
                held.state(), parts.getOrDefault(held.record().model(), List.of()),
                charges.getOrDefault(held.record().model(), List.of())))));
        return all;
    }

    private static <R extends Record, S extends Enum<S>> Map<ModelId, List<R>> byModel(
            Register<R, S> register, View view, LocalDate day, Function<R, ModelId> model) {
        Map<ModelId, List<R>> all = new HashMap<>();
        register.stories(view, story -> story.on(day).map(Held::record).ifPresent(
                record -> all.computeIfAbsent(model.apply(record), none -> new ArrayList<>()).add(record)));
        return all;
    }

    /// One of them.
    ///
    /// @throws Refused not found
    static Plan one(List<Plan> plans, ModelId model) {
        return plans.stream().filter(plan -> plan.model().model().equals(model)).findFirst()
                .orElseThrow(() -> Refused.notFound("no-such-model", "There is no model " + model + " on that day",
                        plans.stream().map(plan -> plan.model().model().value()).toList()));
    }
}
