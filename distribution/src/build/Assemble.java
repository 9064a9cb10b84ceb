import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the installed tree: the files of `src/main/dist`, the documents, the drivers that cannot be linked, what authors of modules build
/// with, and a runtime image with every module in it. Then `Training` adds the caches that let it start quickly.
///
/// Does nothing when all it would use is what the tree was made of.
///
/// Runs on the JDK whose runtime is shipped. Arguments: the folder `src`, a file with the list of jars to link, a file
/// with the list of drivers, the tree to make, the version.
final class Assemble {

    /// What the program uses of the JDK beyond what its modules require: dates and money as the English write them.
    private static final List<String> JDK_MODULES = List.of("jdk.localedata");

    private Assemble() {}

    static void main(String[] arguments) throws Exception {
        var source = Path.of(arguments[0]);
        var jars = jars(arguments[1]);
        var drivers = jars(arguments[2]);
        var tree = Path.of(arguments[3]);
        var kit = new ModuleKit(source.resolve("../..").normalize(), arguments[4]);
        var mark = tree.resolveSibling("assembled.txt");
        var made = digest(source, jars, Stream.concat(drivers.stream(), kit.sources().stream()).toList());
        if (Files.exists(mark) && Files.readString(mark).equals(made)) {
            return;
        }
        Files.deleteIfExists(mark);
        delete(tree);
        copy(source.resolve("main", "dist"), tree);
        copy(source.resolveSibling("docs"), tree.resolve("docs"));
        Files.createDirectories(tree.resolve("drivers"));
        for (var driver : drivers) {
            Files.copy(driver, tree.resolve("drivers").resolve(driver.getFileName()));
        }
        kit.make(tree.resolve("module-kit"));
        link(described(jars, tree.resolveSibling("described")), tree.resolve("runtime"));
        var scratch = tree.resolveSibling("training");
        delete(scratch);
        Training.train(source.resolve("build", "training"), tree, Files.createDirectories(scratch));
        Files.writeString(mark, made);
    }

    /// Stands for everything that the tree is made of.
    private static String digest(Path source, List<Path> jars, List<Path> others) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
        try (var main = Files.walk(source.resolve("main"));
                var build = Files.walk(source.resolve("build"));
                var docs = Files.walk(source.resolveSibling("docs"))) {
            var sources = Stream.of(main, build, docs).flatMap(each -> each).filter(Files::isRegularFile).sorted();
            for (var file : Stream.of(sources, jars.stream(), others.stream()).flatMap(each -> each).toList()) {
                digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Jars of others that say nothing of being modules, by the name they go by, and the packages that they show. jlink takes
    /// them once they are given a descriptor.
    private static final Map<String, List<String>> UNDESCRIBED = Map.of(
            "opczip", List.of("com.github.rzymek.opczip"));

    /// The jars, with copies that have a descriptor in place of those that lack one.
    private static List<Path> described(List<Path> jars, Path folder) throws Exception {
        delete(folder);
        Files.createDirectories(folder);
        List<Path> described = new ArrayList<>();
        for (var jar : jars) {
            var module = ModuleFinder.of(jar).findAll().iterator().next().descriptor();
            var packages = UNDESCRIBED.get(module.name());
            described.add(module.isAutomatic() && packages != null
                    ? described(jar, module.name(), packages, folder) : jar);
        }
        return described;
    }

    private static Path described(Path jar, String module, List<String> packages, Path folder) throws Exception {
        var source = Files.writeString(folder.resolve("module-info.java"), "module " + module + " {"
                + packages.stream().map(each -> " exports " + each + ";").collect(Collectors.joining()) + " }");
        var copy = folder.resolve(jar.getFileName());
        Files.copy(jar, copy);
        tool("javac", "-d", folder.toString(), "--patch-module", module + "=" + jar, source.toString());
        tool("jar", "--update", "--file", copy.toString(), "-C", folder.toString(), "module-info.class");
        return copy;
    }

    private static void tool(String name, String... arguments) {
        var said = new StringWriter();
        var out = new PrintWriter(said, true);
        if (ToolProvider.findFirst(name).orElseThrow().run(out, out, arguments) != 0) {
            throw new IllegalStateException(name + " " + String.join(" ", arguments) + System.lineSeparator() + said);
        }
    }

    private static void link(List<Path> jars, Path runtime) throws Exception {
        var found = ModuleFinder.of(jars.toArray(Path[]::new)).findAll();
        var automatic = found.stream().map(ModuleReference::descriptor).filter(each -> each.isAutomatic()).toList();
        if (!automatic.isEmpty()) {
            throw new IllegalStateException("No module-info, so it cannot be linked: " + automatic);
        }
        var modules = found.stream().map(each -> each.descriptor().name()).sorted().collect(Collectors.toList());
        modules.addAll(JDK_MODULES);
        // Services are not followed by jlink: every module is named, so that every provider is in.
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                "--module-path", jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "--add-modules", String.join(",", modules),
                "--include-locales", "en-GB",
                "--no-header-files",
                "--no-man-pages",
                "--generate-cds-archive",
                "--output", runtime.toString()));
        // Serves heaps above 32 GB only, which neither face asks for.
        Files.deleteIfExists(runtime.resolve("lib", "server", "classes_nocoops.jsa"));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + System.lineSeparator() + said);
        }
    }

    private static List<Path> jars(String list) throws IOException {
        return Arrays.stream(Files.readString(Path.of(list)).strip().split(File.pathSeparator)).map(Path::of).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var files = Files.walk(tree)) {
                for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
