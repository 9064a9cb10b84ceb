package countyplan.shell;

import countyplan.core.Document;
import countyplan.core.Fault;
import countyplan.core.Faults;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The files that commands name: read before an operation is asked, written after it has answered.
///
/// @param folder what names are relative to
/// @param input what `-` stands for
record FilesAtHand(Path folder, InputStream input) {

    /// Reads files.
    ///
    /// @param words by field name a path, or `-` for standard input
    /// @throws Refused of kind invalid with every file that cannot be read
    Map<String, Document> read(Map<String, String> words) {
        Map<String, Document> files = new LinkedHashMap<>();
        var faults = new Faults();
        words.forEach((field, word) -> {
            try {
                var bytes = word.equals("-") ? input.readAllBytes() : Files.readAllBytes(path(word));
                var name = word.equals("-") ? field : String.valueOf(path(word).getFileName());
                files.put(field, new Document(mediaType(name), name, bytes));
            } catch (IOException | InvalidPathException e) {
                faults.add(field, word, "a file that can be read: " + reason(e));
            } catch (OutOfMemoryError tooLarge) {
                faults.add(field, word, "a file of a size that can be worked with");
            }
        });
        faults.refuse("unreadable-file", faults.count() == 1 ? "The file cannot be read."
                : "The files cannot be read.");
        return files;
    }

    /// Makes sure that an answer can be written to a file, before anything is asked.
    ///
    /// @throws Refused if something is there that may not be replaced, or nothing can be written there
    void checkFree(String word, boolean overwrite) {
        try {
            var path = path(word);
            var parent = path.toAbsolutePath().getParent();
            if (parent == null || Files.exists(path) && !Files.isRegularFile(path)) {
                throw unwritable(word, "the name of a file; this is a folder or a device");
            } else if (!Files.isDirectory(parent)) {
                throw unwritable(word, "a file in a folder that is there");
            } else if (Files.exists(path) && !overwrite) {
                throw Refused.conflict("file-exists", "There is a file " + word
                        + " already. Give another name, or add --overwrite to replace it.");
            }
        } catch (InvalidPathException e) {
            throw unwritable(word, "the name of a file");
        }
    }

    /// Writes an answer to a file, which has its name only when it is whole.
    ///
    /// @return the file
    /// @throws Refused if it cannot be written
    Path write(String word, Document document, boolean overwrite) {
        checkFree(word, overwrite);
        var path = path(word);
        var parent = path.toAbsolutePath().getParent();
        Path part = null;
        try {
            part = parent.resolve("." + path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            Files.write(part, document.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (overwrite) {
                Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(part, path);
            }
            return path;
        } catch (IOException e) {
            throw unwritable(word, "a file that can be written: " + reason(e));
        } finally {
            discard(part);
        }
    }

    private Path path(String word) {
        return folder.resolve(word.startsWith("~/") ? System.getProperty("user.home") + word.substring(1) : word);
    }

    private static Refused unwritable(String word, String expected) {
        return new Refused(new Refusal(Refusal.Kind.INVALID, "unwritable-file", "The answer cannot be written there.",
                List.of(new Fault("FILE", word, expected)), List.of()));
    }

    private static void discard(@Nullable Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException left) {
            // Its name says what it is.
        }
    }

    /// Why a file or stream failed, in words.
    static String reason(Exception failure) {
        return switch (failure) {
            case NoSuchFileException none -> "there is none of that name";
            case AccessDeniedException denied -> "you may not";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static String mediaType(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "csv" -> "text/csv";
            case "txt" -> "text/plain";
            case "json" -> "application/json";
            case "zip" -> "application/zip";
            default -> "application/octet-stream";
        };
    }
}
