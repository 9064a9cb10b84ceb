package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** Writes, compiles and packs plug-ins, as their authors would. */
record PluginMaking(Path folder) {
    /** A plug-in that says hello, in a folder of its name; its module's id is the same. */
    void good(String name) {
        put(name, jar(name, provides(name), Map.of(name + ".Its", its(name, name, ""))));
    }

    /** A descriptor that provides the type Its of a package of the module's own name, and exports that. */
    static String provides(String module, String... more) {
        return "module %1$s { requires countyplan.core; exports %1$s; provides countyplan.core.ServiceModule with %1$s.Its; %2$s }"
                .formatted(module, String.join(" ", more));
    }

    /** The module's class; what is among its members takes the place of what it has without. */
    static String its(String module, String id, String members) {
        return """
                package %1$s;
                import countyplan.core.*;
                import java.util.List;
                public final class Its implements ServiceModule {
                    @About("Says hello") public record Hello(@About(value = "to whom", example = "Jo") String name) {}
                    public record Words(@About("what was said") String words) {}
                    public String id() { return "%2$s"; }
                    public String title() { return "Greeting"; }
                    public String about() { return "Says hello"; }
                    static Operation<Hello, Words> hello(String name, String route) {
                        return Operation.read(name, route, Hello.class, Words.class,
                                (hello, view) -> new Words(words(hello.name())));
                    }
                    %3$s
                    %4$s
                    %5$s
                }
                """.formatted(module, id, members,
                members.contains("String words(") ? ""
                        : "static String words(String name) { return \"Hello, \" + name; }",
                members.contains("operations()") ? ""
                        : "public List<Operation<?, ?>> operations() { return List.of(hello(\"hello\", \"GET hello\")); }");
    }

    /** A jar of a module: its descriptor, and its types by their full names. */
    Path jar(String name, String descriptor, Map<String, String> types, Path... needs) {
        return jar(name, descriptor, types, List.of(), needs);
    }

    Path jar(String name, String descriptor, Map<String, String> types, List<String> manifest, Path... needs) {
        try {
            Path sources = Files.createDirectories(folder.resolve("making/" + name + "/src"));
            List<String> compiled =
                    new ArrayList<>(List.of("-d", folder.resolve("making/" + name + "/classes").toString()));
            if (!descriptor.isEmpty()) {
                Files.writeString(sources.resolve("module-info.java"), descriptor);
                compiled.add(sources.resolve("module-info.java").toString());
            }
            for (Map.Entry<String, String> type : types.entrySet()) {
                Path source = sources.resolve(type.getKey().replace('.', '/') + ".java");
                Files.createDirectories(source.getParent());
                Files.writeString(source, type.getValue());
                compiled.add(source.toString());
            }
            StringBuilder path = new StringBuilder(System.getProperty("jdk.module.path", ""));
            List.of(needs).forEach(need -> path.append(File.pathSeparator).append(need));
            compiled.addAll(List.of("-p", path.toString()));
            run("javac", compiled.toArray(String[]::new));
            Path said = Files.write(folder.resolve("making/" + name + "/manifest"), manifest);
            Path jar = folder.resolve("making/" + name + "/" + name + ".jar");
            run("jar", "--create", "--file", jar.toString(), "--manifest", said.toString(), "-C",
                    folder.resolve("making/" + name + "/classes").toString(), ".");
            return jar;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Puts jars into the folder of a plug-in. */
    void put(String plugin, Path... jars) {
        try {
            Path target = Files.createDirectories(plugins().resolve(plugin));
            for (Path jar : jars) {
                Files.copy(jar, target.resolve(jar.getFileName()));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Path plugins() {
        return folder.resolve("plugins");
    }

    private static void run(String tool, String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter print = new PrintWriter(said);
        assertEquals(0, ToolProvider.findFirst(tool).orElseThrow().run(print, print, arguments), said::toString);
    }
}
