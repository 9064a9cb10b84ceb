package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares long texts with files that a person has read and approved; what differs is left in target/approved. */
final class Approved {
    private Approved() {}

    static void check(String name, String actual) {
        try (InputStream in = Approved.class.getResourceAsStream(name)) {
            String approved = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!approved.equals(actual)) {
                Path file = Path.of("target", "approved", name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertEquals(approved, actual,
                    () -> name + " differs; if the new text is right, copy it from target/approved");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
