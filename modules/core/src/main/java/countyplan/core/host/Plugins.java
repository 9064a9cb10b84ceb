package countyplan.core.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plug-ins: each folder within a plug-ins folder becomes a layer of its own above Countyplan's, so that two may carry
 * different versions of a library and one that is broken harms no other.
 */
public final class Plugins {
    private final List<Plugin> found;
    private final List<LeftOut> leftOut;

    private Plugins(List<Plugin> found, List<LeftOut> leftOut) {
        this.found = List.copyOf(found);
        this.leftOut = List.copyOf(leftOut);
    }

    /** No plug-ins. */
    public static Plugins none() {
        return new Plugins(List.of(), List.of());
    }

    /** The plug-ins in these folders; a folder that is not there has none. */
    public static Plugins in(List<Path> folders, ModuleLayer parent) {
        return in(folders, parent, Optional.empty());
    }

    /**
     * The plug-ins in these folders.
     *
     * @param parent Countyplan's own layer
     * @param index the file in which to keep what was found of them from one start to the next
     */
    public static Plugins in(List<Path> folders, ModuleLayer parent, Optional<Path> index) {
        List<PluginFolder> there = new ArrayList<>();
        folders.forEach(folder -> there.addAll(PluginFolder.within(folder)));
        return there.isEmpty() ? none() : of(there, parent, index);
    }

    private static Plugins of(List<PluginFolder> folders, ModuleLayer parent, Optional<Path> index) {
        Map<String, PluginIndex.Kept> kept = index.map(file -> PluginIndex.read(file).kept()).orElse(Map.of());
        List<Plugin> found = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        boolean news = false;
        for (PluginFolder folder : folders) {
            PluginIndex.Kept known = kept.get(folder.path().toString());
            if (folder.disabled()) {
                leftOut.add(new LeftOut(folder.name(), Optional.empty(), folder.path().toString(),
                        "it is disabled; to use it again: countyplan plugins enable " + folder.name(), true));
            } else if (known != null && known.stamp().equals(folder.stamp()) && !known.stamp().isEmpty()) {
                found.add(Plugin.known(folder, parent, known.descriptions()));
            } else {
                try {
                    found.add(Plugin.read(folder, parent));
                    news |= !folder.stamp().isEmpty();
                } catch (Unusable unusable) {
                    leftOut.add(new LeftOut(folder.name(), folder.path().toString(),
                            String.valueOf(unusable.getMessage())));
                }
            }
        }
        if (news || kept.size() != found.stream().filter(each -> !each.folder().stamp().isEmpty()).count()) {
            index.ifPresent(file -> PluginIndex.write(file, found));
        }
        return new Plugins(found, leftOut);
    }

    /**
     * One that lies in a folder, whether it can be used or not.
     *
     * @param modules the ids of its modules; empty where they are not known
     * @param version of its first module's jar; empty where there is none or it is not known
     * @param left why it is left out; empty if it is not
     */
    public record Installed(String name, Path folder, List<String> modules, String version, Optional<LeftOut> left) {
        /** Whether somebody may mean it by this word. */
        public boolean answersTo(String word) {
            return name.equals(word) || modules.contains(word);
        }
    }

    /** All that lie in the folders. */
    public List<Installed> installed() {
        List<Installed> all = new ArrayList<>();
        for (Plugin plugin : found) {
            all.add(new Installed(plugin.folder().name(), plugin.folder().path(),
                    plugin.descriptions().stream().map(Description::id).toList(),
                    plugin.descriptions().getFirst().version(), Optional.empty()));
        }
        for (LeftOut each : leftOut) {
            all.add(new Installed(each.name(), Path.of(each.where()), List.of(), "", Optional.of(each)));
        }
        return all;
    }

    /** The same, without what lies in that folder. */
    public Plugins without(Path folder) {
        return new Plugins(
                found.stream().filter(each -> !each.folder().path().equals(folder)).toList(),
                leftOut.stream().filter(each -> !each.where().equals(folder.toString())).toList());
    }

    /** The same, with one more. */
    Plugins with(Plugin plugin) {
        List<Plugin> more = new ArrayList<>(found);
        more.add(plugin);
        return new Plugins(more, leftOut);
    }

    /** The modules of those found. */
    List<PluginModule> modules() {
        List<PluginModule> modules = new ArrayList<>();
        for (Plugin plugin : found) {
            for (int i = 0; i < plugin.descriptions().size(); i++) {
                modules.add(new PluginModule(plugin, i));
            }
        }
        return modules;
    }

    /** What could not be used, and what to do about it. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }
}
