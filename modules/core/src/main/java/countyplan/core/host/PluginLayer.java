package countyplan.core.host;

import countyplan.core.ServiceModule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolutionException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a plug-in's folder into a layer above Countyplan's own. What Countyplan has is taken from there; whatever else
 * its modules need is in its folder, so that two plug-ins may bring different versions of one library.
 */
final class PluginLayer {
    private static final String SERVICE = "countyplan.core.ServiceModule";
    private static final Pattern MISSING = Pattern.compile("Module (\\S+) not found, required by (\\S+)");
    private static final Pattern TWICE = Pattern.compile("Two versions of module (\\S+) found in .* \\((.*)\\)");

    private PluginLayer() {}

    /** @throws Unusable with every reason found */
    static ModuleLayer of(Path folder, ModuleLayer parent) {
        Set<ModuleReference> modules = found(folder);
        List<String> reasons = new ArrayList<>();
        Set<String> providers = new TreeSet<>();
        for (ModuleReference module : modules) {
            ModuleDescriptor descriptor = module.descriptor();
            copies(descriptor, parent).ifPresent(reasons::add);
            if (descriptor.provides().stream().anyMatch(provides -> provides.service().equals(SERVICE))) {
                providers.add(descriptor.name());
                CoreRange.fault(module).ifPresent(reasons::add);
            }
        }
        if (reasons.isEmpty() && providers.isEmpty()) {
            reasons.add("none of its jars provides " + SERVICE + "; its module-info must say \"provides " + SERVICE
                    + " with ...\"");
        }
        if (!reasons.isEmpty()) {
            throw new Unusable(reasons);
        }
        try {
            Configuration configuration =
                    parent.configuration().resolveAndBind(ModuleFinder.of(), ModuleFinder.of(folder), providers);
            ModuleLayer layer = parent.defineModulesWithOneLoader(configuration, ServiceModule.class.getClassLoader());
            registerDrivers(layer);
            return layer;
        } catch (FindException | ResolutionException | LayerInstantiationException e) {
            throw new Unusable(why(e));
        }
    }

    /** Opens every jar of a layer, so that what it has stays what it is when the files are replaced. */
    static void hold(ModuleLayer layer) {
        for (Module module : layer.modules()) {
            try (InputStream any = module.getResourceAsStream("META-INF/MANIFEST.MF")) {
                if (any != null) {
                    any.read();
                }
            } catch (IOException e) {
                throw new Unusable(
                        "a jar in its folder cannot be read (" + e.getMessage() + "); copy it there again");
            }
        }
    }

    /**
     * Goes through what a layer itself provides; the loader also gives what the layers beneath it do.
     *
     * @param broken told of each that cannot be had
     */
    static <S> void provided(
            ModuleLayer layer, ServiceLoader<S> loader, Consumer<S> each, Consumer<Throwable> broken) {
        Iterator<ServiceLoader.Provider<S>> providers = loader.stream().iterator();
        for (int faults = 0; faults < 100;) {
            try {
                if (!providers.hasNext()) {
                    return;
                }
                ServiceLoader.Provider<S> provider = providers.next();
                if (provider.type().getModule().getLayer() == layer) {
                    each.accept(provider.get());
                }
            } catch (ServiceConfigurationError | LinkageError | StackOverflowError e) {
                faults++;
                broken.accept(e.getCause() == null ? e : e.getCause());
            }
        }
    }

    /** DriverManager sees only drivers that were made before it is asked. */
    private static void registerDrivers(ModuleLayer layer) {
        if (layer.modules().stream().anyMatch(module -> module.getDescriptor().provides().stream()
                .anyMatch(provides -> provides.service().equals(Driver.class.getName())))) {
            provided(layer, ServiceLoader.load(layer, Driver.class), driver -> {}, broken -> {});
        }
    }

    private static Set<ModuleReference> found(Path folder) {
        try {
            Set<ModuleReference> modules = ModuleFinder.of(folder).findAll();
            if (modules.isEmpty()) {
                throw new Unusable("there is no jar in its folder; put the plug-in's jar and the jars it needs there");
            }
            return modules;
        } catch (FindException e) {
            List<String> reasons = new ArrayList<>();
            for (Path jar : jars(folder)) {
                try {
                    ModuleFinder.of(jar).findAll();
                } catch (FindException unreadable) {
                    reasons.add("its " + jar.getFileName() + " cannot be read (" + cause(unreadable)
                            + "); copy it there again");
                }
            }
            throw new Unusable(reasons.isEmpty() ? List.of(why(e)) : reasons);
        }
    }

    private static List<Path> jars(Path folder) {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.jar")) {
            entries.forEach(jars::add);
        } catch (IOException e) {
            throw new Unusable("its folder cannot be read (" + e.getMessage() + ")");
        }
        jars.sort(null);
        return jars;
    }

    /** Countyplan's own modules and packages are taken from Countyplan, or the types would not be the same. */
    private static Optional<String> copies(ModuleDescriptor descriptor, ModuleLayer parent) {
        String name = descriptor.name();
        if (name.startsWith("countyplan.") && parent.findModule(name).isPresent()) {
            return Optional.of("it carries a copy of " + name
                    + ", which is Countyplan's own; remove that jar from its folder");
        }
        Set<String> core = ServiceModule.class.getModule().getPackages();
        return descriptor.packages().stream().filter(core::contains).sorted().findFirst()
                .map(copied -> "its module " + name + " carries a copy of Countyplan's own package " + copied
                        + "; build its jar without the classes of others");
    }

    /** In words: what the runtime says of modules is for those who know them. */
    private static String why(RuntimeException failure) {
        String said = String.valueOf(failure.getMessage());
        Matcher missing = MISSING.matcher(said);
        if (missing.matches()) {
            String needed = missing.group(1);
            return "its module " + missing.group(2) + " needs " + needed
                    + (needed.startsWith("java.") || needed.startsWith("jdk.")
                            ? ", a part of Java that Countyplan's runtime does not have; use a version of it that does without"
                            : ", which is neither in its folder nor in Countyplan; add its jar to the folder");
        }
        Matcher twice = TWICE.matcher(said);
        if (twice.matches()) {
            return "its folder has two jars of the module " + twice.group(1) + " (" + twice.group(2)
                    + "); take one of them away";
        }
        return "its modules do not fit together (" + said + "); ask its author for jars that do";
    }

    private static String cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
