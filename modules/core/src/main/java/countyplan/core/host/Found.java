package countyplan.core.host;

import countyplan.core.Choices;
import countyplan.core.Contribution;
import countyplan.core.Finding;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A service module that was found and is sound.
 *
 * @param version of its jar; empty if it says none
 * @param location where its jar is
 * @param layer the plug-in whose it is; "countyplan" for our own
 */
record Found(ServiceModule module, String version, String location, String layer) {
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
}
