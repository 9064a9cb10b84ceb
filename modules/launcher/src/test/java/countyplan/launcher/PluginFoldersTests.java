package countyplan.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PluginFoldersTests {
    private static final Optional<Path> INSTALL = Optional.of(Path.of("/opt/countyplan"));
    private static final Path NAMED = Path.of("/named");
    private static final Path SET = Path.of("/set");

    @Test
    void aPluginIsInstalledWhereTheCommandSaysElseWhereTheSettingsSayElseInTheTree() {
        assertEquals(Optional.of(NAMED), PluginFolders.of(INSTALL, List.of(NAMED), List.of(SET)).own());
        assertEquals(Optional.of(SET), PluginFolders.of(INSTALL, List.of(), List.of(SET)).own());
        assertEquals(Optional.of(Path.of("/opt/countyplan/plugins")),
                PluginFolders.of(INSTALL, List.of(), List.of()).own());
        assertEquals(Optional.empty(), PluginFolders.of(Optional.empty(), List.of(), List.of()).own());
    }

    @Test
    void pluginsAreLookedForInAllOfThem() {
        assertEquals(List.of(Path.of("/opt/countyplan/plugins"), SET, NAMED),
                PluginFolders.of(INSTALL, List.of(NAMED), List.of(SET)).all());
    }
}
