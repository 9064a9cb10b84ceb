package countyplan.distribution;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * A terminal that a program believes in, with a test at its keyboard: the two ends of a POSIX pseudo-terminal. The
 * screen is kept as the plain text that was written, without the escape sequences that move about in it.
 */
@SuppressWarnings("restricted") // terminals are made by the C library
final class PseudoTerminal {
    private static final int READ_WRITE_NO_CONTROL = 0x2 | 0x100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final int keyboard;
    private final String device;
    private final StringBuilder written = new StringBuilder();
    private final Thread reader;
    private volatile boolean closed;

    PseudoTerminal(int columns, int rows) throws Throwable {
        keyboard = (int) call("posix_openpt", ValueLayout.JAVA_INT).invokeExact(READ_WRITE_NO_CONTROL);
        if (keyboard < 0 || (int) call("grantpt", ValueLayout.JAVA_INT).invokeExact(keyboard) != 0
                || (int) call("unlockpt", ValueLayout.JAVA_INT).invokeExact(keyboard) != 0) {
            throw new IOException("there is no pseudo-terminal to be had");
        }
        var name = (MemorySegment) Linker.nativeLinker()
                .downcallHandle(symbol("ptsname"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT))
                .invokeExact(keyboard);
        device = name.reinterpret(200).getString(0);
        new ProcessBuilder("stty", "-F", device, "cols", Integer.toString(columns), "rows", Integer.toString(rows))
                .inheritIO().start().waitFor();
        reader = Thread.ofPlatform().daemon().start(this::read);
    }

    /** Starts a program with this as its controlling terminal. */
    Process start(ProcessBuilder program) throws IOException {
        program.command().addAll(0, java.util.List.of("setsid", "--ctty", "--wait"));
        program.environment().put("TERM", "xterm-256color");
        var terminal = Path.of(device).toFile();
        return program.redirectInput(terminal).redirectOutput(terminal).redirectError(terminal).start();
    }

    void type(String keys) throws Throwable {
        var bytes = keys.getBytes(StandardCharsets.UTF_8);
        try (var arena = Arena.ofConfined()) {
            var segment = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
            var ignored = (long) call("write", ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG)
                    .invokeExact(keyboard, segment, (long) bytes.length);
        }
    }

    /** Waits until what was written since the last such wait satisfies; answers it. */
    String await(String what, Predicate<String> satisfied) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var text = text();
            if (satisfied.test(text)) {
                synchronized (written) {
                    written.setLength(0);
                }
                return text;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("Waited in vain for " + what + "; the screen has:\n" + text());
    }

    String await(String words) throws Exception {
        return await("\"" + words + "\"", text -> text.contains(words));
    }

    /** What was written, without escape sequences. */
    String text() {
        synchronized (written) {
            return written.toString().replaceAll(
                    "\u001b\\[[0-9;?>=]*[ -/]*[@-~]|\u001b[()][A-Z0-9]|\u001b[=>78]|\u001b\\][^\u0007]*\u0007", "");
        }
    }

    private void read() {
        try (var arena = Arena.ofConfined()) {
            var buffer = arena.allocate(8192);
            var read = call("read", ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
            while (!closed) {
                var count = (long) read.invokeExact(keyboard, buffer, 8192L);
                if (count <= 0) {
                    // the program has not opened its end yet, or has closed it
                    Thread.sleep(5);
                    continue;
                }
                var text = new String(buffer.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
                synchronized (written) {
                    written.append(text);
                }
            }
        } catch (Throwable closed) {
            // the test is over
        }
    }

    /** To be called once the program has ended: only then does the one who reads wake up. */
    void close() throws Throwable {
        closed = true;
        reader.join();
        var ignored = (int) call("close", ValueLayout.JAVA_INT).invokeExact(keyboard);
    }

    /** A function of the C library whose first argument is an int and which answers what its first layout says. */
    private static MethodHandle call(String name, ValueLayout answer, ValueLayout... more) {
        var arguments = new ValueLayout[more.length + 1];
        arguments[0] = ValueLayout.JAVA_INT;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Linker.nativeLinker().downcallHandle(symbol(name), FunctionDescriptor.of(answer, arguments));
    }

    private static MemorySegment symbol(String name) {
        return Linker.nativeLinker().defaultLookup().find(name).orElseThrow();
    }
}
