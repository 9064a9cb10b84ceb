package countyplan.core.kept;

import countyplan.core.Query;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of files with rows that were costly to read, so that the first asking after a start need not read them from the
 * tables again. A file is what the tables answered up to some change, word for word, with the questions: it is taken only
 * where the very same is asked, of tables at the same steps, and the change log still has that change as it was then. It
 * has a checksum, and comes into its place whole, when it is complete.
 *
 * <p>The folder may be deleted at any time. Where it cannot be read or written, everything is as without it.
 */
public final class KeptFiles {
    private static final System.Logger LOGGER = System.getLogger(KeptFiles.class.getName());
    private static final String FORMAT = "countyplan rows 1";

    /** Fewer rows are read from the tables in less time than anybody notices. */
    private static final int WORTH_KEEPING = 20_000;

    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path folder;
    private final String tables;

    /** @param tables the steps that the tables are at */
    public KeptFiles(Path folder, String tables) {
        this.folder = folder;
        this.tables = tables;
    }

    /**
     * Rows up to a change.
     *
     * @param stamp what the log says of that change, so that it is not taken for the same number of another log
     * @param from where they begin in the file
     * @param length of them in bytes
     */
    private record Part(long after, long upTo, String stamp, long sum, long from, long length) {}

    /** A file that is whole. */
    public final class Kept {
        private final Path file;
        private final List<Part> parts;

        private Kept(Path file, List<Part> parts) {
            this.file = file;
            this.parts = parts;
        }

        /** The last change that is in it. */
        public long upTo() {
            return parts.getLast().upTo();
        }

        /** What the log had of that change. */
        public String stamp() {
            return parts.getLast().stamp();
        }

        /** Takes part by part in. */
        public interface Taking<T> {
            T take(@Nullable T before, long after, long upTo, Function<String, Query> reading);
        }

        /** @throws Unfit if other things are asked than its rows answer */
        public <T> T replay(Taking<T> taking) {
            @Nullable
            T thing = null;
            for (Part part : parts) {
                try (InputStream in = Files.newInputStream(file)) {
                    in.skipNBytes(part.from());
                    Replay replay = new Replay(in);
                    thing = taking.take(thing, part.after(), part.upTo(), replay::query);
                    replay.end();
                } catch (IOException e) {
                    throw new Unfit("it cannot be read: " + e.getMessage());
                }
            }
            if (thing == null) {
                throw new Unfit("there is nothing in it");
            }
            return thing;
        }
    }

    /** The file for a key, if there is one that is whole and of these tables. */
    public Optional<Kept> open(Object key) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Kept(file, parts(file, key)));
        } catch (IOException | Unfit e) {
            LOGGER.log(System.Logger.Level.DEBUG, () -> file + " is of no use: " + e.getMessage());
            discard(key);
            return Optional.empty();
        }
    }

    private List<Part> parts(Path file, Object key) throws IOException {
        List<Part> parts = new ArrayList<>();
        CRC32C sum = new CRC32C();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                CheckedInputStream checked = new CheckedInputStream(raw, sum);
                DataInputStream in = new DataInputStream(checked)) {
            if (!in.readUTF().equals(FORMAT) || !in.readUTF().equals(name(key)) || !in.readUTF().equals(tables)) {
                throw new Unfit("it is of another version, other tables or another question");
            }
            int count = in.readInt();
            long from = 0;
            for (int i = 0; i < count; i++) {
                Part part = new Part(in.readLong(), in.readLong(), in.readUTF(), in.readLong(), from, in.readLong());
                parts.add(part);
                from += part.length();
            }
            long head = sum.getValue();
            if (in.readLong() != head || parts.isEmpty()) {
                throw new Unfit("it is damaged");
            }
            long begin = Files.size(file) - from;
            for (Part part : parts) {
                sum.reset();
                in.skipNBytes(part.length());
                if (sum.getValue() != part.sum()) {
                    throw new Unfit("it is damaged");
                }
            }
            return parts.stream().map(part -> new Part(part.after(), part.upTo(), part.stamp(), part.sum(),
                    begin + part.from(), part.length())).toList();
        }
    }

    /** Begins to write down what is read. */
    public Recording record() {
        return new Recording(folder);
    }

    /**
     * Keeps what was written down, if it is worth it.
     *
     * @param before the file that it is to go on from; null where it begins with nothing
     */
    public void keep(Object key, @Nullable Kept before, Recording recording, long upTo, String stamp) {
        if (recording.rows() < WORTH_KEEPING) {
            return;
        }
        try {
            long sum = recording.end();
            List<Part> parts = new ArrayList<>(before == null ? List.of() : before.parts);
            parts.add(new Part(before == null ? 0 : before.upTo(), upTo, stamp, sum, 0, Files.size(recording.part())));
            Path whole = Files.createTempFile(folder, "", ".part");
            write(whole, key, before, parts, recording.part());
            Files.move(whole, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            tidy();
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "what was read is not kept in a file", e);
        }
    }

    private void write(Path whole, Object key, @Nullable Kept before, List<Part> parts, Path last)
            throws IOException {
        CRC32C sum = new CRC32C();
        try (var raw = new BufferedOutputStream(Files.newOutputStream(whole), 1 << 16);
                var out = new DataOutputStream(new java.util.zip.CheckedOutputStream(raw, sum))) {
            out.writeUTF(FORMAT);
            out.writeUTF(name(key));
            out.writeUTF(tables);
            out.writeInt(parts.size());
            for (Part part : parts) {
                out.writeLong(part.after());
                out.writeLong(part.upTo());
                out.writeUTF(part.stamp());
                out.writeLong(part.sum());
                out.writeLong(part.length());
            }
            out.writeLong(sum.getValue());
            if (before != null) {
                try (InputStream in = Files.newInputStream(before.file)) {
                    in.skipNBytes(before.parts.getFirst().from());
                    in.transferTo(raw);
                }
            }
            Files.copy(last, raw);
        }
    }

    /** Removes what processes left behind that were killed while they wrote. */
    private void tidy() throws IOException {
        Instant old = Instant.now().minus(ABANDONED);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".part")).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Deletes the file for a key, which is of no use any more. */
    public void discard(Object key) {
        delete(file(key));
    }

    /** Deletes every file: rows that were removed from the tables are to be nowhere. */
    public void discardAll() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".rows")).forEach(KeptFiles::delete);
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.WARNING, "files in " + folder + " cannot be deleted", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.WARNING, file + " cannot be deleted", e);
        }
    }

    /** Keys are records or enums, which say in words what they are the key of. */
    private static String name(Object key) {
        return key.getClass().getName() + " " + key;
    }

    private Path file(Object key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name(key).getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest, 0, 12) + ".rows");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
