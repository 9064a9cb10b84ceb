package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page for module authors, followed to the letter with the installed tree: {@code sh} blocks are typed into one shell,
 * blocks that name a file are written to it, and each line of a {@code text} block is said by the commands before it. The
 * port is another than on the page, and Maven takes from the repository at hand what it would else fetch.
 */
class ModuleAuthorsTests {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(.*?)\\n(.*?)^```$");
    private static final String PORT = "8080";

    @TempDir
    Path folder;

    /** A block of the page: what follows its fence, and its lines. */
    private record Block(String kind, String text) {
        boolean isFile() {
            return kind.matches("(java|sql|json|xml) \\S+");
        }
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void theWholePageWorksAsWritten() throws Exception {
        var blocks = blocks();
        assertTrue(blocks.size() > 10, "too few blocks to be the page: " + blocks.size());
        var said = "";
        try (var shell = new Typing()) {
            for (var block : blocks) {
                if (block.kind().equals("sh")) {
                    said = shell.type(block.text());
                } else if (block.kind().equals("text")) {
                    for (var line : block.text().lines().toList()) {
                        assertTrue(said.contains(line), "\"" + line + "\" should be in:\n" + said);
                    }
                } else {
                    assertTrue(block.isFile(), "Nobody tries a block of this kind: " + block.kind());
                    var file = shell.place().resolve(block.kind().split(" ")[1]);
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, block.text());
                }
            }
        }
        assertFalse(Files.exists(Shipped.tree().resolve("plugins/visits")), "the installed tree stays as it was");
    }

    private List<Block> blocks() throws IOException {
        var port = Integer.toString(freePort());
        var page = Files.readString(Path.of(System.getProperty("countyplan.docs"), "module-authors.md"));
        List<Block> blocks = new ArrayList<>();
        for (var matcher = BLOCK.matcher(page); matcher.find();) {
            blocks.add(new Block(matcher.group(1), matcher.group(2).replace(PORT, port)));
        }
        assertEquals(page.lines().filter(line -> line.startsWith("```")).count(), blocks.size() * 2L, "fences");
        return blocks;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** One shell, in which an author types. */
    private final class Typing implements AutoCloseable {
        private static final String END = "--- typed ---";

        private final Path work;
        private final Process process;
        private final BufferedReader heard;

        Typing() throws IOException {
            work = Files.createDirectories(folder.resolve("work"));
            var programs = Files.createDirectories(folder.resolve("programs"));
            program(programs.resolve("countyplan"), "exec '" + Shipped.tree() + "/bin/countyplan' \"$@\"");
            program(programs.resolve("mvn"), maven());
            var builder = new ProcessBuilder("/bin/sh", "-e").directory(work.toFile()).redirectErrorStream(true);
            builder.environment().merge("PATH", programs.toString(), (path, first) -> first + ":" + path);
            builder.environment().put("LC_ALL", "C.UTF-8");
            process = builder.start();
            heard = process.inputReader();
        }

        /** The Maven that runs this build, with a repository of its own for what is made here. */
        private String maven() throws IOException {
            var settings = Files.writeString(folder.resolve("settings.xml"), """
                    <settings>
                      <mirrors>
                        <mirror>
                          <id>at-hand</id>
                          <mirrorOf>*,!countyplan-module-kit</mirrorOf>
                          <url>%s</url>
                        </mirror>
                      </mirrors>
                    </settings>
                    """.formatted(Path.of(System.getProperty("countyplan.repository")).toUri()));
            return "exec '%s/bin/mvn' -B -s '%s' -Dmaven.repo.local='%s' \"$@\"".formatted(
                    System.getProperty("countyplan.maven"), settings, folder.resolve("repository"));
        }

        private static void program(Path file, String command) throws IOException {
            Files.writeString(file, "#!/bin/sh\n" + command + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }

        /** Types a block, waits until all of it is done, and answers what was said meanwhile. */
        String type(String commands) throws IOException {
            var script = Files.writeString(folder.resolve("typed.sh"), commands);
            var input = process.outputWriter();
            input.write(". '" + script + "' < /dev/null\npwd > '" + folder.resolve("pwd") + "'\necho '" + END + "'\n");
            input.flush();
            var said = new StringBuilder();
            for (var line = heard.readLine(); !END.equals(line); line = heard.readLine()) {
                if (line == null) {
                    throw new AssertionError("This failed:\n" + commands + "\n" + said);
                }
                // What says nothing at its end leaves the mark on its own last line.
                if (line.endsWith(END)) {
                    return said.append(line, 0, line.length() - END.length()).toString();
                }
                said.append(line).append('\n');
            }
            return said.toString();
        }

        Path place() throws IOException {
            return Path.of(Files.readString(folder.resolve("pwd")).strip());
        }

        @Override
        public void close() throws IOException {
            process.outputWriter().close();
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
        }
    }
}
