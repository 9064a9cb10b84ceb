package countyplan.core.host;

import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.ServiceModule;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** A plug-in that was found sound, now or when its jars were last read; loaded when something of it is needed. */
final class Plugin {
    /** The code of what is refused because a plug-in that was found cannot be loaded. */
    static final String UNAVAILABLE = "plug-in-unavailable";

    private final PluginFolder folder;
    private final ModuleLayer parent;
    private final List<Description> descriptions;
    private final boolean readAnew;
    private @Nullable Loaded loaded;

    private record Loaded(ModuleLayer layer, List<ServiceModule> modules) {}

    private Plugin(PluginFolder folder, ModuleLayer parent, List<Description> descriptions, @Nullable Loaded loaded) {
        this.folder = folder;
        this.parent = parent;
        this.descriptions = List.copyOf(descriptions);
        this.readAnew = loaded != null;
        this.loaded = loaded;
    }

    /** One whose jars are as they were when it last was found sound. */
    static Plugin known(PluginFolder folder, ModuleLayer parent, List<Description> descriptions) {
        return new Plugin(folder, parent, descriptions, null);
    }

    /**
     * Loads and checks it.
     *
     * @throws Unusable with every reason
     */
    static Plugin read(PluginFolder folder, ModuleLayer parent) {
        Loaded loaded = load(folder, parent);
        List<Description> descriptions = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (ServiceModule module : loaded.modules()) {
            try {
                descriptions.add(Loader.of(module).within(() -> Soundness.described(module)));
            } catch (Unusable unusable) {
                reasons.addAll(unusable.reasons());
            }
        }
        if (!reasons.isEmpty()) {
            throw new Unusable(reasons);
        }
        return new Plugin(folder, parent, descriptions, loaded);
    }

    private static Loaded load(PluginFolder folder, ModuleLayer parent) {
        ModuleLayer layer = PluginLayer.of(folder.path(), parent);
        List<ServiceModule> modules = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        PluginLayer.provided(layer, ServiceLoader.load(layer, ServiceModule.class), modules::add,
                broken -> reasons.add("its module cannot be made: " + broken + "; its constructor should do nothing"));
        if (modules.isEmpty() && reasons.isEmpty()) {
            reasons.add("its module cannot be found; its provider must be a public class with a public constructor");
        }
        if (!reasons.isEmpty()) {
            throw new Unusable(reasons);
        }
        return new Loaded(layer, modules);
    }

    /** Whether its jars were read for this. */
    boolean isReadAnew() {
        return readAnew;
    }

    PluginFolder folder() {
        return folder;
    }

    List<Description> descriptions() {
        return descriptions;
    }

    /**
     * The module itself.
     *
     * @param number its place among the descriptions
     * @throws Refused if the files are not those that were described
     */
    synchronized ServiceModule module(int number) {
        return loaded().modules().get(number);
    }

    /** Loads it now, and for good: whatever becomes of its files, it stays as it is until the process ends. */
    synchronized void hold() {
        PluginLayer.hold(loaded().layer());
    }

    private Loaded loaded() {
        Loaded known = loaded;
        if (known == null) {
            if (!PluginFolder.of(folder.name(), folder.path()).stamp().equals(folder.stamp())) {
                throw unavailable("its files have changed since Countyplan was started; start it again");
            }
            try {
                known = load(folder, parent);
            } catch (Unusable unusable) {
                throw unavailable(String.valueOf(unusable.getMessage()));
            }
            loaded = known;
        }
        return known;
    }

    private Refused unavailable(String why) {
        return new Refused(new Refusal(Refusal.Kind.UNAVAILABLE, UNAVAILABLE,
                "The plug-in " + folder.name() + " cannot be used: " + why, List.of(), List.of()));
    }
}
