package countyplan.core.figures;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The published figures of a module.
///
/// They are sound: every figure has a source, every formula names figures that are there and that go together, and none rests
/// on itself.
public final class Figures {
    private static final Figures NONE = new Figures(List.of());

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    Figures(Collection<Figure> figures) {
        figures.forEach(figure -> this.figures.put(figure.id(), figure));
    }

    /// No figures.
    public static Figures none() {
        return NONE;
    }

    /// Reads figures from JSON among a module's own resources:
    ///
    /// ```json
    /// {
    ///   "sources": [{"source": "paper", "title": "Report to Cabinet", "published": "2022-09-05"}],
    ///   "figures": [
    ///     {"figure": "care", "title": "Commissioned care", "source": "paper", "paragraph": "6; 34", "period": "2022/23",
    ///      "unit": "pounds", "value": 1038000, "printed": "£1,038,000"},
    ///     {"figure": "total", "title": "Total expenditure", "source": "paper", "paragraph": "6", "unit": "pounds",
    ///      "value": 1950000, "formula": "care + wellbeing"}]
    /// }
    /// ```
    ///
    /// Instead of `value` a figure may have `readings` (`{"rose": 4, "fell": -4}`, for a sign that was lost; the same names
    /// in several figures are read together), `unknown` (why it has none), only `printed` (for what is printed and is no
    /// number), or none of these, if it has a formula and was not published. For a date `value` is `"2022-03-31"` or
    /// `"2022-03"`. `formula` may be a list of `{"words": "...", "formula": "..."}` where the document does not say which
    /// was meant; how one is written, [Formula] tells. `of` says what a count counts, `per` what a rate is for, `rounded`
    /// to what step it was rounded, `note` what else there is to know.
    ///
    /// @param name the resource
    /// @param open opens a resource of the module by name: `ExtraCareModule.class::getResourceAsStream`
    /// @throws IllegalArgumentException with everything that is wrong with them
    public static Figures from(String name, Function<String, InputStream> open) {
        return new FiguresReader(name).read(open);
    }

    /// All of them, whenever they were published.
    public List<Figure> all() {
        return List.copyOf(figures.values());
    }

    /// Those published by a day, each with where it stands then.
    public List<Checked> on(LocalDate day) {
        List<Checked> checked = new ArrayList<>();
        figures.keySet().forEach(id -> on(day, id).ifPresent(checked::add));
        return checked;
    }

    /// One of them, if it was published by the day.
    public Optional<Checked> on(LocalDate day, String id) {
        var sheet = Sheet.of(figures, day);
        return Optional.ofNullable(figures.get(id)).filter(sheet::isPublished)
                .map(figure -> new Checking(figure, sheet).checked());
    }
}
