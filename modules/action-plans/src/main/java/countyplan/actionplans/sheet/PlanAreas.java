package countyplan.actionplans.sheet;

import countyplan.actionplans.AreaCode;
import countyplan.actionplans.csv.CellWords;
import countyplan.actionplans.csv.Closest;
import countyplan.actionplans.store.AreaOnDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The areas of a plan, found by code, by title, or by both as a sheet has them: `CS1 Information activity`.
public final class PlanAreas {

    private final Map<AreaCode, String> words = new HashMap<>();
    private final Map<String, AreaCode> byWords = new HashMap<>();
    private final List<String> all = new ArrayList<>();

    public PlanAreas(Collection<AreaOnDay> areas) {
        for (var area : areas.stream().sorted((one, other) -> one.area().compareTo(other.area())).toList()) {
            var full = area.area() + area.title().map(title -> " " + CellWords.flat(title)).orElse("");
            words.put(area.area(), full);
            all.add(full);
            byWords.put(CellWords.key(full), area.area());
            area.title().ifPresent(title -> byWords.putIfAbsent(CellWords.key(title), area.area()));
        }
        areas.forEach(area -> byWords.put(CellWords.key(area.area().value()), area.area()));
    }

    /// As a sheet has it.
    String words(AreaCode area) {
        return words.getOrDefault(area, area.value());
    }

    /// Every area as a sheet has it, in order.
    List<String> all() {
        return all;
    }

    /// The area that these words mean, if there is one.
    public Optional<AreaCode> find(String written) {
        var key = CellWords.key(written);
        var found = byWords.get(key);
        // An area may have got another title since; its code says which it is.
        return Optional.ofNullable(found != null ? found : byWords.get(key.split("[ :]", 2)[0]));
    }

    /// What to choose instead.
    public String expected(String written) {
        var near = Closest.to(CellWords.key(written), byWords.keySet()).map(byWords::get).map(this::words);
        return near.map(area -> "did you mean " + area + "? ").orElse("") + (all.isEmpty()
                ? "an area; the plan has none yet, add one with add-area"
                : "an area of the plan by its code or title, such as " + all.getFirst());
    }
}
