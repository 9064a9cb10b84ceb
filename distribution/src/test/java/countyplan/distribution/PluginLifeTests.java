package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in from its arrival to its end, by the commands of the image; its records outlive it until they are to go. */
class PluginLifeTests {
    @TempDir
    Path folder;

    private PluginYard yard;
    private Countyplan shell;

    @BeforeEach
    void begin() {
        yard = new PluginYard(folder);
        shell = new Countyplan(folder.resolve("records"));
    }

    @Test
    void fromInstallingToRemovingWithItsRecords() throws Exception {
        done("plugins", "install", yard.jar("visits", 1).toString());
        assertEquals(List.of("visits"), there());
        done("visits", "record", "--visit", "1", "--place", "Blaby");
        refused("is installed already", "plugins", "install", yard.jar("visits", 2).toString());

        assertTrue(done("plugins", "upgrade", zip(yard.jar("visits", 2)).toString()).out().contains("Visits 2"));
        assertTrue(done("visits", "list").out().contains("Blaby"));
        refused("the tables of visits here are of a later version (step 2, this one knows 1)", "plugins", "upgrade",
                yard.jar("visits", 1).toString());
        assertTrue(done("modules").out().contains("Visits 2"));

        done("plugins", "disable", "visits");
        var disabled = run("visits", "list");
        assertEquals(2, disabled.code());
        assertTrue(disabled.err().contains("The plug-in visits is left out: it is disabled"), disabled.err());
        assertEquals("", done("sample", "list").err());
        done("plugins", "enable", "visits");
        assertTrue(done("visits", "list").out().contains("Blaby"));

        var removed = done("plugins", "remove", "visits").out();
        assertTrue(removed.contains("Its records are kept (visits_visit with 1 row)"), removed);
        assertEquals(List.of(), there());
        assertTrue(done("modules", "--format", "json").out().contains("its records are kept (2 steps of tables)"));
        done("plugins", "install", Files.createDirectories(yard.jar("visits", 2).getParent()).toString());
        assertTrue(done("visits", "list").out().contains("Blaby"));

        var asked = run("plugins", "remove", "visits", "--with-data");
        assertEquals(2, asked.code());
        assertTrue(asked.out().contains("This removes for good: visits_visit with 1 row"), asked.out());
        assertTrue(asked.err().contains("Nothing was removed: to be sure, add --confirm visits"), asked.err());
        assertTrue(done("visits", "list").out().contains("Blaby"));
        done("plugins", "remove", "visits", "--with-data", "--confirm", "visits");
        assertEquals(List.of(), there());
        assertFalse(done("modules", "--format", "json").out().contains("are kept"));
        assertTrue(done("changes", "--format", "json").out().contains("modules/visits"));
        done("plugins", "install", yard.jar("visits", 1).toString());
        assertFalse(done("visits", "list").out().contains("Blaby"));
    }

    @Test
    void whatIsNotSoundIsRefusedWithEveryReasonAndLeavesNothing() throws Exception {
        done("plugins", "install", yard.jar("visits", 1).toString());
        refused("operation calls Record is not sound: its name must be lower-case words", "plugins", "install",
                yard.jar("calls", 1, "Record", "").toString());
        refused("needs java.scripting, a part of Java", "plugins", "install",
                yard.jar("calls", 1, "record", "requires java.scripting;").toString());
        refused("There is no ", "plugins", "install", folder.resolve("nowhere").toString());
        refused("There is no plug-in calls to upgrade", "plugins", "upgrade", yard.jar("calls", 1).toString());
        refused("There is no plug-in calls", "plugins", "remove", "calls");
        refused("what to do: given \"mend\"", "plugins", "mend", "visits");
        assertEquals(List.of("visits"), there());
        assertTrue(done("visits", "list").err().isEmpty());
    }

    @Test
    void aServerKeepsWhatItHasLoadedUntilItIsStartedAgain() throws Exception {
        done("plugins", "install", yard.jar("visits", 1).toString());
        var server = shell.serve("--plugins", yard.plugins().toString());
        try {
            var said = done("plugins", "upgrade", yard.jar("visits", 2).toString()).out();
            assertTrue(said.contains("keeps what it has loaded until it is started again"), said);
            assertTrue(server.post("/api/visits", "{\"visit\": 2, \"place\": \"Oadby\"}").statusCode() < 300);
            refused("is in use", "plugins", "remove", "visits", "--with-data", "--confirm", "visits");
            done("plugins", "remove", "visits");
            assertEquals("Oadby",
                    server.json("/api/visits").getJsonArray("visits").getJsonObject(0).getString("place"));
        } finally {
            server.stop();
        }
        done("plugins", "remove", "visits", "--with-data", "--confirm", "visits");
    }

    @Test
    void anInterruptedUpgradeLeavesTheOneThatWasThere() throws Exception {
        done("plugins", "install", yard.jar("visits", 1).toString());
        Files.move(yard.plugins().resolve("visits"), yard.plugins().resolve(".replaced-visits"));
        Files.createDirectories(yard.plugins().resolve(".installing-1"));
        assertEquals(0, run("visits", "list").code());
        done("plugins", "upgrade", yard.jar("visits", 2).toString());
        assertTrue(done("modules").out().contains("Visits 2"));
    }

    @Test
    void backupsCarryTheRecordsOfAModuleThatIsNotThere() throws Exception {
        done("plugins", "install", yard.jar("visits", 1).toString());
        done("visits", "record", "--visit", "1", "--place", "Blaby");
        done("plugins", "remove", "visits");
        var backup = folder.resolve("backup.zip").toString();
        done("backup", backup);
        done("plugins", "install", yard.jar("visits", 1).toString());
        var other = new Countyplan(folder.resolve("other"));
        other.done("restore", backup, "--plugins", yard.plugins().toString());
        assertTrue(other.done("visits", "list", "--plugins", yard.plugins().toString()).out().contains("Blaby"));
    }

    private Countyplan.Ended run(String... words) throws Exception {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--plugins", yard.plugins().toString()));
        return shell.run(all.toArray(String[]::new));
    }

    private Countyplan.Ended done(String... words) throws Exception {
        var ended = run(words);
        assertEquals(0, ended.code(), ended::toString);
        return ended;
    }

    private void refused(String why, String... words) throws Exception {
        var ended = run(words);
        assertTrue(ended.code() != 0 && ended.err().replaceAll("\\s+", " ").contains(why), ended::toString);
    }

    private List<String> there() throws Exception {
        try (var entries = Files.list(yard.plugins())) {
            return entries.map(each -> each.getFileName().toString()).toList();
        }
    }

    /** As people send them: a folder within a zip, with other files beside the jar. */
    private Path zip(Path jar) throws Exception {
        var zip = folder.resolve("visits.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("visits-2/README.txt"));
            out.putNextEntry(new ZipEntry("visits-2/visits.jar"));
            Files.copy(jar, out);
        }
        return zip;
    }
}
