package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What module authors can use, against a file that somebody approved: whatever is added, changed or taken away shows as a
 * line in review. To approve what is there now, run {@code mvn verify -Dapprove} and commit the changed file.
 */
class SpiTests {
    private static final Pattern TYPE = Pattern.compile("countyplan\\.core\\.([A-Za-z$]+)");

    @Test
    void isAsApproved() throws IOException {
        var described = Spi.described();
        assertTrue(described.contains("public interface countyplan.core.ServiceModule\n"), described);
        var approved = Path.of(System.getProperty("countyplan.approved"), "spi.txt");
        if (Boolean.getBoolean("approve")) {
            Files.writeString(approved, described);
        }
        assertEquals(Files.exists(approved) ? Files.readString(approved) : "", described);
    }

    /** The page of Javadoc that authors begin with. */
    @Test
    void everyTypeIsNamedOnOnePage() throws IOException {
        var page = Files.readString(Path.of(System.getProperty("countyplan.approved"))
                .resolve("../../../../modules/core/src/main/java/countyplan/core/package-info.java").normalize());
        assertTrue(page.lines().count() < 70, "no longer one page");
        var types = Spi.described().lines().takeWhile(line -> !line.startsWith("package countyplan.core."))
                .filter(line -> !line.isBlank() && !line.startsWith(" ") && !line.startsWith("package "))
                .map(line -> TYPE.matcher(line).results().findFirst().orElseThrow().group(1))
                .filter(name -> !name.contains("$")).toList();
        assertTrue(types.size() > 20, types::toString);
        assertEquals(List.of(), types.stream().filter(name -> !page.contains("[" + name + "]")).toList());
    }

    /**
     * What was released is only added to: every line of every earlier version, of which {@code previous} has a file each, is
     * still there under its type.
     */
    @Test
    void whatWasReleasedStands() throws IOException {
        var approved = Path.of(System.getProperty("countyplan.approved"));
        var now = members(Files.readString(approved.resolve("spi.txt")));
        try (var released = Files.newDirectoryStream(approved.resolveSibling("previous"), "spi-*-lines.txt")) {
            var versions = 0;
            for (var version : released) {
                versions++;
                assertEquals("", gone(members(Files.readString(version)), now),
                        "Modules compiled with " + version.getFileName().toString().replaceAll("spi-|-lines.txt", "")
                                + " use what is not there any more; put these back, beside what is new");
            }
            assertTrue(versions > 0, "no file of a released version");
        }
    }

    /**
     * The lines of each type by its first line; of a record without its components, each of which has a line of its own: it
     * may gain some, as long as it can be made without them.
     */
    private static Map<String, Set<String>> members(String described) {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        Set<String> type = new LinkedHashSet<>();
        for (var line : described.lines().filter(each -> !each.isBlank() && !each.startsWith("package ")).toList()) {
            if (line.startsWith(" ")) {
                type.add(line);
            } else {
                type = members.computeIfAbsent(line.replaceAll("(record [^(]*)\\(.*", "$1"),
                        first -> new LinkedHashSet<>());
            }
        }
        return members;
    }

    private static String gone(Map<String, Set<String>> before, Map<String, Set<String>> now) {
        var gone = new StringBuilder();
        before.forEach((type, lines) -> {
            var left = lines.stream().filter(line -> !now.getOrDefault(type, Set.of()).contains(line)).toList();
            if (!now.containsKey(type) || !left.isEmpty()) {
                gone.append(type).append('\n');
                left.forEach(line -> gone.append(line).append('\n'));
            }
        });
        return gone.toString();
    }

    /** It was compiled with what modules of 1.0 saw, of which only the declarations are left. */
    @Test
    void aModuleCompiledAgainstThePreviousSpiStillRuns(@TempDir Path folder) throws Exception {
        var declarations = Path.of(System.getProperty("countyplan.approved")).resolveSibling("previous/spi-1.0.txt");
        var yard = new PluginYard(folder);
        var shell = new Countyplan(folder.resolve("records"));
        var plugins = yard.plugins().toString();
        shell.done("plugins", "install", yard.jarAgainst(declarations, "1.0", "visits").toString(), "--plugins",
                plugins);
        shell.done("visits", "record", "--visit", "1", "--place", "Blaby", "--plugins", plugins);
        var listed = shell.done("visits", "list", "--plugins", plugins).out();
        assertTrue(listed.contains("Blaby"), listed);
    }
}
