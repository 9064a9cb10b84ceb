package countyplan.launcher;

import countyplan.core.Fault;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.host.Countyplan;
import countyplan.core.host.Invoker;
import countyplan.server.Identity;
import countyplan.server.Server;
import countyplan.server.Settings;
import countyplan.shell.Stopped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/// `countyplan serve [--host 127.0.0.1] [--port 8080] [--name plans.example.org]`: answers over HTTP until stopped.
///
/// @param host the name or address to listen on
/// @param port the port; 0 for any free one
/// @param names by which others ask for it; those of the settings where there are none
record Serving(String host, int port, List<String> names) {
    private static final String USAGE =
            "countyplan serve [--host 127.0.0.1] [--port 8080] [--name plans.example.org]";

    /// Reads the words after `serve`.
    ///
    /// @throws Refused of kind invalid with everything that cannot be used
    static Serving of(List<String> words) {
        var host = "127.0.0.1";
        var port = 8080;
        List<String> names = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            if (!List.of("--host", "--port", "--name").contains(name)) {
                faults.add(new Fault("a word that is not known", word, "--host, --port or --name"));
                continue;
            }
            if (equals < 0 && i + 1 == words.size()) {
                faults.add(new Fault(name, "", "a value: " + USAGE));
                continue;
            }
            var value = equals < 0 ? words.get(++i) : word.substring(equals + 1);
            if (name.equals("--host")) {
                host = value;
            } else if (name.equals("--name")) {
                names.add(value);
            } else if (value.matches("[0-9]{1,5}") && Integer.parseInt(value) < 65_536) {
                port = Integer.parseInt(value);
            } else {
                faults.add(new Fault(name, value, "a number from 0 to 65535; 0 for any free port"));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal(Refusal.Kind.INVALID, "unusable-words",
                    "These words do not fit serve, which is used so: " + USAGE, faults, List.of()));
        }
        return new Serving(host, port, List.copyOf(names));
    }

    /// Serves until the process is told to stop, then ends in good order.
    ///
    /// Where it serves others, this machine's own commands have a door of their own, so that the local token never goes
    /// over the network.
    ///
    /// @param tell hears one line when it is ready, and one before if a certificate ends soon
    /// @throws Stopped if the address cannot be served, or another process has the data folder
    void run(Door door, Configuration configuration, String version, Consumer<String> tell) {
        var folder = door.folder();
        var token = folder.token();
        var identity = configuration.identity(Instant.now());
        identity.flatMap(each -> each.warning(Instant.now())).ifPresent(tell);
        var known = names.isEmpty() ? configuration.serverNames() : names;
        var forOthers = identity.isPresent() || !known.isEmpty();
        var stop = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        door.modules().hold();
        try (var here = door.alone();
                var server =
                        start(here.invoker(), settings(token, version, here.invoker()), forOthers, known, identity);
                var local = forOthers ? start(here.invoker(), Settings.of("127.0.0.1", 0, token, version)
                        .withTokens(here.invoker().tokens())) : null) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (stopped.getCount() == 0) {
                    return;
                }
                stop.countDown();
                await(stopped);
                // Being told to stop is no failure, which the exit code would otherwise say.
                Runtime.getRuntime().halt(0);
            }));
            folder.announce(new ServerAddress(local == null ? server.address() : local.address(), token,
                    ProcessHandle.current().pid()));
            tell.accept("Countyplan answers at " + server.address() + (forOthers
                    ? " (REST under /api, for programs with a token that was given out: countyplan tokens create)."
                    : " (REST under /api, for programs with the token in " + folder.path().resolve("token")
                            + " to change records).")
                    + " Ctrl-C stops it.");
            Absent.line(here.invoker().modules()).ifPresent(tell);
            await(stop);
            folder.withdraw();
        } finally {
            stopped.countDown();
        }
    }

    private Settings settings(String token, String version, Countyplan countyplan) {
        return Settings.of(host, port, token, version).withTokens(countyplan.tokens());
    }

    private static Server start(Invoker invoker, Settings settings, boolean forOthers, List<String> names,
            Optional<Identity> identity) {
        return start(invoker, forOthers ? settings.forOthers(names, identity) : settings);
    }

    private static Server start(Invoker invoker, Settings settings) {
        try {
            return Server.start(invoker, settings);
        } catch (Refused refused) {
            throw new Stopped(refused.refusal().sentence(), refused);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
