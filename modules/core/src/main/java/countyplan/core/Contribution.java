package countyplan.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What a module has beside what it writes itself, such as a {@code countyplan.core.register.Register}. */
public interface Contribution {
    /** Its operations, named as the module's own are. */
    List<Operation<?, ?>> operations();

    /** The values that its types can take. */
    List<Choices> choices();

    /** Tells its findings; see {@link ServiceModule#findings}. */
    void findings(View view, Consumer<Finding> tell);

    /** The title of one of its records. */
    Optional<String> title(Ref ref, View view);

    /** Tells what a record has to do with others; see {@link ServiceModule#links}. */
    default void links(Ref record, View view, Consumer<Link> tell) {}

    /** Where one of its records stands; see {@link ServiceModule#standing}. */
    default Optional<String> standing(Ref ref, View view) {
        return Optional.empty();
    }

    /** The columns that it needs, by table; they are checked when the module's tables are made. */
    Map<String, Set<String>> columns();
}
