package countyplan.lightbulb;

import countyplan.core.figures.Figures;

/// What was published of Lightbulb. A class of its own, so that it is read when it is first asked for.
final class Published {
    static final Figures FIGURES = Figures.from("figures.json", LightbulbModule.class::getResourceAsStream);

    private Published() {
    }
}
