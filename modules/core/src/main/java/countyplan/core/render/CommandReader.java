package countyplan.core.render;

import countyplan.core.Fault;
import countyplan.core.Faults;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Personal;
import countyplan.core.catalogue.Type;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes an asking of the words of a command; see [CommandLine].
final class CommandReader {
    // Json.create... would look for the provider through the services each time.
    private static final JsonProvider JSON = JsonProvider.provider();

    private CommandReader() {}

    static CommandLine read(Catalogue catalogue, List<String> words, List<Field> common) {
        Optional<Entry> found = catalogue.leading(words);
        if (found.isEmpty()) {
            return new CommandLine.Unusable(Optional.empty(), UnknownCommand.refusal(catalogue, words));
        }
        Entry entry = found.get();
        Faults faults = new Faults();
        int length = entry.name().split(" ").length;
        Typed typed = Typed.of(entry, common, words.subList(length, words.size()), faults);
        typed.end();
        JsonObjectBuilder arguments = JSON.createObjectBuilder();
        Map<String, String> files = new LinkedHashMap<>();
        Optional<String> output = alone(entry, typed, arguments, files, faults);
        options(entry, typed, arguments, faults);
        if (!faults.none()) {
            String more = typed.alone().size() > entry.positionals().size()
                    ? UnknownCommand.longer(catalogue, entry.name()) : "";
            Refusal refusal = new Refusal(Refusal.Kind.INVALID, "unusable-words",
                    "These words do not fit " + entry.name() + ", which is used so: " + Usage.of(entry) + more,
                    faults.list(), List.of());
            return new CommandLine.Unusable(found, Personal.of(entry).without(refusal));
        }
        return new CommandLine.Asked(entry, arguments.build(), files, output);
    }

    private static Optional<String> alone(
            Entry entry, Typed typed, JsonObjectBuilder arguments, Map<String, String> files, Faults faults) {
        List<Field> wanted = entry.positionals();
        List<String> words = typed.alone(wanted.size() + (entry.answersDocument() ? 1 : 0));
        for (int i = 0; i < wanted.size(); i++) {
            Field field = wanted.get(i);
            if (i >= words.size()) {
                if (field.required()) {
                    faults.add(Usage.placeholder(field), "", Usage.expected(field));
                }
            } else if (field.type().form() == Type.Form.DOCUMENT) {
                files.put(field.name(), words.get(i));
            } else {
                arguments.add(field.name(), words.get(i));
            }
        }
        int taken = wanted.size();
        Optional<String> output = Optional.empty();
        if (entry.answersDocument() && words.size() > taken) {
            output = Optional.of(words.get(taken));
            taken++;
        }
        for (int i = taken; i < words.size(); i++) {
            faults.add("one word too many", words.get(i), isYesOrNo(words.get(i))
                    ? "an option with its value, such as --dry-run=" + words.get(i)
                    : "nothing more, or quotation marks around words that belong together");
        }
        return output;
    }

    private static void options(Entry entry, Typed typed, JsonObjectBuilder arguments, Faults faults) {
        List<Field> own = entry.options();
        for (Map.Entry<Field, List<String>> option : typed.given().entrySet()) {
            Field field = option.getKey();
            List<String> values = option.getValue();
            if (!own.contains(field)) {
                faults.add("--" + field.option(), "", "this option of the shell before the command");
            } else if (field.type().form() == Type.Form.RECORD) {
                records(field, values, arguments, faults);
            } else if (field.many()) {
                arguments.add(field.name(), JSON.createArrayBuilder(values));
            } else if (values.size() > 1) {
                faults.add("--" + field.option(), field.type().form() == Type.Form.YES_NO ? ""
                        : String.join(", ", values), "it once only");
            } else if (field.type().form() == Type.Form.YES_NO && values.getFirst().equals(Typed.FLAG)) {
                arguments.add(field.name(), true);
            } else {
                arguments.add(field.name(), values.getFirst());
            }
        }
        for (Field field : own) {
            if (field.required() && !typed.given().containsKey(field) && !isNoted(field, faults)) {
                faults.add("--" + field.option(), "", Usage.expected(field));
            }
        }
    }

    private static boolean isNoted(Field field, Faults faults) {
        for (Fault fault : faults.list()) {
            if (fault.where().equals("--" + field.option())) {
                return true;
            }
        }
        return false;
    }

    private static void records(Field field, List<String> values, JsonObjectBuilder arguments, Faults faults) {
        JsonArrayBuilder records = JSON.createArrayBuilder();
        JsonValue last = JsonValue.NULL;
        for (String value : values) {
            try (JsonReader reader = JSON.createReader(new StringReader(value))) {
                last = reader.readValue();
                if (last.getValueType() == JsonValue.ValueType.ARRAY) {
                    last.asJsonArray().forEach(records::add);
                } else {
                    records.add(last);
                }
            } catch (JsonException e) {
                faults.add("--" + field.option(), value, "JSON in quotation marks: " + field.about());
            }
        }
        if (field.many()) {
            arguments.add(field.name(), records);
        } else if (values.size() > 1) {
            faults.add("--" + field.option(), String.join(", ", values), "it once only");
        } else {
            arguments.add(field.name(), last);
        }
    }

    private static boolean isYesOrNo(String word) {
        return word.equals("yes") || word.equals("no") || word.equals("true") || word.equals("false");
    }
}
