package countyplan.core.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A plug-in as it lies on the disk.
 *
 * @param name what it is called, usually its module's id
 * @param path its folder
 * @param stamp tells it from the same plug-in with other jars: the name, size and time of each; empty if that cannot be
 *     told without reading them
 * @param disabled whether somebody wants it left alone for now, which a file of that name in it says
 */
record PluginFolder(String name, Path path, String stamp, boolean disabled) {
    /** The file whose presence means that the plug-in is to be left alone. */
    static final String DISABLED = "disabled";

    /** What the name of a folder starts with while another takes its place. */
    static final String REPLACED = ".replaced-";

    /** Those within a folder, by name; a folder that is not there has none. */
    static List<PluginFolder> within(Path plugins) {
        Map<String, Path> named = new TreeMap<>();
        if (!Files.isDirectory(plugins)) {
            return List.of();
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(plugins)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.startsWith(REPLACED)) {
                    // an upgrade was interrupted before the new one was in its place
                    named.putIfAbsent(name.substring(REPLACED.length()), entry);
                } else if (!name.startsWith(".")) {
                    named.put(name, entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<PluginFolder> folders = new ArrayList<>();
        named.forEach((name, path) -> {
            if (Files.isDirectory(path)) {
                folders.add(of(name, path));
            }
        });
        return folders;
    }

    /** One folder, under a name of its own. */
    static PluginFolder of(String name, Path path) {
        Map<String, String> jars = new TreeMap<>();
        boolean disabled = false;
        boolean told = true;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                String file = entry.getFileName().toString();
                BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
                if (attributes.isDirectory()) {
                    told = false;
                } else if (file.endsWith(".jar")) {
                    jars.put(file, attributes.size() + ":" + attributes.lastModifiedTime().toMillis());
                } else if (file.equals(DISABLED)) {
                    disabled = true;
                }
            }
        } catch (IOException e) {
            told = false;
        }
        return new PluginFolder(name, path, told ? jars.toString() : "", disabled);
    }
}
