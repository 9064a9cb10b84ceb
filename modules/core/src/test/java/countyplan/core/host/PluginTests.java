package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.ServiceModule;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder among the plug-ins adds a service module; one that is broken is left out alone, with a reason. */
class PluginTests {
    @TempDir
    Path folder;

    @Test
    void aModuleThatWasNeverSeenBeforeWorksFromItsFolder() throws Exception {
        plugin("greeting", "greeting", "greeting", "");
        try (Countyplan countyplan = open()) {
            Answer answer = countyplan.invoke(new Call(
                    "greeting hello", Tree.object().add("name", "Jo").build(), Caller.local("jo")));
            assertEquals("Hello, Jo", ((Answer.Done) answer).body().getString("words"));
        }
    }

    @Test
    void nothingIsThereWithoutItsFolder() {
        try (Countyplan countyplan = open()) {
            assertTrue(countyplan.catalogue().of("greeting").isEmpty());
        }
    }

    @Test
    void oneThatIsBrokenIsLeftOutAndTheRestGoesOn() throws Exception {
        plugin("good", "greeting", "greeting", "");
        plugin("twin", "twin", "greeting", "");
        plugin("thrower", "thrower", "thrower", "throw new IllegalStateException(\"not today\");");
        Files.createDirectories(folder.resolve("plugins/empty"));
        Files.createDirectories(folder.resolve("plugins/torn"));
        Files.writeString(folder.resolve("plugins/torn/torn.jar"), "not a jar");
        try (Countyplan countyplan = open()) {
            assertEquals(1, countyplan.catalogue().of("greeting").size());
            assertLeftOut(countyplan, "twin", "another module with the id greeting");
            assertLeftOut(countyplan, "thrower", "not today");
            assertLeftOut(countyplan, "empty", "there is no jar");
            assertLeftOut(countyplan, "torn", "cannot be read");
        }
    }

    @Test
    void aModuleThatIsMissingIsNamed() throws Exception {
        compile("library", "module library { exports library; }", "library", "Words",
                "package library; public class Words {}",
                List.of());
        Path library = jar("library");
        compile(
                "needy",
                "module needy { requires countyplan.core; requires library; provides countyplan.core.ServiceModule with needy.Needy; exports needy; }",
                "needy", "Needy", source("needy", "Needy", "needy", ""), List.of(library));
        move(jar("needy"), "needy");
        try (Countyplan countyplan = open()) {
            assertLeftOut(countyplan, "needy", "needs library, which is neither in its folder nor in Countyplan");
        }
        move(library, "needy");
        try (Countyplan countyplan = open()) {
            assertEquals(1, countyplan.catalogue().of("needy").size());
        }
    }

    @Test
    void aPackageThatIsNotExportedIsNamed() throws Exception {
        compile(
                "closed",
                "module closed { requires countyplan.core; provides countyplan.core.ServiceModule with closed.Closed; }",
                "closed", "Closed", source("closed", "Closed", "closed", ""), List.of());
        move(jar("closed"), "closed");
        try (Countyplan countyplan = open()) {
            assertLeftOut(countyplan, "closed", "must say \"exports closed\"");
        }
    }

    private Countyplan open() {
        ModuleLayer layer = ServiceModule.class.getModule().getLayer();
        Plugins plugins = Plugins.in(List.of(folder.resolve("plugins")), layer);
        return Countyplan.open(Modules.find(layer, plugins), Options.of(folder.resolve("home")));
    }

    private static void assertLeftOut(Countyplan countyplan, String name, String why) {
        Answer answer = countyplan.invoke(new Call("modules", Tree.object().build(), Caller.local("jo")));
        JsonObject body = ((Answer.Done) answer).body();
        assertTrue(
                body.getJsonArray("leftOut").getValuesAs(JsonObject.class).stream()
                        .anyMatch(out -> out.getString("name").equals(name) && out.getString("why").contains(why)),
                body.toString());
    }

    private void plugin(String plugin, String module, String id, String constructor) throws Exception {
        String type = Character.toUpperCase(module.charAt(0)) + module.substring(1);
        compile(
                module,
                "module %1$s { requires countyplan.core; exports %1$s; provides countyplan.core.ServiceModule with %1$s.%2$s; }"
                        .formatted(module, type),
                module, type, source(module, type, id, constructor), List.of());
        move(jar(module), plugin);
    }

    private static String source(String name, String type, String id, String constructor) {
        return """
                package %1$s;
                import countyplan.core.*;
                import java.util.List;
                public final class %2$s implements ServiceModule {
                    public %2$s() { %4$s }
                    @About("Says hello") public record Hello(@About(value = "to whom", example = "Jo") String name) {}
                    public record Words(@About("what was said") String words) {}
                    public String id() { return "%3$s"; }
                    public String title() { return "Greeting"; }
                    public String about() { return "Says hello"; }
                    public List<Operation<?, ?>> operations() {
                        return List.of(Operation.read("hello", "GET hello", Hello.class, Words.class,
                                (hello, view) -> new Words("Hello, " + hello.name())));
                    }
                }
                """.formatted(name, type, id, constructor);
    }

    private void compile(String module, String descriptor, String pack, String type, String source, List<Path> needs)
            throws IOException {
        Path sources = folder.resolve("src/" + module);
        Files.createDirectories(sources.resolve(pack));
        Files.writeString(sources.resolve("module-info.java"), descriptor);
        Files.writeString(sources.resolve(pack + "/" + type + ".java"), source);
        StringBuilder path =
                new StringBuilder(System.getProperty("jdk.module.path", System.getProperty("java.class.path")));
        needs.forEach(need -> path.append(java.io.File.pathSeparator).append(need));
        run("javac", "-d", folder.resolve("classes/" + module).toString(), "-p", path.toString(),
                sources.resolve("module-info.java").toString(),
                sources.resolve(pack + "/" + type + ".java").toString());
    }

    private Path jar(String module) throws IOException {
        Path jar = folder.resolve(module + ".jar");
        run("jar", "--create", "--file", jar.toString(), "-C", folder.resolve("classes/" + module).toString(), ".");
        return jar;
    }

    private void move(Path jar, String plugin) throws IOException {
        Path target = folder.resolve("plugins/" + plugin);
        Files.createDirectories(target);
        Files.copy(jar, target.resolve(jar.getFileName()));
    }

    private static void run(String tool, String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter print = new PrintWriter(said);
        assertEquals(0, ToolProvider.findFirst(tool).orElseThrow().run(print, print, arguments), said::toString);
    }
}
