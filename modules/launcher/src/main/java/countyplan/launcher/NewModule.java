package countyplan.launcher;

import countyplan.core.Fault;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.shell.Stopped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes the project of a new service module into a folder named after it. The project is the installed tree's own
/// template with some words replaced, and builds with what the tree has for authors.
///
/// @param kit the tree's folder for authors: `template`, and the Maven repository `repository`
/// @param place where the folder is made
/// @param taken the ids of the modules and the first words of the commands that there are
record NewModule(Path kit, Path place, Set<String> taken) {
    static final String USAGE = """
            countyplan modules new ID "Title"            writes the project of a new service module into the folder ID
            """;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /// The longest that a table's name stays well within what databases take.
    private static final int LONGEST_ID = 40;

    /// What can stand in Java, JSON and Markdown as it is.
    private static final Pattern TITLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ,'()&/-]{0,79}");

    /// What Java's language keeps for itself, as far as it could be an id.
    private static final Set<String> OF_JAVA = Set.of("abstract", "assert", "boolean", "break", "byte", "case", "catch",
            "char", "class", "const", "continue", "default", "do", "double", "else", "enum", "extends", "false",
            "final",
            "finally", "float", "for", "goto", "if", "implements", "import", "instanceof", "int", "interface", "long",
            "native", "new", "null", "package", "private", "protected", "public", "return", "short", "static",
            "strictfp", "super", "switch", "synchronized", "this", "throw", "throws", "transient", "true", "try",
            "void",
            "volatile", "while");

    /// Whether these words ask for a new module, or for help with that.
    static boolean isAsked(List<String> words) {
        return words.size() > 1 && words.subList(0, 2).equals(List.of("modules", "new"));
    }

    /// Writes the project, whole or not at all.
    ///
    /// @param words what follows `modules new`
    /// @return what to tell
    /// @throws Refused if the words cannot be used or the folder exists
    String write(List<String> words) {
        var faults = faults(words);
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal(Refusal.Kind.INVALID, "unusable-words",
                    "No module can be made of these words, which are used so: " + USAGE.strip().replaceAll(" +", " "),
                    faults, List.of()));
        }
        var id = words.getFirst();
        var folder = place.resolve(id);
        if (Files.exists(folder)) {
            throw Refused.conflict("folder-exists", "There is a " + folder + " already, and nothing was written; "
                    + "choose another id, or make the module in another folder");
        }
        if (!Files.isDirectory(kit)) {
            throw new Stopped("There is no " + kit + ", from which new modules are made. Install Countyplan again.");
        }
        try {
            copy(folder, replacements(id, words.get(1)));
        } catch (IOException e) {
            throw new Stopped("The module cannot be written to " + folder + ": " + DataFolder.reason(e) + ".", e);
        }
        return "A new module is in " + folder + ". To build it: cd " + id + " && mvn verify";
    }

    private List<Fault> faults(List<String> words) {
        List<Fault> faults = new ArrayList<>();
        var id = words.isEmpty() ? "" : words.getFirst();
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID || id.equals("core") || OF_JAVA.contains(id)) {
            faults.add(new Fault("the id", id, "lower-case words with hyphens, at most " + LONGEST_ID
                    + " characters, such as home-visits; not core, nor a word of the Java language"));
        } else {
            taken.stream().filter(other -> (other + "-").startsWith(id + "-") || (id + "-").startsWith(other + "-"))
                    .sorted().findFirst().ifPresent(other -> faults.add(new Fault("the id", id,
                            "one that has not the same first words as " + other + ", which there is already")));
        }
        var title = words.size() < 2 ? "" : words.get(1);
        if (!TITLE.matcher(title).matches()) {
            faults.add(new Fault("the title", title, "what people call it, in one pair of quotation marks: letters, "
                    + "digits, spaces and , ' ( ) & / -, at most 80 characters, such as \"Home visits\""));
        }
        if (words.size() > 2) {
            faults.add(new Fault("more words", String.join(" ", words.subList(2, words.size())),
                    "an id and a title in quotation marks, and no more"));
        }
        return faults;
    }

    private Map<String, String> replacements(String id, String title) {
        var name = new StringBuilder();
        for (var word : id.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return Map.of("@id@", id, "@title@", title, "@Name@", name.toString(), "@package@", id.replace("-", ""),
                "@table@", id.replace('-', '_'),
                "@kit@", kit.toAbsolutePath().normalize().resolve("repository").toUri().toString());
    }

    private void copy(Path folder, Map<String, String> replacements) throws IOException {
        Files.createDirectories(place);
        var making = Files.createTempDirectory(place, ".new-module-");
        try {
            var project = making.resolve("project");
            var template = kit.resolve("template");
            try (var files = Files.walk(template)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var target = project.resolve(replaced(template.relativize(file).toString(), replacements));
                    Files.createDirectories(target.getParent());
                    Files.writeString(target, replaced(Files.readString(file), replacements));
                }
            }
            Files.move(project, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            PluginFiles.delete(making);
        }
    }

    private static String replaced(String text, Map<String, String> replacements) {
        var replaced = text;
        for (var each : replacements.entrySet()) {
            replaced = replaced.replace(each.getKey(), each.getValue());
        }
        return replaced;
    }
}
