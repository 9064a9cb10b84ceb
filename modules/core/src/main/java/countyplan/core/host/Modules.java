package countyplan.core.host;

import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.ServiceModule;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Part;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/** The service modules there are, with their operations: found once, and never changed after. */
public final class Modules {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int MOST_BROKEN = 100;

    private final List<Found> found;
    private final List<Plugins.LeftOut> leftOut;
    private final Map<String, Bound> operations;
    private final Catalogue catalogue;

    private Modules(List<Found> found, List<Plugins.LeftOut> leftOut, List<Bound> operations) {
        this.found = List.copyOf(found);
        this.leftOut = List.copyOf(leftOut);
        this.operations = new LinkedHashMap<>();
        operations.forEach(bound -> this.operations.put(bound.entry().name(), bound));
        List<Part> parts = found.stream()
                .map(each -> new Part(each.module().id(), each.module().title(), each.module().about(), each.version()))
                .toList();
        this.catalogue = Bound.catalogue(parts, operations);
    }

    /** Finds the modules of Countyplan's own layer. One that is not sound is left out, and the rest goes on. */
    public static Modules find(ModuleLayer layer) {
        return find(layer, Plugins.none());
    }

    /** Finds the modules of Countyplan's own layer and of its plug-ins. */
    public static Modules find(ModuleLayer layer, Plugins plugins) {
        List<Candidate> candidates = new ArrayList<>();
        List<Plugins.LeftOut> leftOut = new ArrayList<>(plugins.leftOut());
        provided(layer, "countyplan", candidates, leftOut);
        for (Plugins.Plugin plugin : plugins.found()) {
            provided(plugin.layer(), plugin.name(), candidates, leftOut);
        }
        return of(candidates, leftOut);
    }

    /** A module that was made, and the layer it is of. */
    private record Candidate(ServiceModule module, String layer) {}

    /** By weight, then id. Written out: the comparators that compose this cannot be kept in a start-up cache. */
    private static int order(Candidate one, Candidate other) {
        int byWeight = Integer.compare(one.module().weight(), other.module().weight());
        int byId = byWeight == 0 ? one.module().id().compareTo(other.module().id()) : byWeight;
        return byId == 0 ? one.layer().compareTo(other.layer()) : byId;
    }

    /** Makes the modules that a layer itself provides; the loader also gives those of the layers above it. */
    private static void provided(
            ModuleLayer layer, String name, List<Candidate> candidates, List<Plugins.LeftOut> leftOut) {
        Iterator<ServiceLoader.Provider<ServiceModule>> providers =
                ServiceLoader.load(layer, ServiceModule.class).stream().iterator();
        for (int broken = 0; broken < MOST_BROKEN;) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                ServiceLoader.Provider<ServiceModule> provider = providers.next();
                if (provider.type().getModule().getLayer() == layer) {
                    candidates.add(new Candidate(provider.get(), name));
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                broken++;
                Throwable cause = e.getCause() == null ? e : e.getCause();
                leftOut.add(new Plugins.LeftOut(
                        name, name, "its module cannot be made: " + cause + "; its constructor should do nothing"));
            }
        }
    }

    /** These modules and no others; for tests of modules. */
    public static Modules of(ServiceModule... modules) {
        List<Candidate> candidates = new ArrayList<>();
        List.of(modules).forEach(module -> candidates.add(new Candidate(module, "countyplan")));
        return of(candidates, new ArrayList<>());
    }

    private static Modules of(List<Candidate> candidates, List<Plugins.LeftOut> leftOut) {
        candidates.sort(Modules::order);
        List<Found> found = new ArrayList<>();
        List<Bound> operations = new ArrayList<>();
        CoreOperations.all().forEach(operation -> operations.add(Bound.of("", operation)));
        for (Candidate candidate : candidates) {
            ServiceModule module = candidate.module();
            try {
                String location = location(module);
                operations.addAll(sound(module, location.startsWith("jrt:"), found, operations));
                found.add(new Found(module, version(module), location, candidate.layer()));
            } catch (RuntimeException | LinkageError e) {
                leftOut.add(new Plugins.LeftOut(candidate.layer(), location(module), String.valueOf(e.getMessage())));
            }
        }
        return new Modules(found, leftOut, operations);
    }

    /**
     * Checks a module.
     *
     * @param linked whether it is part of the runtime image: what its operations declare was checked when that was
     *     built, and reading it all would take longer than a command
     */
    private static List<Bound> sound(ServiceModule module, boolean linked, List<Found> found, List<Bound> others) {
        String id = module.id();
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("its id \"" + id + "\" must be lower-case words with hyphens");
        }
        if (id.equals("core")) {
            throw new IllegalArgumentException("its id may not be core: that is what the core's own tables start with");
        }
        for (Found other : found) {
            if (!other.module().id().equals(id) && sameTables(other.module().id(), id)) {
                throw new IllegalArgumentException("its id " + id + " and " + other.module().id() + ", from "
                        + other.location() + ", would give their tables the same names");
            }
            if (other.module().id().equals(id)) {
                throw new IllegalArgumentException(
                        "there is another module with the id " + id + ", from " + other.location());
            }
        }
        List<Bound> operations = new ArrayList<>();
        for (Operation<?, ?> operation : Found.operations(module)) {
            operations.add(Bound.of(id, operation));
        }
        if (!linked) {
            operations.forEach(Bound::check);
            List<Bound> together = new ArrayList<>(others);
            together.addAll(operations);
            Bound.distinct(together);
        }
        int number = 0;
        for (Migration migration : module.migrations()) {
            if (migration.number() != ++number) {
                throw new IllegalArgumentException("its migrations must be numbered 1, 2, 3 without gaps");
            }
        }
        return operations;
    }

    /** Tables are named after their module: plans_... of one may not be taken for plans_old_... of another. */
    private static boolean sameTables(String id, String other) {
        return id.startsWith(other + "-") || other.startsWith(id + "-");
    }

    private static String version(ServiceModule module) {
        Module java = module.getClass().getModule();
        return java.isNamed() ? java.getDescriptor().rawVersion().orElse("") : "";
    }

    private static String location(ServiceModule module) {
        Module java = module.getClass().getModule();
        ModuleLayer layer = java.getLayer();
        return layer == null
                ? module.getClass().getName()
                : layer.configuration().findModule(java.getName())
                        .flatMap(resolved -> resolved.reference().location())
                        .map(Object::toString)
                        .orElse(java.getName());
    }

    /** Everything that can be asked of them and of the core. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** What was found but could not be used, and why. */
    public List<Plugins.LeftOut> leftOut() {
        return leftOut;
    }

    List<Found> found() {
        return found;
    }

    Optional<Bound> operation(String name) {
        return Optional.ofNullable(operations.get(name));
    }

    Optional<ServiceModule> module(String id) {
        return found.stream().map(Found::module).filter(module -> module.id().equals(id)).findFirst();
    }

    Map<String, List<Migration>> migrations() {
        Map<String, List<Migration>> migrations = new LinkedHashMap<>();
        migrations.put("", CoreTables.MIGRATIONS);
        found.forEach(each -> migrations.put(each.module().id(), each.module().migrations()));
        return migrations;
    }
}
