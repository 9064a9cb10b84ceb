package countyplan.core.host;

import countyplan.core.Operation;
import countyplan.core.ServiceModule;
import countyplan.core.store.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found of sound plug-ins when their jars were last read, kept in a file: it holds for as long as the jars and
 * Countyplan itself are the same. It saves time and nothing else; without it everything is read again.
 *
 * <p>One line for each thing, its parts divided by tabs: the first line says of which Countyplan; then {@code plug-in},
 * and beneath it {@code module} with {@code operation} and {@code step}.
 */
record PluginIndex(String countyplan, Map<String, Kept> kept) {
    private static final String FIRST = "countyplan plug-ins 2\t";

    /** A plug-in as it was. */
    record Kept(String stamp, List<Description> descriptions) {}

    /** What is in the file; nothing if it is not there, is of another Countyplan, or cannot be read. */
    static PluginIndex read(Path file) {
        String countyplan = countyplanHere();
        Map<String, Kept> kept = new HashMap<>();
        try {
            List<String> lines = Files.readString(file).lines().toList();
            if (!lines.isEmpty() && lines.getFirst().equals(FIRST + countyplan)) {
                for (int i = 1; i < lines.size(); i++) {
                    add(lines.get(i).split("\t", -1), kept);
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            kept.clear();
        }
        return new PluginIndex(countyplan, kept);
    }

    private static void add(String[] parts, Map<String, Kept> kept) {
        switch (parts[0]) {
            case "plug-in" -> kept.put(parts[1], new Kept(parts[2], new ArrayList<>()));
            case "module" -> kept.get(parts[1]).descriptions().add(new Description(parts[2],
                    Integer.parseInt(parts[3]), parts[4], parts[5], parts[6], parts[7],
                    Boolean.parseBoolean(parts[8]), new ArrayList<>(), new ArrayList<>()));
            case "operation" -> last(parts, kept).operations().add(new Description.Told(parts[2],
                    Operation.Kind.valueOf(parts[3]), parts[4], List.of(parts[5].split(",")),
                    Boolean.parseBoolean(parts[6])));
            case "step" -> last(parts, kept).steps().add(
                    new Step(Integer.parseInt(parts[2]), parts[3], parts[4], Integer.parseInt(parts[5])));
            default -> throw new IllegalArgumentException(parts[0]);
        }
    }

    private static Description last(String[] parts, Map<String, Kept> kept) {
        return kept.get(parts[1]).descriptions().getLast();
    }

    /** Keeps these for the next time, if the folder is there; that it cannot be written costs only time. */
    static void write(Path file, List<Plugin> plugins) {
        StringBuilder text = new StringBuilder(FIRST).append(countyplanHere()).append('\n');
        for (Plugin plugin : plugins) {
            List<String> lines = new ArrayList<>();
            String path = plugin.folder().path().toString();
            lines.add(line("plug-in", path, plugin.folder().stamp()));
            for (Description each : plugin.descriptions()) {
                lines.add(line("module", path, each.id(), each.weight(), each.title(), each.about(), each.version(),
                        each.location(), each.hasSamples()));
                each.operations().forEach(told -> lines.add(line("operation", path, told.name(), told.kind(),
                        told.route(), String.join(",", told.roles()), told.forPrograms())));
                each.steps().forEach(step -> lines.add(
                        line("step", path, step.number(), step.title(), step.checksum(), step.statements())));
            }
            // what cannot be written on a line is read again each time
            if (!plugin.folder().stamp().isEmpty() && !lines.contains("")) {
                lines.forEach(line -> text.append(line).append('\n'));
            }
        }
        try {
            if (Files.isDirectory(file.getParent())) {
                Path whole = Files.createTempFile(file.getParent(), ".plugins", "");
                Files.writeString(whole, text, StandardCharsets.UTF_8);
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException slower) {
            System.getLogger(PluginIndex.class.getName()).log(System.Logger.Level.DEBUG, "no index is kept", slower);
        }
    }

    private static String line(Object... parts) {
        StringBuilder line = new StringBuilder();
        for (Object part : parts) {
            String text = part.toString();
            if (text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
                return "";
            }
            line.append(line.isEmpty() ? "" : "\t").append(text);
        }
        return line.toString();
    }

    /** Tells this Countyplan and its Java from others: the rules that plug-ins were checked against are theirs. */
    private static String countyplanHere() {
        Module core = ServiceModule.class.getModule();
        String version = core.isNamed() ? core.getDescriptor().rawVersion().orElse("") : "";
        Path runtime = Path.of(System.getProperty("java.home"), "lib", "modules");
        try {
            BasicFileAttributes attributes = Files.readAttributes(runtime, BasicFileAttributes.class);
            return version + " " + runtime + " " + attributes.size() + " " + attributes.lastModifiedTime().toMillis();
        } catch (IOException unusual) {
            return version + " " + Runtime.version();
        }
    }
}
