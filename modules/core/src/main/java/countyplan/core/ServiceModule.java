package countyplan.core;

import countyplan.core.figures.Figures;
import countyplan.core.figures.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a jar adds to Countyplan, found by {@link java.util.ServiceLoader}.
 *
 * <p>A module declares {@code provides countyplan.core.ServiceModule with ...} and exports the packages of its input and
 * output records to everyone. Its constructor does nothing; every method answers the same each time.
 */
public interface ServiceModule {
    /** Lower-case words with hyphens, which start the names of its operations, paths and tables: {@code action-plans}. */
    String id();

    /** What people call it: "Action plans". */
    String title();

    /** What it is for, in one sentence without a full stop. */
    String about();

    /** Where it stands in lists: lower first, then by id. */
    default int weight() {
        return 100;
    }

    /** Everything that can be asked of it, but for what its registers bring: its table of contents. */
    default List<Operation<?, ?>> operations() {
        return List.of();
    }

    /** Its registers, which bring operations, choices, findings and titles of their own. */
    default List<? extends Contribution> registers() {
        return List.of();
    }

    /** Its tables, step by step. */
    default List<Migration> migrations() {
        return List.of();
    }

    /** The values that its types of input can take. */
    default List<Choices> choices() {
        return List.of();
    }

    /** Tells everything in its records that is worth a person's attention on the day of the view. */
    default void findings(View view, Consumer<Finding> tell) {}

    /** The title of one of its records, if it holds it. */
    default Optional<String> title(Ref ref, View view) {
        return Optional.empty();
    }

    /**
     * Tells what one record has to do with others, as far as this module's records say so: links from its own records to
     * any, and from any to its own. The same link is told whichever of its ends is asked about.
     */
    default void links(Ref record, View view, Consumer<Link> tell) {}

    /** Where one of its records stands on the day of the view, in few words: "overdue since 1 May 2023; amber". */
    default Optional<String> standing(Ref ref, View view) {
        return Optional.empty();
    }

    /** Published numbers that its service is spoken of by, and how they should follow from each other. */
    default Figures figures() {
        return Figures.none();
    }

    /** What its records yield for one of its {@link #figures} on the day of the view, if they can yield it at all. */
    default Optional<Recorded> recorded(String figure, View view) {
        return Optional.empty();
    }

    /** Data to try it with, which loads through its own operations. */
    default List<Sample> samples() {
        return List.of();
    }
}
