package countyplan.extracare;

import countyplan.core.figures.Figures;

/// What was published of Extra Care. A class of its own, so that it is read when it is first asked for.
final class Published {
    static final Figures FIGURES = Figures.from("figures.json", ExtraCareModule.class::getResourceAsStream);

    private Published() {
    }
}
