package countyplan.extracare.models;

import countyplan.core.Finding;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.extracare.homes.Homes;
import countyplan.extracare.homes.SchemeId;
import countyplan.extracare.homes.SchemeState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Finds the hours of the day that nobody covers, or that are bought twice, under models that are in force or may come to be.
public final class Coverage {
    private Coverage() {
    }

    /// Tells of them.
    public static void findings(View view, Consumer<Finding> tell) {
        List<SchemeId> open = new ArrayList<>();
        Homes.SCHEMES.stories(view, story -> story.held().filter(held -> held.state() == SchemeState.OPEN)
                .ifPresent(held -> open.add(held.record().scheme())));
        Map<ModelId, List<Part>> parts = new HashMap<>();
        Models.PARTS.stories(view, story -> story.held().map(Held::record).ifPresent(
                part -> parts.computeIfAbsent(part.model(), none -> new ArrayList<>()).add(part)));
        Models.MODELS.stories(view, story -> story.held()
                .filter(held -> held.state() != ModelState.REJECTED && held.state() != ModelState.ENDED)
                .ifPresent(held -> Cover.faults(parts.getOrDefault(held.record().model(), List.of()), open)
                        .forEach(fault -> tell.accept(new Finding(fault.code(),
                                held.record().title() + ": " + fault.sentence(),
                                Ref.to("extra-care", "models", held.record().model()))))));
    }
}
