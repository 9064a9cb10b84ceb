package countyplan.core.host;

import countyplan.core.Operation;
import countyplan.core.store.Step;
import java.util.List;

/**
 * What a plug-in's module says of itself, which is kept from one start to the next so that a command that needs nothing
 * of it loads nothing of it.
 *
 * @param version of its jar; empty if it says none
 * @param location where its jar is
 * @param hasSamples whether it has any
 * @param operations in its order
 * @param steps of its tables
 */
record Description(
        String id,
        int weight,
        String title,
        String about,
        String version,
        String location,
        boolean hasSamples,
        List<Told> operations,
        List<Step> steps) {
    /**
     * An operation, without what it takes and answers.
     *
     * @param name without the module's id
     * @param route likewise
     * @param forPrograms whether only programs ask it
     */
    record Told(String name, Operation.Kind kind, String route, List<String> roles, boolean forPrograms) {
        Told(Operation<?, ?> operation) {
            this(operation.name(), operation.kind(), operation.route(), operation.roles(), operation.isForPrograms());
        }
    }
}
