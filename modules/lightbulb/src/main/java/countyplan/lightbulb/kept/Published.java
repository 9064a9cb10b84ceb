package countyplan.lightbulb.kept;

import countyplan.core.figures.Figures;
import countyplan.lightbulb.LightbulbModule;

/// What was published of Lightbulb. A class of its own, so that it is read when it is first asked for.
public final class Published {
    public static final Figures FIGURES = Figures.from("figures.json", LightbulbModule.class::getResourceAsStream);

    private Published() {
    }
}
