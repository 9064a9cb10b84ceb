package countyplan.core.render;

import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How commands are written.
final class Usage {
    private Usage() {}

    /// How a command is used, on one line: `action-plans progress PLAN CODE --note TEXT [OPTIONS]`.
    static String of(Entry entry) {
        return String.join(" ", needed(entry)) + " [OPTIONS]";
    }

    /// The command, the words that follow it, and the options that it needs, each by itself.
    static List<String> needed(Entry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.name());
        for (Field word : entry.positionals()) {
            parts.add(word.required() ? placeholder(word) : "[" + placeholder(word) + "]");
        }
        if (entry.answersDocument()) {
            parts.add("[FILE]");
        }
        for (Field option : entry.options()) {
            if (option.required()) {
                parts.add(option(option));
            }
        }
        return parts;
    }

    /// An option as help shows it: `--priority NUMBER`.
    static String option(Field field) {
        String value = switch (field.type().form()) {
            case YES_NO -> "";
            case INTEGER, NUMBER -> "NUMBER";
            case MONEY -> "AMOUNT";
            case DATE -> "DATE";
            case MOMENT -> "MOMENT";
            case TEXT -> "TEXT";
            case RECORD -> "JSON";
            case DOCUMENT -> "FILE";
            case CHOICE, WORD -> placeholder(field);
        };
        return "--" + field.option() + (value.isEmpty() ? "" : " " + value);
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
