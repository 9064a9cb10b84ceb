package countyplan.launcher;

import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.MustWrite;
import countyplan.core.host.Options;
import countyplan.shell.RemoteInvoker;
import countyplan.shell.Stopped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Opens the data folder, or finds the process that has it open.
///
/// A process that answers a single command holds the folder for a fraction of a second: that is waited for in silence.
final class Door {
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(10);
    private static final long BETWEEN_TRIES = 40;

    private final DataFolder folder;
    private final Supplier<Modules> finding;
    private final Supplier<Options> options;
    private final Duration patience;
    private @Nullable Modules modules;

    /// @param folder the data folder
    /// @param finding finds the modules; asked once, when they are first needed
    /// @param options how to open; asked whenever it is opened
    Door(DataFolder folder, Supplier<Modules> finding, Supplier<Options> options) {
        this(folder, finding, options, USUAL_PATIENCE);
    }

    /// @param patience how long to wait for others to let go
    Door(DataFolder folder, Supplier<Modules> finding, Supplier<Options> options, Duration patience) {
        this.folder = folder;
        this.finding = finding;
        this.options = options;
        this.patience = patience;
    }

    DataFolder folder() {
        return folder;
    }

    synchronized Modules modules() {
        var found = modules;
        if (found == null) {
            found = finding.get();
            modules = found;
        }
        return found;
    }

    /// Finds a way.
    ///
    /// @param writing whether anything is to be changed
    /// @throws Stopped if others kept the folder to themselves for too long
    Way open(boolean writing) {
        var opening = options.get();
        if (opening.database().isPresent()) {
            return new Way.Here(Countyplan.open(modules(), opening), Optional.empty());
        }
        var until = System.nanoTime() + patience.toNanos();
        var alone = writing;
        while (true) {
            var hold = folder.hold(alone);
            if (hold.isPresent()) {
                var here = here(hold.get(), opening.withReadOnly(!alone));
                if (here.isPresent()) {
                    return here.get();
                }
                alone = true;
                continue;
            }
            var other = folder.address();
            if (other.isPresent() && other.get().lives()) {
                return new Way.Through(new RemoteInvoker(other.get().url(), Optional.of(other.get().token()),
                        Optional.of(modules().catalogue())));
            }
            if (System.nanoTime() > until) {
                throw new Stopped("Another command has been busy with the data folder " + folder.path()
                        + " for more than " + patience.toSeconds() + " seconds. Try again when it is done.");
            }
            pause();
        }
    }

    /// Takes the folder alone, to serve it; there is no way through another process then.
    ///
    /// @throws Stopped if another process has it
    Way.Here alone() {
        return switch (open(true)) {
            case Way.Here here -> here;
            case Way.Through through -> throw new Stopped("The data folder " + folder.path() + " is already served at "
                    + folder.address().map(address -> address.url().toString()).orElse("another address")
                    + ". Commands go there by themselves; stop that one first to serve it elsewhere.");
        };
    }

    /// Empty if it can only be opened for writing, which the hold does not allow.
    private Optional<Way> here(DataFolder.Hold hold, Options opening) {
        try {
            var opened = Countyplan.open(modules(), opening);
            return Optional.of(new Way.Here(opened, Optional.of(hold)));
        } catch (MustWrite notYet) {
            hold.close();
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            hold.close();
            throw e;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped("Interrupted while waiting for the data folder.", e);
        }
    }
}
