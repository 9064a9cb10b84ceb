package countyplan.core.host;

import countyplan.core.Choices;
import countyplan.core.Contribution;
import countyplan.core.Finding;
import countyplan.core.Link;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import countyplan.core.store.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A service module that was found and is sound by itself.
 *
 * @param version of its jar; empty if it says none
 * @param location where its jar is
 * @param layer the plug-in whose it is; "countyplan" for our own
 * @param operations in its order
 * @param schema the tables it needs
 */
record Found(
        ServiceModule module,
        String version,
        String location,
        String layer,
        List<Bound> operations,
        Supplier<Schema> schema) {
    /** Its operations, those of its registers first. */
    static List<Operation<?, ?>> operations(ServiceModule module) {
        List<? extends Contribution> registers = module.registers();
        if (registers.isEmpty()) {
            return module.operations();
        }
        List<Operation<?, ?>> all = new ArrayList<>();
        registers.forEach(register -> all.addAll(register.operations()));
        all.addAll(module.operations());
        return all;
    }

    static List<Choices> choices(ServiceModule module) {
        List<Choices> all = new ArrayList<>(module.choices());
        module.registers().forEach(register -> all.addAll(register.choices()));
        return all;
    }

    static void findings(ServiceModule module, View view, Consumer<Finding> tell) {
        module.registers().forEach(register -> register.findings(view, tell));
        module.findings(view, tell);
    }

    static Optional<String> title(ServiceModule module, Ref ref, View view) {
        for (Contribution register : module.registers()) {
            Optional<String> title = register.title(ref, view);
            if (title.isPresent()) {
                return title;
            }
        }
        return module.title(ref, view);
    }

    static void links(ServiceModule module, Ref record, View view, Consumer<Link> tell) {
        module.registers().forEach(register -> register.links(record, view, tell));
        module.links(record, view, tell);
    }

    static Optional<String> standing(ServiceModule module, Ref ref, View view) {
        for (Contribution register : module.registers()) {
            Optional<String> standing = register.standing(ref, view);
            if (standing.isPresent()) {
                return standing;
            }
        }
        return module.standing(ref, view);
    }

    /**
     * One of Countyplan's own.
     *
     * @throws Unusable with every reason
     */
    static Found own(ServiceModule module) {
        String location = Soundness.location(module);
        // What is part of the runtime image was checked when that was built, and takes longer to read than a command.
        if (!location.startsWith("jrt:")) {
            Soundness.described(module);
        }
        List<Bound> operations = new ArrayList<>();
        for (Operation<?, ?> operation : operations(module)) {
            operations.add(Bound.of(module.id(), operation));
        }
        return new Found(module, Soundness.version(module), location, Modules.OWN, operations,
                () -> Schema.of(module.migrations()));
    }

    /** One of a plug-in's, which is not loaded for this. */
    static Found of(PluginModule module) {
        Description description = module.description();
        List<Bound> operations = new ArrayList<>();
        for (int i = 0; i < description.operations().size(); i++) {
            int number = i;
            operations.add(Bound.of(module.id(), description.operations().get(i),
                    () -> module.operations().get(number)));
        }
        return new Found(module, description.version(), description.location(), module.plugin().folder().name(),
                operations, () -> new Schema(description.steps(), module::migrations));
    }

    /** The columns that its registers need, by table. */
    Map<String, Set<String>> columns() {
        Map<String, Set<String>> columns = new HashMap<>();
        registers().forEach(register -> register.columns().forEach(
                (table, needed) -> columns.computeIfAbsent(table, named -> new HashSet<>()).addAll(needed)));
        return columns;
    }

    /** Its registers. */
    List<? extends Contribution> registers() {
        return module instanceof PluginModule plugin ? plugin.itsRegisters() : module.registers();
    }

    /** Whether its jar was read for this; what is part of the runtime image was looked at when that was built. */
    boolean isReadAnew() {
        return module instanceof PluginModule plugin ? plugin.plugin().isReadAnew() : !location.startsWith("jrt:");
    }

    boolean isOwn() {
        return layer.equals(Modules.OWN);
    }
}
