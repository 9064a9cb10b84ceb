import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// What authors of modules build with, as a Maven repository in the installed tree: the core, the module kit, and what
/// these two say they need.
///
/// @param root the repository's own folder
/// @param version of the build
record ModuleKit(Path root, String version) {
    private static final List<String> SHIPPED = List.of("core", "module-kit");
    private static final String SNAPSHOT = "-SNAPSHOT";

    /// Everything that it is made of.
    List<Path> sources() {
        return List.of(pom(), pom("core"), jar("core"), pom("module-kit"), jar("module-kit"));
    }

    /// Makes the repository, and names its version in the template of a module.
    void make(Path folder) throws Exception {
        var named = named();
        write(folder, "countyplan", named, pom());
        for (var shipped : SHIPPED) {
            var place = write(folder, "countyplan-" + shipped, named, pom(shipped));
            Files.copy(jar(shipped), place.resolve("countyplan-" + shipped + "-" + named + ".jar"));
        }
        var template = folder.resolve("template").resolve("pom.xml");
        Files.writeString(template, Files.readString(template).replace("@version@", named));
    }

    private Path write(Path folder, String artifact, String named, Path pom) throws IOException {
        var place = Files.createDirectories(
                folder.resolve("repository").resolve("countyplan").resolve(artifact).resolve(named));
        Files.writeString(place.resolve(artifact + "-" + named + ".pom"), Files.readString(pom)
                .replace("<version>" + version + "</version>", "<version>" + named + "</version>"));
        return place;
    }

    /// A version that is not released yet is named after its content: Maven keeps what it has once fetched under a name.
    private String named() throws Exception {
        if (!version.endsWith(SNAPSHOT)) {
            return version;
        }
        var digest = MessageDigest.getInstance("SHA-256");
        for (var source : sources()) {
            digest.update(source.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(source));
        }
        return version.substring(0, version.length() - SNAPSHOT.length()) + "-"
                + HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private Path pom() {
        return root.resolve("pom.xml");
    }

    private Path pom(String module) {
        return root.resolve("modules").resolve(module).resolve("pom.xml");
    }

    private Path jar(String module) {
        return root.resolve("modules").resolve(module).resolve("target")
                .resolve("countyplan-" + module + "-" + version + ".jar");
    }
}
