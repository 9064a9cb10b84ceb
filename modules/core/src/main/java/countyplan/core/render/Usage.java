package countyplan.core.render;

import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import java.util.Locale;

/// How commands are written.
final class Usage {
    private Usage() {}

    /// How a command is used, on one line: `countyplan action-plans status PLAN [OPTIONS]`.
    static String of(Entry entry) {
        StringBuilder usage = new StringBuilder("countyplan ").append(entry.name());
        for (Field word : entry.positionals()) {
            usage.append(word.required() ? " " : " [").append(placeholder(word)).append(word.required() ? "" : "]");
        }
        if (entry.answersDocument()) {
            usage.append(" [FILE]");
        }
        for (Field option : entry.options()) {
            if (option.required()) {
                usage.append(" --").append(option.option());
                if (option.type().form() != Type.Form.YES_NO) {
                    usage.append(' ').append(placeholder(option));
                }
            }
        }
        return usage.append(" [OPTIONS]").toString();
    }

    /// What stands for a value in help: `PLAN`.
    static String placeholder(Field field) {
        return field.option().toUpperCase(Locale.ROOT);
    }

    /// A word as it has to be typed.
    static String quoted(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c) && "-_./:,+@%=".indexOf(c) < 0) {
                return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            }
        }
        return word.isEmpty() ? "\"\"" : word;
    }

    /// What a field takes, with an example: `the plan's id, such as carers-2022-25`.
    static String expected(Field field) {
        return field.about() + (field.example().isEmpty() ? "" : ", such as " + quoted(field.example()));
    }
}
