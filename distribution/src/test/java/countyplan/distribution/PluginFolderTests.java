package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image as it is shipped, with plug-ins that it was not made with. */
class PluginFolderTests {
    @TempDir
    Path folder;

    private PluginYard yard;
    private Countyplan shell;
    private String plugins;

    @BeforeEach
    void begin() throws Exception {
        yard = new PluginYard(folder);
        shell = new Countyplan(folder.resolve("records"));
        plugins = yard.plugins().toString();
        yard.put("visits", yard.jar("visits", 1));
        Files.createDirectories(yard.plugins().resolve("torn"));
        Files.writeString(yard.plugins().resolve("torn/torn.jar"), "not a jar");
    }

    @Test
    void everyFaceShowsAModuleThatItHasNeverSeen() throws Exception {
        var recorded = shell.done("visits", "record", "--visit", "1", "--place", "Blaby", "--plugins", plugins);
        assertEquals("", recorded.err());
        assertTrue(shell.done("--plugins", plugins, "help", "visits").out().contains("Records a visit"));
        var server = shell.serve("--plugins", plugins);
        try {
            assertEquals("Blaby",
                    server.json("/api/visits").getJsonArray("visits").getJsonObject(0).getString("place"));
            assertTrue(server.json("/openapi.json").getJsonObject("paths").containsKey("/visits"));
            assertTrue(server.post("/api/visits", "{\"visit\": 2, \"place\": \"Oadby\"}").statusCode() < 300);
            assertTrue(server.log().contains("Left out: torn. The command modules says why."), server.log());
        } finally {
            server.stop();
        }
        assertTrue(shell.done("visits", "list", "--plugins", plugins).out().contains("Oadby"));
    }

    @Test
    void theSettingsMayNameTheFolderAndRemovingItLeavesTheRecords() throws Exception {
        Files.createDirectories(shell.home());
        Files.writeString(shell.home().resolve("countyplan.properties"), "plugins=../plugins\n");
        shell.done("visits", "record", "--visit", "1", "--place", "Blaby");
        Files.move(yard.plugins().resolve("visits"), folder.resolve("away"));
        var gone = shell.run("visits", "list");
        assertEquals(2, gone.code());
        assertTrue(gone.err().contains("There is no command visits"), gone.err());
        var modules = shell.done("modules", "--format", "json").out();
        assertTrue(modules.contains("its records are kept (1 step of tables); its plug-in is not there"), modules);
        Files.move(folder.resolve("away"), yard.plugins().resolve("visits"));
        assertTrue(shell.done("visits", "list").out().contains("Blaby"));
    }

    @Test
    void whoAsksForSomethingElseIsNotBotheredWithWhatIsLeftOut() throws Exception {
        assertEquals("", shell.done("visits", "list", "--plugins", plugins).err());
        assertEquals("", shell.done("sample", "list", "--plugins", plugins).err());
        for (var words : new String[][]{{"torn", "list"}, {"nonsense"}}) {
            var unknown = shell.run(words[0], words.length > 1 ? words[1] : "", "--plugins", plugins);
            assertEquals(2, unknown.code());
            assertTrue(unknown.err().contains("The plug-in torn is left out: its torn.jar cannot be read"),
                    unknown.err());
        }
        var interactive = shell.typing("modules\n", "--plugins", plugins);
        assertTrue(interactive.err().contains("Left out: torn."), interactive.err());
        assertTrue(interactive.out().contains("its torn.jar cannot be read"), interactive.out());
    }

    @Test
    void aPartOfJavaThatTheImageHasNotIsNamed() throws Exception {
        yard.put("drawn", yard.jar("drawn", 1, "record", "requires java.scripting;"));
        var modules = shell.done("modules", "--plugins", plugins, "--format", "json").out();
        assertTrue(modules.contains("its module county.drawn needs java.scripting, a part of Java that"), modules);
        yard.put("logged", yard.jar("logged", 1, "record", "requires java.net.http; requires java.logging;"));
        assertEquals(0, shell.run("logged", "list", "--plugins", plugins).code());
        assertFalse(shell.done("visits", "list", "--plugins", plugins).err().contains("drawn"));
    }
}
