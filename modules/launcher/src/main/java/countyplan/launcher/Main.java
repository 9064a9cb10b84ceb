package countyplan.launcher;

import countyplan.core.Caller;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.Options;
import countyplan.core.host.Plugins;
import countyplan.core.render.Look;
import countyplan.core.render.RefusalText;
import countyplan.server.Server;
import countyplan.server.Settings;
import countyplan.shell.Access;
import countyplan.shell.CommonOptions;
import countyplan.shell.RemoteInvoker;
import countyplan.shell.Screen;
import countyplan.shell.Shell;
import countyplan.shell.Stopped;
import countyplan.shell.Surroundings;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The program's entry point: which data folder or server, and which front end.
public final class Main {
    private static final URI USUAL_SERVER = URI.create("http://127.0.0.1:8080");

    /// Milliseconds in which the prompt appears before anything else is loaded.
    private static final long PROMPT_FIRST = 50;

    /// Milliseconds in which a first command is answered before this process gets ready to answer others.
    private static final long RECORDS_FIRST = 700;

    private final CommonOptions options;
    private final Map<String, String> environment;
    private final Screen screen;
    private final Optional<Path> install;
    private final DataFolder folder;

    private Main(CommonOptions options, Map<String, String> environment) {
        this.options = options;
        this.environment = environment;
        this.install = Optional.ofNullable(System.getProperty("countyplan.install")).map(Path::of);
        var usual = Screen.of(environment);
        var coloured = options.colour().map(usual::withColour).orElse(usual);
        this.screen = options.accessible() ? coloured.withAccessible() : coloured;
        this.folder = DataFolder.at(options.home().orElseGet(() -> DataFolder.usual(
                environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home")))));
    }

    /// Runs the program and ends the process with the exit code: 0 done, 1 refused, 2 unusable words.
    public static void main(String[] arguments) {
        System.exit(run(CommonOptions.of(List.of(arguments)), System.getenv()));
    }

    static int run(CommonOptions options, Map<String, String> environment) {
        try {
            return new Main(options, environment).run();
        } catch (Stopped stopped) {
            tell(stopped.sentence() + "\n");
            return Refusal.Kind.UNAVAILABLE.exit();
        } catch (Refused refused) {
            var text = new StringBuilder();
            try {
                RefusalText.write(refused.refusal(), Optional.empty(), Look.terminal(0, false), text);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            tell(text.toString());
            return refused.refusal().kind().exit();
        } catch (RuntimeException | Error defect) {
            tell(LogBook.noted(defect) + "\n");
            return Refusal.Kind.INTERNAL.exit();
        }
    }

    private int run() {
        var words = options.words();
        var serving = !options.help() && !words.isEmpty() && words.getFirst().equals("serve");
        LogBook.use(folder.logs(), serving, options.verbose());
        if (options.version()) {
            return print("Countyplan " + version() + "\n");
        }
        if (!options.faults().isEmpty()) {
            throw new Refused(new Refusal(Refusal.Kind.INVALID, "unusable-options",
                    "These options cannot be used as given.", options.faults(), List.of()));
        }
        if (serving && options.server().isPresent()) {
            throw new Stopped("--server asks a server elsewhere, and serve starts one here. Leave one of them out.");
        }
        if (serving) {
            Serving.of(words.subList(1, words.size())).run(door(), configuration(), version(),
                    line -> tell(line + "\n"));
            return 0;
        }
        if (!words.isEmpty() && words.getFirst().equals("plugins")) {
            return changePlugins(PluginWords.of(words.subList(1, words.size()), options.help()));
        }
        if (NewModule.isAsked(words)) {
            return print(options.help() ? NewModule.USAGE : newModule().write(words.subList(2, words.size())) + "\n");
        }
        if (!words.isEmpty() || options.help()) {
            if (options.server().isPresent()) {
                try (var access = remote(options.server().get())) {
                    return Shell.once(access, options, surroundings());
                }
            }
            return once(words);
        }
        return options.server().isPresent() ? converse(remote(options.server().get()), above -> {}) : converse();
    }

    private int once(List<String> words) {
        var door = door();
        try (var access = new OnceAccess(door)) {
            var exit = Shell.once(access, options, surroundings());
            if (exit != 0 && !words.isEmpty()) {
                Absent.sentences(door.modules(), words).forEach(sentence -> tell(sentence + "\n"));
            }
            return exit;
        }
    }

    private NewModule newModule() {
        var kit = install.orElseThrow(() -> new Stopped(
                "It is not known where Countyplan is installed. Start it with bin/countyplan of the installed tree."));
        Set<String> taken = new HashSet<>(Shell.ownWords());
        modules(Optional.empty()).catalogue().entries().forEach(entry -> taken.add(entry.name().split(" ")[0]));
        return new NewModule(kit.resolve("module-kit"), Path.of("").toAbsolutePath(), taken);
    }

    private int changePlugins(PluginWords words) {
        if (options.server().isPresent()) {
            throw new Stopped("Plug-ins are changed on the machine that has them, without --server.");
        }
        var database = Configuration.of(install, folder.path()).database(install).isPresent();
        var records = new KeptRecords(folder, database || Files.isDirectory(folder.path().resolve("records")),
                without -> new Door(folder, () -> modules(without), this::opening));
        new PluginLife(pluginFolders(), records, this::typed, line -> print(line + "\n")).run(words);
        return 0;
    }

    /// A line that a person types; empty where nobody is there to type.
    private Optional<String> typed() {
        if (!screen.keyboard()) {
            return Optional.empty();
        }
        try {
            var in = new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in)));
            return Optional.ofNullable(in.readLine());
        } catch (IOException nobodyTypes) {
            return Optional.empty();
        }
    }

    private int converse() {
        var access = new LastingAccess(door(), this::host);
        // Ended from outside, it still closes the records and takes its address away.
        Runtime.getRuntime().addShutdownHook(new Thread(access::close));
        return converse(access, above -> Thread.ofPlatform().daemon().name("opening").start(() -> {
            try {
                Thread.sleep(PROMPT_FIRST);
                access.prepare();
                Absent.line(access.modules()).ifPresent(above);
                Thread.sleep(RECORDS_FIRST);
                access.modules().hold();
                access.answerOthers();
            } catch (InterruptedException ending) {
                // Then there is nothing to open any more.
            } catch (RuntimeException e) {
                System.getLogger(Main.class.getName()).log(System.Logger.Level.WARNING,
                        "Other commands cannot be answered from this shell", e);
            }
        }));
    }

    private int converse(Access access, Consumer<Consumer<String>> afterPrompt) {
        try (access) {
            if (screen.keyboard() && screen.display()) {
                return Shell.interactive(access, surroundings(), afterPrompt);
            }
            afterPrompt.accept(line -> tell(line + "\n"));
            return Shell.script(access, surroundings());
        }
    }

    private LastingAccess.Hosted host(Countyplan countyplan, String token) {
        var server = Server.start(countyplan, Settings.of("127.0.0.1", 0, token, version())
                .withTokens(countyplan.tokens()));
        return new LastingAccess.Hosted() {
            @Override
            public URI url() {
                return server.address();
            }

            @Override
            public void close() {
                server.close();
            }
        };
    }

    private Door door() {
        return new Door(folder, () -> modules(Optional.empty()), this::opening);
    }

    /// Who asks about the modules, or serves them, wants to know whether what failed before goes now.
    private Options opening() {
        var plain = Options.of(folder.path());
        var first = options.words().isEmpty() ? "" : options.words().getFirst();
        var usual = Set.of("modules", "serve").contains(first) ? plain.withTryingAgain() : plain;
        return configuration().database(install).map(usual::withDatabase).orElse(usual);
    }

    /// @param without the folder of a plug-in that is not to count
    private Modules modules(Optional<Path> without) {
        var plugins = Plugins.in(pluginFolders().all(), ModuleLayer.boot(),
                Optional.of(folder.path().resolve("plugins.index")));
        return Modules.find(ModuleLayer.boot(), without.map(plugins::without).orElse(plugins));
    }

    private PluginFolders pluginFolders() {
        return PluginFolders.of(install, options.plugins(), configuration().plugins());
    }

    private Configuration configuration() {
        return Configuration.of(install, folder.path());
    }

    private Access remote(URI server) {
        return new RemoteAccess(RemoteInvoker.distant(server, token(server), authorities()));
    }

    private Optional<Path> authorities() {
        var named = environment.getOrDefault("COUNTYPLAN_CA_FILE", "");
        return named.isEmpty() ? configuration().authorities() : Optional.of(Path.of(named));
    }

    /// From the environment, or the data folder's own where the server is the one that has it.
    private Optional<String> token(URI server) {
        var token = environment.getOrDefault("COUNTYPLAN_TOKEN", "").strip();
        if (!token.isEmpty()) {
            return Optional.of(token);
        }
        var file = environment.getOrDefault("COUNTYPLAN_TOKEN_FILE", "");
        if (!file.isEmpty()) {
            try {
                return Optional.of(Files.readString(Path.of(file)).strip());
            } catch (IOException | RuntimeException e) {
                throw new Stopped("The token cannot be read from " + file + ", which COUNTYPLAN_TOKEN_FILE names.", e);
            }
        }
        return folder.address().filter(address -> address.url().equals(server)).map(ServerAddress::token);
    }

    private Surroundings surroundings() {
        return new Surroundings(screen, new FileInputStream(FileDescriptor.in), Path.of("").toAbsolutePath(),
                Caller.local(System.getProperty("user.name")), options.server().orElse(USUAL_SERVER).toString(),
                Optional.of(folder.history()), LogBook::noted);
    }

    private static String version() {
        return Main.class.getModule().getDescriptor().rawVersion().orElse("of no version");
    }

    private static int print(String text) {
        try {
            new FileOutputStream(FileDescriptor.out).write(text.getBytes(StandardCharsets.UTF_8));
            return 0;
        } catch (IOException nobodyReads) {
            return 0;
        }
    }

    private static void tell(String text) {
        try {
            new FileOutputStream(FileDescriptor.err).write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException nobodyListens) {
            // The exit code still says it.
        }
    }
}
