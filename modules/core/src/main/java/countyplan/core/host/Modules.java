package countyplan.core.host;

import countyplan.core.ServiceModule;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Part;
import countyplan.core.store.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The service modules there are, with their operations: found once, and never changed after. */
public final class Modules {
    /** The layer of the modules that come with Countyplan. */
    static final String OWN = "countyplan";

    private static final System.Logger LOGGER = System.getLogger(Modules.class.getName());

    private final List<Found> found;
    private final List<LeftOut> leftOut;
    private final Map<String, Bound> operations;
    private final Catalogue catalogue;

    private Modules(List<Found> found, List<LeftOut> leftOut) {
        this.found = List.copyOf(found);
        this.leftOut = List.copyOf(leftOut);
        this.operations = new LinkedHashMap<>();
        List<Bound> all = new ArrayList<>();
        CoreOperations.all().forEach(operation -> all.add(Bound.of("", operation)));
        found.forEach(each -> all.addAll(each.operations()));
        all.forEach(bound -> this.operations.put(bound.entry().name(), bound));
        List<Part> parts = found.stream()
                .map(each -> new Part(each.module().id(), each.module().title(), each.module().about(), each.version()))
                .toList();
        this.catalogue = Bound.catalogue(parts, all);
    }

    /** Finds the modules of Countyplan's own layer. One that is not sound is left out, and the rest goes on. */
    public static Modules find(ModuleLayer layer) {
        return find(layer, Plugins.none());
    }

    /** Finds the modules of Countyplan's own layer and of its plug-ins. */
    public static Modules find(ModuleLayer layer, Plugins plugins) {
        List<LeftOut> leftOut = new ArrayList<>(plugins.leftOut());
        List<ServiceModule> own = new ArrayList<>();
        PluginLayer.provided(layer, ServiceLoader.load(layer, ServiceModule.class), own::add,
                broken -> leftOut.add(new LeftOut(OWN, OWN, "a module cannot be made: " + broken)));
        return of(own, plugins.modules(), leftOut);
    }

    /** These modules and no others; for tests of modules. */
    public static Modules of(ServiceModule... modules) {
        return of(List.of(modules), List.of(), new ArrayList<>());
    }

    /** Countyplan's own come first: no plug-in takes the place of one, whatever its weight. */
    private static Modules of(List<ServiceModule> own, List<PluginModule> others, List<LeftOut> leftOut) {
        List<Found> candidates = new ArrayList<>();
        for (ServiceModule module : own) {
            try {
                candidates.add(Found.own(module));
            } catch (Unusable unusable) {
                leftOut.add(new LeftOut(OWN, Soundness.location(module), String.valueOf(unusable.getMessage())));
            }
        }
        candidates.sort(Modules::order);
        List<Found> plugins = new ArrayList<>(others.stream().map(Found::of).toList());
        plugins.sort(Modules::order);
        candidates.addAll(plugins);
        List<Found> found = together(candidates, leftOut);
        found.sort(Modules::order);
        return new Modules(found, leftOut);
    }

    /** By weight, then id. Written out: the comparators that compose this cannot be kept in a start-up cache. */
    private static int order(Found one, Found other) {
        int byWeight = Integer.compare(one.module().weight(), other.module().weight());
        return byWeight == 0 ? one.module().id().compareTo(other.module().id()) : byWeight;
    }

    /** Those that can be had together, the first of each id, name and path. */
    private static List<Found> together(List<Found> candidates, List<LeftOut> leftOut) {
        List<Found> found = new ArrayList<>();
        TreeMap<String, Found> ids = new TreeMap<>();
        Names names = new Names();
        boolean linked = candidates.stream().allMatch(each -> each.isOwn() && each.location().startsWith("jrt:"));
        if (!linked) {
            names.take(CoreOperations.all().stream().map(operation -> Bound.of("", operation).entry()).toList());
        }
        for (Found candidate : candidates) {
            String id = candidate.module().id();
            List<String> reasons = new ArrayList<>();
            clash(id, ids).ifPresent(reasons::add);
            if (reasons.isEmpty() && !linked) {
                reasons.addAll(names.take(candidate.operations().stream().map(Bound::entry).toList()));
            }
            if (reasons.isEmpty()) {
                found.add(candidate);
                ids.put(id, candidate);
            } else {
                leftOut.add(new LeftOut(candidate, String.join("; ", reasons)));
            }
        }
        return found;
    }

    private static Optional<String> clash(String id, TreeMap<String, Found> ids) {
        Found other = ids.get(id);
        if (other != null) {
            return Optional.of("there is another module with the id " + id + ", from " + other.location()
                    + "; take one of them away");
        }
        Map.Entry<String, Found> longer = ids.ceilingEntry(id + "-");
        if (longer != null && sameTables(id, longer.getKey())) {
            other = longer.getValue();
        }
        for (int end = id.indexOf('-'); end > 0 && other == null; end = id.indexOf('-', end + 1)) {
            other = ids.get(id.substring(0, end));
        }
        return other == null ? Optional.empty()
                : Optional.of("its id " + id + " and " + other.module().id() + ", from " + other.location()
                        + ", would give their tables the same names; take one of them away");
    }

    /** Tables are named after their module: plans_... of one may not be taken for plans_old_... of another. */
    static boolean sameTables(String id, String other) {
        return id.startsWith(other + "-") || other.startsWith(id + "-");
    }

    /** The same, without those whose tables cannot be used. */
    Modules without(Map<String, String> reasons) {
        if (reasons.isEmpty()) {
            return this;
        }
        List<Found> kept = new ArrayList<>();
        List<LeftOut> out = new ArrayList<>(leftOut);
        for (Found each : found) {
            String reason = reasons.get(each.module().id());
            if (reason == null) {
                kept.add(each);
            } else {
                out.add(new LeftOut(each, reason));
            }
        }
        return new Modules(kept, out);
    }

    /** Loads every plug-in now: a process that runs for long keeps those it has, whatever becomes of their files. */
    public void hold() {
        for (Found each : found) {
            if (each.module() instanceof PluginModule module) {
                try {
                    module.plugin().hold();
                } catch (RuntimeException | LinkageError toldWhenAsked) {
                    LOGGER.log(System.Logger.Level.WARNING, "the plug-in " + each.layer() + " cannot be loaded",
                            toldWhenAsked);
                }
            }
        }
    }

    /** Everything that can be asked of them and of the core. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** What was found but could not be used, and why. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** The name of the plug-in that brings a module; empty if there is none, or it is Countyplan's own. */
    public Optional<String> pluginOf(String module) {
        return found.stream().filter(each -> each.module().id().equals(module) && !each.isOwn())
                .map(Found::layer).findFirst();
    }

    List<Found> found() {
        return found;
    }

    Set<String> ids() {
        return found.stream().map(each -> each.module().id()).collect(Collectors.toSet());
    }

    /** Those whose jars were read for this: they were not here when the process before this one looked, or are others now. */
    Set<String> readAnew() {
        return found.stream().filter(Found::isReadAnew).map(each -> each.module().id()).collect(Collectors.toSet());
    }

    Optional<Bound> operation(String name) {
        return Optional.ofNullable(operations.get(name));
    }

    Optional<ServiceModule> module(String id) {
        return found.stream().map(Found::module).filter(module -> module.id().equals(id)).findFirst();
    }

    Map<String, Schema> schemas() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put("", Schema.of(CoreTables.MIGRATIONS));
        found.forEach(each -> schemas.put(each.module().id(), each.schema().get()));
        return schemas;
    }
}
