package countyplan.launcher;

import countyplan.core.Refused;
import countyplan.core.host.LeftOut;
import countyplan.core.host.Plugins;
import countyplan.core.host.Trial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Installs, upgrades, disables, enables and removes plug-ins. They are files; what is asked of the records goes through
/// whichever process has them, so that a server may go on meanwhile with what it has loaded.
final class PluginLife {
    private final PluginFolders folders;
    private final KeptRecords records;
    private final Supplier<Optional<String>> typed;
    private final Consumer<String> tell;

    /// @param typed reads a line that a person types; empty where nobody does
    PluginLife(PluginFolders folders, KeptRecords records, Supplier<Optional<String>> typed, Consumer<String> tell) {
        this.folders = folders;
        this.records = records;
        this.typed = typed;
        this.tell = tell;
    }

    void run(PluginWords words) {
        switch (words.action()) {
            case HELP -> tell.accept(PluginWords.USAGE.stripTrailing());
            case LIST -> list();
            case INSTALL -> install(Path.of(words.subject()), false);
            case UPGRADE -> install(Path.of(words.subject()), true);
            case DISABLE -> disable(words.subject());
            case ENABLE -> enable(words.subject());
            case REMOVE -> remove(words);
        }
    }

    private Plugins plugins() {
        return Plugins.in(folders.all(), ModuleLayer.boot());
    }

    private void list() {
        var installed = plugins().installed();
        for (var each : installed) {
            tell.accept(each.left().map(LeftOut::sentence).orElseGet(() -> each.name()
                    + (each.version().isEmpty() ? "" : " " + each.version()) + " in " + each.folder()));
        }
        if (installed.isEmpty()) {
            tell.accept("There are no plug-ins in " + String.join(", ", folders.all().stream().map(Path::toString)
                    .toList()) + ".");
        }
    }

    private void install(Path source, boolean upgrade) {
        var place = folders.own().orElseThrow(() -> Refused.invalid("no-place",
                "There is no folder for plug-ins; name one with --plugins"));
        var files = new PluginFiles(place);
        var staged = files.stage(source.toAbsolutePath().normalize());
        var moved = false;
        try {
            var plugins = plugins();
            var id = idOf(staged, source, Plugins.none());
            var there = there(plugins, id);
            if (upgrade != there.isPresent()) {
                throw Refused.conflict(upgrade ? "not-installed" : "installed-already", upgrade
                        ? "There is no plug-in " + id + " to upgrade; to add it: countyplan plugins install " + source
                        : "The plug-in " + id + " is installed already, in " + there.get().folder()
                                + "; to put this in its place: countyplan plugins upgrade " + source);
            }
            var others = there.map(each -> plugins.without(each.folder())).orElse(plugins);
            var trial = sound(staged, source, others);
            var unfit = records.unfit(trial.modules());
            if (!unfit.isEmpty()) {
                throw PluginFiles.unsound("The plug-in " + source + " does not fit the records here", unfit);
            }
            if (there.isPresent()) {
                new PluginFiles(there.get().folder().getParent()).put(staged, there.get().name());
            } else {
                files.put(staged, id);
            }
            moved = true;
            var now = trial.modules().getFirst();
            var version = now.version().isEmpty() ? "" : " " + now.version();
            done(now.title() + version + " is " + (upgrade ? "in the place of what there was" : "installed") + ": "
                    + String.join(", ", trial.modules().stream().map(Trial.Tried::id).toList()) + ".");
        } finally {
            if (!moved) {
                discard(staged);
            }
        }
    }

    private static void discard(Path staged) {
        try {
            PluginFiles.delete(staged);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String idOf(Path staged, Path source, Plugins others) {
        return sound(staged, source, others).modules().getFirst().id();
    }

    private static Trial sound(Path folder, Path source, Plugins others) {
        var trial = Trial.of(folder, ModuleLayer.boot(), others);
        if (!trial.reasons().isEmpty()) {
            throw PluginFiles.unsound("The plug-in " + source + " cannot be used, and nothing was changed",
                    trial.reasons());
        }
        return trial;
    }

    private void disable(String id) {
        var plugin = named(id);
        new PluginFiles(plugin.folder().getParent()).disable(plugin.folder(), true);
        done(plugin.name() + " is disabled; its records are kept. To use it again: countyplan plugins enable "
                + plugin.name() + ".");
    }

    private void enable(String id) {
        var plugins = plugins();
        var plugin = named(id);
        sound(plugin.folder(), plugin.folder(), plugins.without(plugin.folder()));
        new PluginFiles(plugin.folder().getParent()).disable(plugin.folder(), false);
        done(plugin.name() + " is enabled.");
    }

    private void remove(PluginWords words) {
        var plugin = there(plugins(), words.subject());
        var modules = plugin.map(Plugins.Installed::modules).filter(ids -> !ids.isEmpty())
                .orElse(List.of(words.subject()));
        var held = records.held(modules);
        if (plugin.isEmpty() && (!words.withData() || held.isEmpty())) {
            throw unknown(words.subject());
        }
        if (words.withData() && held.isPresent()) {
            tell.accept("This removes for good: " + held.get());
            var confirmed = words.confirm().or(() -> {
                tell.accept("Type " + words.subject() + " to remove it, or anything else to leave it:");
                return typed.get();
            });
            if (!confirmed.map(String::strip).equals(Optional.of(words.subject()))) {
                throw Refused.invalid("not-confirmed", "Nothing was removed: to be sure, add --confirm "
                        + words.subject());
            }
            records.remove(modules, plugin.map(Plugins.Installed::folder));
        }
        plugin.ifPresent(each -> new PluginFiles(each.folder().getParent()).remove(each.folder()));
        done(words.subject() + " is removed" + (held.isEmpty() ? "."
                : words.withData() ? ", with its records."
                        : ". Its records are kept (" + held.get() + "): install it again to use them, or remove them"
                                + " with: countyplan plugins remove " + words.subject() + " --with-data"));
    }

    private Plugins.Installed named(String id) {
        return there(plugins(), id).orElseThrow(() -> unknown(id));
    }

    private static Optional<Plugins.Installed> there(Plugins plugins, String id) {
        return plugins.installed().stream().filter(each -> each.answersTo(id)).findFirst();
    }

    private Refused unknown(String id) {
        return Refused.notFound("no-such-plug-in", "There is no plug-in " + id,
                plugins().installed().stream().map(Plugins.Installed::name).toList());
    }

    private void done(String sentence) {
        tell.accept(sentence);
        records.server().ifPresent(server -> tell.accept(
                "The process that answers at " + server + " keeps what it has loaded until it is started again."));
    }
}
