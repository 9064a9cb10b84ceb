package countyplan.actionplans.operations;

import countyplan.actionplans.AreaCode;
import countyplan.actionplans.csv.PlanRow;
import countyplan.actionplans.store.AreaOnDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the rows of a file say of one area. Priorities belong to the area: where its rows name different ones, the area
/// serves all of them. What no row says, the file does not say.
final class ImportedArea {

    private final AreaCode area;
    private Optional<String> title = Optional.empty();
    private final Set<List<Integer>> named = new HashSet<>();

    ImportedArea(AreaCode area) {
        this.area = area;
    }

    void take(PlanRow row) {
        title = title.or(row::areaTitle);
        if (!row.priorities().isEmpty()) {
            named.add(row.priorities());
        }
    }

    AreaCode area() {
        return area;
    }

    AreaOnDay asNew() {
        return new AreaOnDay(area, title, priorities());
    }

    /// The area with what the file changes about it.
    AreaOnDay changing(AreaOnDay before) {
        return new AreaOnDay(area, title.or(before::title), named.isEmpty() ? before.priorities() : priorities());
    }

    /// A sentence for somebody to look at, where rows differ.
    Optional<String> remark() {
        return named.stream().map(TreeSet::new).distinct().count() < 2 ? Optional.empty()
                : Optional.of("The rows of area " + area + " name different priorities; the area serves all of them: "
                        + Prose.and(priorities()) + ".");
    }

    private List<Integer> priorities() {
        return named.stream().flatMap(List::stream).distinct().sorted().toList();
    }
}
