package countyplan.strategy;

import countyplan.core.About;
import java.util.List;

/// What two strategies have of one kind.
@About("what two strategies have of one kind")
public record Difference(
        @About("in both") List<String> kept,
        @About("in the later only") List<String> added,
        @About("in the earlier only") List<String> dropped) {

    static Difference of(List<String> before, List<String> after) {
        return new Difference(after.stream().filter(each -> has(before, each)).toList(),
                after.stream().filter(each -> !has(before, each)).toList(),
                before.stream().filter(each -> !has(after, each)).toList());
    }

    private static boolean has(List<String> all, String one) {
        return all.stream().anyMatch(each -> LineageRules.folded(each).equals(LineageRules.folded(one)));
    }
}
