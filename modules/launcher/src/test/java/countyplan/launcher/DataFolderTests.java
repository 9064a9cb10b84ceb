package countyplan.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.shell.Stopped;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {
    @TempDir
    Path temporary;

    @Test
    void isWhereTheOperatingSystemKeepsAUsersData() {
        var user = Path.of("/home/ann");
        assertEquals(Path.of("/home/ann/.local/share/countyplan"), DataFolder.usual(Map.of(), "Linux", user));
        assertEquals(Path.of("/data/countyplan"),
                DataFolder.usual(Map.of("XDG_DATA_HOME", "/data"), "Linux", user));
        assertEquals(Path.of("/home/ann/.local/share/countyplan"),
                DataFolder.usual(Map.of("XDG_DATA_HOME", "data"), "Linux", user));
        assertEquals(Path.of("/home/ann/Library/Application Support/Countyplan"),
                DataFolder.usual(Map.of(), "Mac OS X", user));
        assertEquals(Path.of("/local/Countyplan"),
                DataFolder.usual(Map.of("LOCALAPPDATA", "/local"), "Windows 11", user));
    }

    @Test
    void isTheNamedOneFirst() {
        assertEquals(Path.of("/srv/county"), DataFolder.usual(
                Map.of("COUNTYPLAN_HOME", "/srv/county", "XDG_DATA_HOME", "/data"), "Linux", Path.of("/home/ann")));
    }

    @Test
    void isTheOwnersAlone() throws Exception {
        var folder = DataFolder.at(temporary.resolve("new/home"));
        folder.token();
        folder.hold(true).orElseThrow().close();
        assertEquals("rwx------", permissions(folder.path()));
        assertEquals("rw-------", permissions(folder.path().resolve("token")));
        assertEquals("rw-------", permissions(folder.path().resolve("lock")));
    }

    @Test
    void keepsItsToken() {
        var folder = DataFolder.at(temporary.resolve("home"));
        var token = folder.token();
        assertEquals(48, token.length());
        assertEquals(token, DataFolder.at(temporary.resolve("home")).token());
    }

    @Test
    void isHeldByOneProcessThatChanges() {
        var folder = DataFolder.at(temporary.resolve("home"));
        var hold = folder.hold(true).orElseThrow();
        assertTrue(folder.hold(false).isEmpty());
        assertTrue(folder.hold(true).isEmpty());
        hold.close();
        folder.hold(true).orElseThrow().close();
    }

    @Test
    void forgetsTheAddressOfAServerThatWasKilled() {
        var folder = DataFolder.at(temporary.resolve("home"));
        folder.announce(new ServerAddress(URI.create("http://127.0.0.1:1"), "secret", 1));
        assertEquals("secret", folder.address().orElseThrow().token());
        folder.hold(false).orElseThrow().close();
        assertTrue(folder.address().isEmpty());
    }

    @Test
    void doesNotTakeAFileForAFolder() throws Exception {
        var file = Files.writeString(temporary.resolve("home"), "");
        var stopped = assertThrows(Stopped.class, () -> DataFolder.at(file).hold(false));
        assertEquals("The data folder " + file + " is a file. Name a folder with --home.", stopped.getMessage());
    }

    @Test
    void readsNoAddressFromAnythingElse() {
        assertTrue(ServerAddress.read("").isEmpty());
        assertTrue(ServerAddress.read("[]").isEmpty());
        assertTrue(ServerAddress.read("{\"url\":1}").isEmpty());
        assertTrue(ServerAddress.read("{\"url\":\":\",\"token\":\"t\",\"process\":1}").isEmpty());
        assertFalse(ServerAddress.read("{\"url\":\"http://h\",\"token\":\"t\",\"process\":1}").isEmpty());
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
