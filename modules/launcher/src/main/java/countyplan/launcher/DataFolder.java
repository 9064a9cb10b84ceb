package countyplan.launcher;

import countyplan.shell.Stopped;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The folder that holds the records: where it is, who may see it, and which process holds it.
///
/// One process at a time may change the records, or any number may read them; the operating system's lock on the file
/// `lock` says which, and goes with its process however that ends. A process that holds the folder for long says in
/// `server.json` how others may speak to it. Everything in the folder is the owner's alone (0700, files 0600).
final class DataFolder {
    private static final String ADDRESS = "server.json";

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /// The folder to use when none is named: `COUNTYPLAN_HOME`, else the user's own data folder as the operating system
    /// has it.
    ///
    /// @param environment the process's variables
    /// @param system the operating system's name as Java gives it
    /// @param user the user's home folder
    static Path usual(Map<String, String> environment, String system, Path user) {
        var named = environment.getOrDefault("COUNTYPLAN_HOME", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        if (system.startsWith("Mac")) {
            return user.resolve("Library/Application Support/Countyplan");
        }
        if (system.startsWith("Windows")) {
            var local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isEmpty() ? user.resolve("AppData/Local") : Path.of(local)).resolve("Countyplan");
        }
        // A relative XDG path is to be ignored: XDG Base Directory Specification, "Basics".
        var shared = environment.getOrDefault("XDG_DATA_HOME", "");
        var base = shared.startsWith("/") ? Path.of(shared) : user.resolve(".local/share");
        return base.resolve("countyplan");
    }

    /// The folder at the path; made when it is first needed.
    static DataFolder at(Path path) {
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    /// @throws Stopped if it cannot be made or is no folder
    private void make() {
        if (!Files.isDirectory(path)) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new Stopped("The data folder " + path + " is a file. Name a folder with --home.");
            }
            try {
                Files.createDirectories(path, owner(path, "rwx------"));
            } catch (IOException e) {
                throw new Stopped("The data folder " + path + " cannot be made: " + reason(e)
                        + ". Name another with --home or COUNTYPLAN_HOME.", e);
            }
        }
    }

    Path path() {
        return path;
    }

    /// Where the interactive shell keeps what was typed.
    Path history() {
        return path.resolve("history");
    }

    /// Where the details of failures go.
    Path logs() {
        return path.resolve("logs");
    }

    /// Takes the folder, if no other process stands against it. A process takes it once at a time: some operating
    /// systems let go of all its locks on a file with the first that is closed.
    ///
    /// @param alone to change records; otherwise to read them, beside other readers
    /// @throws Stopped if the folder cannot be used at all
    Optional<Hold> hold(boolean alone) {
        make();
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path.resolve("lock"),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    owner(path, "rw-------"));
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, !alone);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            // Nobody can be serving a folder that could be taken: what is left is of a process that was killed.
            Files.deleteIfExists(path.resolve(ADDRESS));
            return Optional.of(new Hold(channel));
        } catch (OverlappingFileLockException heldHere) {
            close(channel);
            return Optional.empty();
        } catch (IOException e) {
            close(channel);
            throw new Stopped("The data folder " + path + " cannot be used: " + reason(e) + ".", e);
        }
    }

    /// The process that serves this folder, if one says that it does.
    Optional<ServerAddress> address() {
        try {
            return ServerAddress.read(Files.readString(path.resolve(ADDRESS)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /// Tells others how to speak to this process, which holds the folder alone.
    void announce(ServerAddress address) {
        write(path.resolve(ADDRESS), address.text());
    }

    /// Stops telling others.
    void withdraw() {
        try {
            Files.deleteIfExists(path.resolve(ADDRESS));
        } catch (IOException left) {
            // The next to take the folder removes it.
        }
    }

    /// The secret that lets programs on this machine change records through this folder's server; made once.
    String token() {
        var file = path.resolve("token");
        try {
            var known = Files.readString(file).strip();
            if (!known.isEmpty()) {
                return known;
            }
        } catch (NoSuchFileException none) {
            // Made below.
        } catch (IOException e) {
            throw new Stopped("The token " + file + " cannot be read: " + reason(e) + ".", e);
        }
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var made = HexFormat.of().formatHex(random);
        write(file, made + "\n");
        return made;
    }

    private void write(Path file, String text) {
        make();
        try {
            var whole = Files.createTempFile(path, ".writing", "", owner(path, "rw-------"));
            Files.writeString(whole, text);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Stopped(file + " cannot be written: " + reason(e) + ".", e);
        }
    }

    /// Windows gives what is in a user's own folders to that user alone by itself.
    private static FileAttribute<?>[] owner(Path near, String permissions) {
        return near.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    /// Why, in words; the message of the usual exceptions is only the path.
    static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "you may not use it";
            case NoSuchFileException none -> "there is no such folder";
            case CharacterCodingException odd -> "it is not text in UTF-8";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static void close(@Nullable Closeable channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException gone) {
                // There is nothing more to let go of.
            }
        }
    }

    /// A lock on the folder, until closed.
    static final class Hold implements AutoCloseable {
        private final FileChannel channel;

        private Hold(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void close() {
            DataFolder.close(channel);
        }
    }
}
