package countyplan.core.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a folder holds, as far as one can tell without reading it. */
final class Listing {
    private Listing() {}

    /** Every file with its size and the time of its last change. */
    static List<String> of(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toFile)
                    .map(file -> file.isFile() ? file + " " + file.length() + " " + file.lastModified() : file + "/")
                    .sorted()
                    .toList();
        }
    }
}
