package countyplan.core.render;

import countyplan.core.Choice;
import countyplan.core.catalogue.Field;
import java.util.List;

/// What a shell understands besides the catalogue's commands.
///
/// @param commands words such as `serve` and `help`, each with what it does
/// @param options those that may stand beside any command, such as `--format`
public record OwnWords(List<Choice> commands, List<Field> options) {
    public OwnWords {
        commands = List.copyOf(commands);
        options = List.copyOf(options);
    }
}
