package countyplan.core.render;

import countyplan.core.Refusal;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words typed in the shell, made into an asking.
///
/// The command comes first, then words in the order of its help, and options anywhere among them: `--option value` or
/// `--option=value`, a yes/no option alone (or `=no`), an option that takes several given once for each, `--` before
/// words that start with dashes. Names are never shortened. What the values mean is for the invoker to say; here they
/// stay text. An option that holds records is given as JSON.
public sealed interface CommandLine {
    /// The words make sense.
    ///
    /// @param arguments by field name, each as text, a yes/no option alone as true
    /// @param files by field name the word that says where a document is to be read: a path, or `-`
    /// @param output the word that says where the answered document is to be written; empty if none was given
    record Asked(Entry entry, JsonObject arguments, Map<String, String> files, Optional<String> output)
            implements CommandLine {
        public Asked {
            files = Map.copyOf(files);
        }
    }

    /// They do not; the refusal has every fault.
    ///
    /// @param entry the operation meant, if the command was understood
    record Unusable(Optional<Entry> entry, Refusal refusal) implements CommandLine {}

    /// Reads words.
    ///
    /// @param words without the name of the program and without the shell's own options
    /// @param common the shell's own options, for "did you mean"
    static CommandLine read(Catalogue catalogue, List<String> words, List<Field> common) {
        return CommandReader.read(catalogue, words, common);
    }
}
