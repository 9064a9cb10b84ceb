package countyplan.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folders that plug-ins are looked for in.
///
/// @param all in the order they are looked through, the installed tree's first
/// @param own where new ones are installed: the first named with the command, else the first in the settings, else the
///     installed tree's; empty without any
record PluginFolders(List<Path> all, Optional<Path> own) {

    /// @param named with the command
    /// @param configured in the settings
    static PluginFolders of(Optional<Path> install, List<Path> named, List<Path> configured) {
        var all = new LinkedHashSet<Path>();
        var ofTree = install.map(tree -> tree.resolve("plugins"));
        ofTree.ifPresent(all::add);
        for (var folder : configured) {
            all.add(folder.toAbsolutePath().normalize());
        }
        for (var folder : named) {
            all.add(folder.toAbsolutePath().normalize());
        }
        return new PluginFolders(new ArrayList<>(all),
                Stream.concat(named.stream(), configured.stream()).findFirst()
                        .map(folder -> folder.toAbsolutePath().normalize()).or(() -> ofTree));
    }
}
