package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.figures.Figure;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/// Published figures have a source, rest on figures that there are and none on itself (the core refuses a module whose figures
/// do not), and each is told in words on the day its source was published and not before.
final class FigureRules {
    private FigureRules() {}

    static Stream<DynamicNode> of(Subject subject) {
        var figures = subject.module().figures().all();
        return figures.isEmpty() ? Stream.empty()
                : Stream.of(subject.asking("its figures are told from the day they were published",
                        trial -> assertAll(figures.stream().map(figure -> () -> told(trial, subject, figure)))));
    }

    private static void told(Trial trial, Subject subject, Figure figure) {
        var published = figure.source().published();
        var shown = trial.done("figure", "module", subject.module().id(), "figure", figure.id(), "asAt",
                published.toString());
        assertFalse(shown.getString("summary").isBlank(), figure.id());
        assertFalse(shown.getString("source").isBlank() || shown.getString("paragraph").isBlank(), figure.id());
        assertEquals(shown.getString("verdict").equals("stated"), figure.formulas().isEmpty()
                && figure.value().isPresent(), () -> figure.id() + " is " + shown.getString("verdict"));
        assertTrue(trial.rows("figures", "figures", "module", subject.module().id(), "asAt",
                published.minusDays(1).toString()).stream()
                .noneMatch(row -> row.getString("figure").equals(figure.id())), () -> figure.id() + " before it was");
    }
}
