package countyplan.launcher;

import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.MustWrite;
import countyplan.core.host.Options;
import countyplan.shell.RemoteInvoker;
import countyplan.shell.Stopped;
import java.time.Duration;
import java.util.Optional;

/// Opens the data folder, or finds the process that has it open.
///
/// A process that answers a single command holds the folder for a fraction of a second: that is waited for in silence.
///
/// @param folder the data folder
/// @param modules the modules there are
/// @param options how to open
/// @param patience how long to wait for others to let go
record Door(DataFolder folder, Modules modules, Options options, Duration patience) {
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(10);
    private static final long BETWEEN_TRIES = 40;

    static Door to(DataFolder folder, Modules modules, Options options) {
        return new Door(folder, modules, options, USUAL_PATIENCE);
    }

    /// Finds a way.
    ///
    /// @param writing whether anything is to be changed
    /// @param pooled whether many are to be answered at once
    /// @throws Stopped if others kept the folder to themselves for too long
    Way open(boolean writing, boolean pooled) {
        if (options.database().isPresent()) {
            return new Way.Here(Countyplan.open(modules, options.withPool(pooled)), Optional.empty());
        }
        var until = System.nanoTime() + patience.toNanos();
        var alone = writing;
        while (true) {
            var hold = folder.hold(alone);
            if (hold.isPresent()) {
                var here = here(hold.get(), alone, pooled);
                if (here.isPresent()) {
                    return here.get();
                }
                alone = true;
                continue;
            }
            var other = folder.address();
            if (other.isPresent() && other.get().lives()) {
                return new Way.Through(new RemoteInvoker(other.get().url(), Optional.of(other.get().token()),
                        Optional.of(modules.catalogue())));
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
        return switch (open(true, true)) {
            case Way.Here here -> here;
            case Way.Through through -> throw new Stopped("The data folder " + folder.path() + " is already served at "
                    + folder.address().map(address -> address.url().toString()).orElse("another address")
                    + ". Commands go there by themselves; stop that one first to serve it elsewhere.");
        };
    }

    /// Empty if it can only be opened for writing, which the hold does not allow.
    private Optional<Way> here(DataFolder.Hold hold, boolean writing, boolean pooled) {
        try {
            var opened = Countyplan.open(modules, options.withReadOnly(!writing).withPool(pooled));
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
