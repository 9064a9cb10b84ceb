package countyplan.shell;

import countyplan.core.Fault;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import countyplan.core.render.Format;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The options that every command takes, and the words that are left without them.
///
/// They may stand anywhere among the words, up to `--`; a value follows as the next word or after an equals sign.
///
/// @param home the data folder named
/// @param plugins further folders of plug-ins named
/// @param server the distant server named
/// @param format how to show the answer; empty for the usual way
/// @param output the file to write the answer to; empty to show it
/// @param colour whether colour is wanted, whatever the terminal; empty to go by the terminal
/// @param accessible whether to keep to plain lines without redrawing
/// @param overwrite whether an answered file may take the place of one that is there
/// @param showHttp whether to print the HTTP call instead of asking
/// @param verbose whether to tell of the program's own doings on standard error
/// @param help whether help is asked for
/// @param version whether the program's version is asked for
/// @param given every word, in order
/// @param words the words that are none of these options
/// @param faults what cannot be used
public record CommonOptions(
        Optional<Path> home,
        List<Path> plugins,
        Optional<URI> server,
        Optional<Format> format,
        Optional<String> output,
        Optional<Boolean> colour,
        boolean accessible,
        boolean overwrite,
        boolean showHttp,
        boolean verbose,
        boolean help,
        boolean version,
        List<String> given,
        List<String> words,
        List<Fault> faults) {

    private static final Type FLAG = Type.of(Type.Form.YES_NO);
    private static final Type TEXT = Type.of(Type.Form.TEXT);
    private static final Type FORMATS = new Type(
            Type.Form.CHOICE, "Format", Arrays.stream(Format.values()).map(Format::word).toList(), List.of());

    /// Lets an answered file replace one; of use to commands that answer files.
    static final Field OVERWRITE =
            option("overwrite", "let the answered file take the place of one that is there", "", FLAG);

    /// Those that a command in the interactive shell takes.
    static final List<Field> OF_COMMANDS = List.of(
            option("format", "how to show the answer; a table unless said", "json", FORMATS),
            option("output", "write the answer to this file, in the format that its name ends in unless said",
                    "status.xlsx", TEXT),
            OVERWRITE,
            option("show-http", "print the HTTP call that does the same instead of making it", "", FLAG),
            option("help", "tell about the command", "", FLAG));

    /// Those of the program, given when it is started.
    static final List<Field> OF_PROGRAM = List.of(
            option("home", "the data folder; also COUNTYPLAN_HOME", "/srv/countyplan", TEXT),
            option("plugins", "a further folder of plug-ins; may be given again", "/srv/plugins", TEXT),
            option("server", "ask this server; its token comes from COUNTYPLAN_TOKEN or COUNTYPLAN_TOKEN_FILE",
                    "https://plans.example.org", TEXT),
            option("colour", "use colour, whatever the terminal", "", FLAG),
            option("no-colour", "use no colour; also NO_COLOR", "", FLAG),
            option("accessible", "plain lines without redrawing, for screen readers; also ACCESSIBLE", "", FLAG),
            option("verbose", "tell of the program's own doings on standard error", "", FLAG),
            option("version", "print the version", "", FLAG));

    /// All of them.
    static final List<Field> ALL = Stream.concat(OF_COMMANDS.stream(), OF_PROGRAM.stream()).toList();

    private static final Map<String, String> OTHER_SPELLINGS =
            Map.of("-h", "--help", "-?", "--help", "--color", "--colour", "--no-color", "--no-colour");

    /// Takes them out of the words.
    public static CommonOptions of(List<String> words) {
        return new Reading(words).options();
    }

    /// The format asked for: as said, else as the name of the file to write ends.
    Optional<Format> formatOrOfOutput() {
        return format.or(() -> output.map(name -> name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                .flatMap(ending -> Arrays.stream(Format.values()).filter(each -> each.ending().equals(ending))
                        .findFirst()));
    }

    /// Whether an option of the program was given, which a command in the interactive shell cannot take.
    boolean ofProgram() {
        return home.isPresent() || !plugins.isEmpty() || server.isPresent() || colour.isPresent() || accessible
                || verbose || version;
    }

    private static Field option(String name, String about, String example, Type type) {
        return Field.of(name, about, example, type, false);
    }

    private static final class Reading {
        private final List<String> words;
        private final List<Fault> faults = new ArrayList<>();
        private final List<String> left = new ArrayList<>();
        private final Map<String, String> given = new HashMap<>();
        private final List<String> plugins = new ArrayList<>();

        Reading(List<String> words) {
            this.words = List.copyOf(words);
            for (var i = 0; i < words.size(); i++) {
                var word = words.get(i);
                if (word.equals("--")) {
                    left.addAll(words.subList(i, words.size()));
                    return;
                }
                var equals = word.indexOf('=');
                var typed = equals < 0 ? word : word.substring(0, equals);
                var name = OTHER_SPELLINGS.getOrDefault(typed, typed);
                var option = ALL.stream().filter(each -> name.equals("--" + each.option())).findFirst();
                if (option.isEmpty()) {
                    left.add(word);
                } else if (option.get().type().form() == Type.Form.YES_NO) {
                    flag(option.get(), equals < 0 ? "yes" : word.substring(equals + 1));
                } else if (equals >= 0) {
                    value(option.get(), word.substring(equals + 1));
                } else if (i + 1 < words.size() && !words.get(i + 1).startsWith("--")) {
                    i++;
                    value(option.get(), words.get(i));
                } else {
                    faults.add(new Fault(name, "", "a value: " + option.get().about() + ", such as "
                            + option.get().example()));
                }
            }
        }

        private void flag(Field option, String value) {
            switch (value.toLowerCase(Locale.ROOT)) {
                case "yes", "true" -> given.put(option.name(), "yes");
                case "no", "false" -> given.remove(option.name());
                default -> faults.add(new Fault("--" + option.option(), value, "yes, no, or the option alone"));
            }
        }

        private void value(Field option, String value) {
            if (value.isEmpty()) {
                faults.add(new Fault("--" + option.option(), "", "a value: " + option.about()));
            } else if (option.name().equals("plugins")) {
                plugins.add(value);
            } else if (given.putIfAbsent(option.name(), value) != null) {
                faults.add(new Fault("--" + option.option(), value, "it once only"));
            }
        }

        CommonOptions options() {
            var colour = given.containsKey("no-colour") ? Optional.of(false)
                    : given.containsKey("colour") ? Optional.of(true) : Optional.<Boolean>empty();
            return new CommonOptions(home(), plugins(), server(), format(),
                    Optional.ofNullable(given.get("output")), colour, has("accessible"), has("overwrite"),
                    has("show-http"), has("verbose"), has("help"), has("version"), words, List.copyOf(left),
                    List.copyOf(faults));
        }

        private boolean has(String name) {
            return given.containsKey(name);
        }

        private Optional<Path> home() {
            var value = given.get("home");
            try {
                return Optional.ofNullable(value).map(Path::of);
            } catch (InvalidPathException e) {
                faults.add(new Fault("--home", value, "a folder's path"));
                return Optional.empty();
            }
        }

        private List<Path> plugins() {
            List<Path> folders = new ArrayList<>();
            for (var value : plugins) {
                try {
                    folders.add(Path.of(value));
                } catch (InvalidPathException e) {
                    faults.add(new Fault("--plugins", value, "a folder's path"));
                }
            }
            return folders;
        }

        private Optional<URI> server() {
            var value = given.get("server");
            if (value == null) {
                return Optional.empty();
            }
            try {
                var url = new URI(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
                if (List.of("http", "https").contains(String.valueOf(url.getScheme())) && url.getHost() != null
                        && url.getRawQuery() == null && url.getRawUserInfo() == null) {
                    return Optional.of(url);
                }
            } catch (URISyntaxException notOne) {
                // Told below.
            }
            faults.add(new Fault("--server", value, "an address such as https://plans.example.org"));
            return Optional.empty();
        }

        private Optional<Format> format() {
            var value = given.get("format");
            var format = Arrays.stream(Format.values()).filter(each -> each.word().equals(value)).findFirst();
            if (value != null && format.isEmpty()) {
                faults.add(new Fault("--format", value, String.join(", ", FORMATS.allowed())));
            }
            return format;
        }
    }
}
