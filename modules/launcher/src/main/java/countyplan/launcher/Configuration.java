package countyplan.launcher;

import countyplan.core.catalogue.Nearest;
import countyplan.core.host.Options;
import countyplan.server.Identity;
import countyplan.shell.Stopped;
import java.io.IOException;
import java.io.StringReader;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What is set in `countyplan.properties`: of the installation, in its `conf` folder, and of a data folder, whose values
/// win.
///
/// | name | value |
/// | --- | --- |
/// | `database.url` | `jdbc:postgresql://host/name`; without it the data folder has its own database |
/// | `database.user` | its user |
/// | `plugins` | further folders of plug-ins, parted by commas; paths from the properties file's folder |
/// | `database.password-file` | a file whose first line is the password |
/// | `server.names` | the names by which others ask for the server, parted by commas |
/// | `server.keystore` | a PKCS12 keystore with the server's key and certificate |
/// | `server.keystore-password-file` | a file whose first line opens it |
/// | `server.certificate`, `server.key` | both in PEM instead of a keystore |
/// | `client.ca-file` | certificates in PEM to trust besides those that Java brings |
///
/// Files are paths from the properties file's folder.
final class Configuration {
    private static final String FILE = "countyplan.properties";
    private static final String URL = "database.url";
    private static final String USER = "database.user";
    private static final String PASSWORD_FILE = "database.password-file";
    private static final String PLUGINS = "plugins";
    private static final String SERVER_NAMES = "server.names";
    private static final String KEYSTORE = "server.keystore";
    private static final String KEYSTORE_PASSWORD = "server.keystore-password-file";
    private static final String CERTIFICATE = "server.certificate";
    private static final String KEY = "server.key";
    private static final String AUTHORITIES = "client.ca-file";
    private static final List<String> FILES =
            List.of(PASSWORD_FILE, KEYSTORE, KEYSTORE_PASSWORD, CERTIFICATE, KEY, AUTHORITIES);
    private static final List<String> NAMES = List.of(URL, USER, PASSWORD_FILE, PLUGINS, SERVER_NAMES, KEYSTORE,
            KEYSTORE_PASSWORD, CERTIFICATE, KEY, AUTHORITIES);

    private final Map<String, String> values = new TreeMap<>();

    private final List<Path> plugins = new ArrayList<>();

    private Configuration() {}

    /// Reads both files, where there are any.
    ///
    /// @param install the installed tree; empty where there is none
    /// @throws Stopped if something in them cannot be used
    static Configuration of(Optional<Path> install, Path home) {
        var configuration = new Configuration();
        install.ifPresent(tree -> configuration.add(tree.resolve("conf").resolve(FILE)));
        configuration.add(home.resolve(FILE));
        return configuration;
    }

    /// The further folders of plug-ins, of both files.
    List<Path> plugins() {
        return List.copyOf(plugins);
    }

    /// The database named, with the drivers of the installed tree.
    ///
    /// @throws Stopped if it is not named in full, or its password cannot be read
    Optional<Options.Database> database(Optional<Path> install) {
        var url = values.get(URL);
        if (url == null) {
            for (var left : List.of(PASSWORD_FILE, USER)) {
                if (values.containsKey(left)) {
                    throw new Stopped("The settings have a " + left + " but no " + URL + " in " + FILE
                            + ": name the database too, or take both away.");
                }
            }
            return Optional.empty();
        }
        if (!values.containsKey(USER)) {
            throw new Stopped("The settings name a database but not its user: set " + USER + " in " + FILE + ".");
        }
        return Optional.of(new Options.Database(url, values.get(USER), password(),
                install.map(tree -> drivers(tree.resolve("drivers"))).orElse(ModuleLayer.boot())));
    }

    /// The names by which others ask for the server.
    List<String> serverNames() {
        return Arrays.stream(values.getOrDefault(SERVER_NAMES, "").split(",")).map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
    }

    /// By what the server proves who it is, if TLS is set.
    ///
    /// @throws Stopped if it is set by halves
    /// @throws countyplan.core.Refused if what is set cannot be used now
    Optional<Identity> identity(Instant now) {
        var keystore = file(KEYSTORE);
        var certificate = file(CERTIFICATE);
        if (keystore.isPresent() && certificate.isPresent()) {
            throw new Stopped("The settings name both " + KEYSTORE + " and " + CERTIFICATE + ": keep one of them.");
        }
        if (keystore.isPresent()) {
            return Optional.of(Identity.ofKeystore(keystore.get(), needed(KEYSTORE_PASSWORD, KEYSTORE), now));
        }
        if (certificate.isPresent()) {
            return Optional.of(Identity.ofPem(certificate.get(), needed(KEY, CERTIFICATE), now));
        }
        for (var left : List.of(KEYSTORE_PASSWORD, KEY)) {
            if (values.containsKey(left)) {
                throw new Stopped("The settings name " + left + " but not what it is for: set "
                        + (left.equals(KEY) ? CERTIFICATE : KEYSTORE) + " too in " + FILE + ".");
            }
        }
        return Optional.empty();
    }

    /// Certificates to trust besides those that Java brings.
    Optional<Path> authorities() {
        return file(AUTHORITIES);
    }

    private Optional<Path> file(String name) {
        return Optional.ofNullable(values.get(name)).map(Path::of);
    }

    private Path needed(String name, String beside) {
        return file(name).orElseThrow(() -> new Stopped("The settings name " + beside + " but not " + name
                + ": set that too in " + FILE + "."));
    }

    private void add(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (NoSuchFileException none) {
            return;
        } catch (IOException e) {
            throw new Stopped("The settings in " + file + " cannot be read: " + DataFolder.reason(e) + ".", e);
        } catch (IllegalArgumentException e) {
            throw new Stopped("The settings in " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
        List<String> unknown = new ArrayList<>();
        for (var name : properties.stringPropertyNames()) {
            if (!NAMES.contains(name)) {
                unknown.add(name + Nearest.to(name, NAMES).stream().findFirst()
                        .map(near -> " (did you mean " + near + "?)").orElse(""));
                continue;
            }
            var value = properties.getProperty(name).strip();
            if (name.equals(PLUGINS)) {
                for (var folder : value.split(",")) {
                    plugins.add(file.resolveSibling(folder.strip()).toAbsolutePath().normalize());
                }
                continue;
            }
            values.put(name, FILES.contains(name)
                    ? file.resolveSibling(value).toAbsolutePath().toString() : value);
        }
        if (!unknown.isEmpty()) {
            throw new Stopped("There is no such setting in " + file + ": " + String.join(", ", unknown)
                    + ". There are: " + String.join(", ", NAMES) + ".");
        }
    }

    private String password() {
        var file = values.get(PASSWORD_FILE);
        if (file == null) {
            return "";
        }
        try {
            return Files.readString(Path.of(file)).lines().findFirst().orElse("");
        } catch (NoSuchFileException none) {
            throw new Stopped("The database's password is to be the first line of " + file + ", which is not there.",
                    none);
        } catch (IOException e) {
            throw new Stopped("The database's password cannot be read from " + file + ": " + DataFolder.reason(e)
                    + ".", e);
        }
    }

    /// The drivers are not linked into the runtime: they have no descriptors of their own.
    private static ModuleLayer drivers(Path folder) {
        if (!Files.isDirectory(folder)) {
            return ModuleLayer.boot();
        }
        try {
            var finder = ModuleFinder.of(folder);
            var names = finder.findAll().stream().map(found -> found.descriptor().name()).collect(Collectors.toSet());
            var boot = ModuleLayer.boot();
            var resolved = boot.configuration().resolveAndBind(finder, ModuleFinder.of(), names);
            return boot.defineModulesWithOneLoader(resolved, Configuration.class.getClassLoader());
        } catch (FindException e) {
            throw new Stopped("The drivers in " + folder + " cannot be used: " + e.getMessage() + ".", e);
        }
    }
}
