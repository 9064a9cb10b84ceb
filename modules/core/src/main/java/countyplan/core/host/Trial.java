package countyplan.core.host;

import countyplan.core.store.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A plug-in that is tried before it counts.
 *
 * @param modules what it brings; empty if it is not sound
 * @param reasons why it cannot be used beside the others, every one; empty if it can
 */
public record Trial(List<Tried> modules, List<String> reasons) {
    /**
     * One of its modules.
     *
     * @param steps the checksums of the steps of its tables, in order
     */
    public record Tried(String id, String title, String version, List<String> steps) {}

    public Trial {
        modules = List.copyOf(modules);
        reasons = List.copyOf(reasons);
    }

    /**
     * Loads it from a folder, beside Countyplan's own modules and the other plug-ins.
     *
     * @param others those that are to stay
     */
    public static Trial of(Path folder, ModuleLayer layer, Plugins others) {
        Plugin plugin;
        try {
            plugin = Plugin.read(PluginFolder.of(folder.getFileName().toString(), folder), layer);
        } catch (Unusable unusable) {
            return new Trial(List.of(), unusable.reasons());
        }
        List<LeftOut> before = Modules.find(layer, others).leftOut();
        List<String> reasons = new ArrayList<>();
        for (LeftOut each : Modules.find(layer, others.with(plugin)).leftOut()) {
            if (!before.contains(each)) {
                reasons.add(each.name().equals(plugin.folder().name()) ? each.why()
                        : "with it, " + each.name() + " would be left out: " + each.why());
            }
        }
        return new Trial(plugin.descriptions().stream()
                .map(each -> new Tried(each.id(), each.title(), each.version(),
                        each.steps().stream().map(Step::checksum).toList()))
                .toList(), reasons);
    }
}
