package countyplan.core.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolutionException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Plug-ins: each folder within a plug-ins folder becomes a layer of its own above Countyplan's, so that two may carry
 * different versions of a library and one that is broken harms no other.
 *
 * @param found those that could be loaded, by name
 * @param leftOut what could not, and what to do about it
 */
public record Plugins(List<Plugin> found, List<LeftOut> leftOut) {
    private static final String SERVICE = "countyplan.core.ServiceModule";

    /** One folder, loaded. */
    public record Plugin(String name, Path folder, ModuleLayer layer) {}

    /**
     * A plug-in or module that is not used.
     *
     * @param name its folder's name, or the module's
     * @param where it is
     * @param why a sentence that says what to do
     */
    public record LeftOut(String name, String where, String why) {}

    public Plugins {
        found = List.copyOf(found);
        leftOut = List.copyOf(leftOut);
    }

    /** No plug-ins. */
    public static Plugins none() {
        return new Plugins(List.of(), List.of());
    }

    /** Loads the plug-ins in these folders; a folder that is not there has none. */
    public static Plugins in(List<Path> folders, ModuleLayer parent) {
        List<Plugin> found = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Path folder : folders) {
            for (Path plugin : within(folder)) {
                String name = plugin.getFileName().toString();
                try {
                    found.add(new Plugin(name, plugin, layer(plugin, parent)));
                } catch (Unusable | FindException | ResolutionException | LayerInstantiationException e) {
                    leftOut.add(new LeftOut(name, plugin.toString(), why(e)));
                }
            }
        }
        return new Plugins(found, leftOut);
    }

    private static Set<Path> within(Path folder) {
        Set<Path> plugins = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return plugins;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isDirectory)) {
            entries.forEach(plugins::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        plugins.removeIf(plugin -> plugin.getFileName().toString().startsWith("."));
        return plugins;
    }

    private static ModuleLayer layer(Path folder, ModuleLayer parent) {
        Set<ModuleReference> modules = ModuleFinder.of(folder).findAll();
        if (modules.isEmpty()) {
            throw new Unusable("there is no jar in its folder; put the plug-in's jar and the jars it needs there");
        }
        for (ModuleReference module : modules) {
            String name = module.descriptor().name();
            if (name.startsWith("countyplan.") && parent.findModule(name).isPresent()) {
                throw new Unusable("it carries a copy of " + name
                        + ", which is Countyplan's own; remove that jar from its folder");
            }
        }
        Set<String> providers = modules.stream()
                .map(ModuleReference::descriptor)
                .filter(Plugins::providesModule)
                .map(ModuleDescriptor::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (providers.isEmpty()) {
            throw new Unusable("none of its jars provides " + SERVICE + "; its module-info must say \"provides "
                    + SERVICE + " with ...\"");
        }
        Configuration configuration =
                parent.configuration().resolveAndBind(ModuleFinder.of(), ModuleFinder.of(folder), providers);
        return parent.defineModulesWithOneLoader(configuration, ClassLoader.getSystemClassLoader());
    }

    private static boolean providesModule(ModuleDescriptor descriptor) {
        return descriptor.provides().stream().anyMatch(provides -> provides.service().equals(SERVICE));
    }

    /** In words: what the runtime says of modules is for those who know them. */
    private static String why(RuntimeException failure) {
        String said = String.valueOf(failure.getMessage());
        if (said.matches("Module \\S+ not found, required by \\S+")) {
            String[] words = said.split("[ ,]+");
            return "its module " + words[6] + " needs " + words[1]
                    + ", which is neither in its folder nor in Countyplan; add its jar to the folder";
        }
        if (failure instanceof FindException) {
            Throwable cause = failure.getCause();
            return "a jar in its folder cannot be read (" + said + (cause == null ? "" : ": " + cause.getMessage())
                    + "); copy it there again";
        }
        return said;
    }

    private static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String why) {
            super(why, null, false, false);
        }
    }
}
