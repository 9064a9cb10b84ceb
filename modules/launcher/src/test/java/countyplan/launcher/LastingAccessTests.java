package countyplan.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.Options;
import countyplan.shell.Stopped;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes at one data folder, as far as one process can play both.
class LastingAccessTests {
    private static final Call MODULES = new Call("modules", JsonValue.EMPTY_JSON_OBJECT, Caller.local("ann"));

    @TempDir
    Path temporary;

    private DataFolder folder;
    private final AtomicInteger hosting = new AtomicInteger();

    @BeforeEach
    void name() {
        folder = DataFolder.at(temporary.resolve("home"));
    }

    @Test
    void waitsWhileAnotherHasTheFolderAndThenSaysSo() {
        var other = folder.hold(true).orElseThrow();
        var stopped = assertThrows(Stopped.class, () -> door(Duration.ofMillis(50)).open(true));
        assertTrue(stopped.sentence().startsWith("Another command has been busy with the data folder"),
                stopped.sentence());
        other.close();
        door(Duration.ofMillis(50)).open(true).close();
    }

    @Test
    void goesThroughTheProcessThatAnswersForTheFolder() throws IOException {
        var other = folder.hold(true).orElseThrow();
        announce();
        assertInstanceOf(Way.Through.class, door(Duration.ofMillis(50)).open(true));
        var stopped = assertThrows(Stopped.class, () -> door(Duration.ofMillis(50)).alone());
        assertTrue(stopped.sentence().contains("is already served at http://127.0.0.1:"), stopped.sentence());
        other.close();
    }

    @Test
    void takesOverFromAProcessThatEndedWithoutAWord() throws IOException {
        var other = folder.hold(true).orElseThrow();
        announce();
        try (var access = new LastingAccess(door(Duration.ofSeconds(5)), this::host)) {
            access.prepare();
            access.answerOthers();
            assertEquals(0, hosting.get());
            other.close();
            assertInstanceOf(Answer.Done.class, access.invoke(MODULES));
            assertEquals(1, hosting.get());
            assertEquals("http://127.0.0.1:1", folder.address().orElseThrow().url().toString());
        }
        assertEquals(0, hosting.get());
        assertTrue(folder.address().isEmpty());
    }

    @Test
    void answersNothingMoreOnceClosed() {
        var access = new LastingAccess(door(Duration.ofMillis(50)), this::host);
        access.prepare();
        access.close();
        assertThrows(Stopped.class, () -> access.invoke(MODULES));
        access.answerOthers();
        assertEquals(0, hosting.get());
    }

    /// As a process does that answers at a port where nobody listens any more.
    private void announce() throws IOException {
        try (var socket = new ServerSocket(0)) {
            folder.announce(new ServerAddress(URI.create("http://127.0.0.1:" + socket.getLocalPort()), "secret",
                    ProcessHandle.current().pid()));
        }
    }

    private LastingAccess.Hosted host(Countyplan countyplan, String token) {
        hosting.incrementAndGet();
        return new LastingAccess.Hosted() {
            @Override
            public URI url() {
                return URI.create("http://127.0.0.1:1");
            }

            @Override
            public void close() {
                hosting.decrementAndGet();
            }
        };
    }

    private Door door(Duration patience) {
        return new Door(folder, () -> Modules.find(ModuleLayer.boot()), () -> Options.of(folder.path()), patience);
    }
}
