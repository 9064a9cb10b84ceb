package countyplan.core.store;

import countyplan.core.Migration;
import java.util.List;
import java.util.function.Supplier;

/**
 * The tables that a module needs.
 *
 * @param steps its migrations, in order
 * @param migrations the same with their statements, asked for only when a step has to be taken
 */
public record Schema(List<Step> steps, Supplier<List<Migration>> migrations) {
    public static Schema of(List<Migration> migrations) {
        return new Schema(migrations.stream().map(Step::of).toList(), () -> migrations);
    }
}
