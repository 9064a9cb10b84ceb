package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The walls between the modules, and the habits inside them. */
class WallsTests {

    private static final String CORE = "countyplan.core";
    private static final Set<String> FRONT_ENDS = Set.of("countyplan.server", "countyplan.shell");
    private static final String LAUNCHER = "countyplan.launcher";
    private static final String MODULE_KIT = "countyplan.modulekit";

    private static final Pattern DRAWER = Pattern.compile("\\w*(Utils?|Helpers?|Managers?|Common|Impl)");
    private static final int FEWEST_CLASSES = 40;

    @Test
    void coreKnowsNoOtherModuleOfOurs() {
        assertEquals(Set.of(), requiredOfOurs(CORE));
    }

    @Test
    void frontEndsKnowOnlyTheCore() {
        for (var frontEnd : FRONT_ENDS) {
            assertEquals(Set.of(CORE), requiredOfOurs(frontEnd), frontEnd);
        }
    }

    @Test
    void theLauncherKnowsTheCoreAndTheFrontEndsAndNoServiceModule() {
        var expected = Stream.concat(Stream.of(CORE), FRONT_ENDS.stream()).collect(Collectors.toSet());
        assertEquals(expected, requiredOfOurs(LAUNCHER));
    }

    @Test
    void serviceModulesKnowOnlyTheCore() {
        var services = serviceModules();
        assertTrue(services.size() >= 2, "service modules found: " + services);
        for (var service : services) {
            assertEquals(Set.of(CORE), requiredOfOurs(service), service);
        }
    }

    @Test
    void theHostIsOpenToFrontEndsLauncherAndModuleKitOnly() {
        var guests = Stream.concat(FRONT_ENDS.stream(), Stream.of(LAUNCHER, MODULE_KIT)).collect(Collectors.toSet());
        var qualified = descriptor(CORE).exports().stream().filter(ModuleDescriptor.Exports::isQualified).toList();
        assertTrue(!qualified.isEmpty());
        for (var exports : qualified) {
            assertTrue(guests.containsAll(exports.targets()), exports.toString());
        }
    }

    /** What the host and the registers both stand on is beneath both; registers do not reach into the host. */
    @Test
    void registersKnowNothingOfTheHost() {
        assertEquals(List.of(), reaching("countyplan/core/register/", "countyplan/core/host/"));
        assertEquals(List.of(), reaching("countyplan/core/written/", "countyplan/core/host/"));
        assertEquals(List.of(), reaching("countyplan/core/written/", "countyplan/core/register/"));
        assertTrue(!reaching("countyplan/core/host/", "countyplan/core/written/").isEmpty(), "nothing would be found");
    }

    /** The classes of one package, and those within it, that name classes of another. */
    private static List<String> reaching(String from, String to) {
        var core = Shipped.ourModules().stream().filter(module -> module.descriptor().name().equals(CORE)).findAny()
                .orElseThrow();
        return Shipped.entries(core).stream().filter(entry -> entry.startsWith(from) && entry.endsWith(".class"))
                .filter(entry -> StreamSupport
                        .stream(ClassFile.of().parse(Shipped.bytes(core, entry)).constantPool().spliterator(), false)
                        .anyMatch(constant -> constant instanceof ClassEntry named
                                && named.asInternalName().startsWith(to)))
                .toList();
    }

    @Test
    void theModuleKitStaysInTheWorkshop() {
        assertTrue(Shipped.ourModules().stream()
                .noneMatch(module -> module.descriptor().name().equals(MODULE_KIT)));
    }

    @Test
    void noModuleIsAutomatic() {
        var automatic =
                Shipped.modules().map(ModuleReference::descriptor).filter(ModuleDescriptor::isAutomatic).toList();
        assertEquals(List.of(), automatic);
    }

    @Test
    void packageNamesBeginWithTheNameOfTheirModule() {
        for (var module : Shipped.ourModules()) {
            var name = module.descriptor().name();
            var strangers = module.descriptor().packages().stream()
                    .filter(each -> !each.equals(name) && !each.startsWith(name + "."))
                    .toList();
            assertEquals(List.of(), strangers, name);
        }
    }

    @Test
    void packagesAreNullMarked() {
        for (var module : Shipped.ourModules()) {
            var unmarked = packagesWithClasses(module).stream().filter(each -> !nullMarked(module, each)).toList();
            assertEquals(List.of(), unmarked, module.descriptor().name());
        }
    }

    @Test
    void noClassIsADrawer() {
        var names = Shipped.ourModules().stream()
                .flatMap(module -> Shipped.entries(module).stream())
                .filter(entry -> entry.endsWith(".class"))
                .flatMap(entry -> Stream.of(simpleName(entry).split("\\$")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(names.size() >= FEWEST_CLASSES, "too few classes to prove anything: " + names);
        assertEquals(List.of(), names.stream().filter(DRAWER.asMatchPredicate()).toList());
    }

    private static Set<String> requiredOfOurs(String module) {
        return descriptor(module).requires().stream()
                .map(ModuleDescriptor.Requires::name)
                .filter(name -> name.startsWith("countyplan."))
                .collect(Collectors.toSet());
    }

    private static ModuleDescriptor descriptor(String module) {
        return Shipped.ourModules().stream()
                .map(ModuleReference::descriptor)
                .filter(each -> each.name().equals(module))
                .findAny()
                .orElseThrow();
    }

    private static List<String> serviceModules() {
        return Shipped.ourModules().stream()
                .map(module -> module.descriptor().name())
                .filter(name -> !name.equals(CORE) && !name.equals(LAUNCHER) && !FRONT_ENDS.contains(name))
                .toList();
    }

    private static Set<String> packagesWithClasses(ModuleReference module) {
        return Shipped.entries(module).stream()
                .filter(entry -> entry.endsWith(".class") && entry.contains("/"))
                .map(entry -> entry.substring(0, entry.lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean nullMarked(ModuleReference module, String folder) {
        var entry = folder + "/package-info.class";
        return Shipped.entries(module).contains(entry)
                && ClassFile.of().parse(Shipped.bytes(module, entry))
                        .findAttribute(Attributes.runtimeVisibleAnnotations())
                        .stream()
                        .flatMap(found -> found.annotations().stream())
                        .anyMatch(found -> found.className().equalsString("Lorg/jspecify/annotations/NullMarked;"));
    }

    private static String simpleName(String entry) {
        return entry.substring(entry.lastIndexOf('/') + 1, entry.length() - ".class".length());
    }
}
