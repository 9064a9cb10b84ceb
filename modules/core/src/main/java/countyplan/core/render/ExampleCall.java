package countyplan.core.render;

import countyplan.core.Caller;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A call made of the examples of an operation's fields, as a command and over HTTP.
final class ExampleCall {
    private static final JsonProvider JSON = JsonProvider.provider();

    private final Entry entry;
    private final List<Field> fields;

    private ExampleCall(Entry entry, List<Field> fields) {
        this.entry = entry;
        this.fields = fields;
    }

    /// With nothing but what it needs.
    static ExampleCall shortest(Entry entry) {
        List<Field> fields = new ArrayList<>();
        for (Field field : entry.input()) {
            if (field.required()) {
                fields.add(field);
            }
        }
        return new ExampleCall(entry, fields);
    }

    /// With an option of its own, and the day it is about or a dry run.
    static ExampleCall longer(Entry entry) {
        List<Field> fields = new ArrayList<>(shortest(entry).fields);
        for (Field field : entry.options()) {
            if (!field.required() && !field.example().isEmpty() && entry.input().contains(field)) {
                fields.add(field);
                break;
            }
        }
        entry.field(Envelope.writes(entry) ? Envelope.DRY_RUN : Envelope.AS_AT).ifPresent(fields::add);
        return new ExampleCall(entry, fields);
    }

    /// As typed, without the name of the program.
    String command() {
        StringBuilder command = new StringBuilder(entry.name());
        for (Field word : entry.positionals()) {
            if (fields.contains(word)) {
                command.append(' ').append(Usage.quoted(example(word)));
            }
        }
        for (Field option : entry.options()) {
            if (fields.contains(option)) {
                command.append(" --").append(option.option());
                if (option.type().form() != Type.Form.YES_NO) {
                    command.append(' ').append(Usage.quoted(example(option)));
                }
            }
        }
        return command.toString();
    }

    /// As it goes over HTTP: the first line, the headers that say something, an empty line and the body if it has one.
    List<String> http() {
        List<String> lines = new ArrayList<>();
        boolean inBody = hasJsonBody(entry);
        StringBuilder target = new StringBuilder(entry.method()).append(" /api").append(
                entry.filledPath(name -> encoded(entry.field(name).map(ExampleCall::example).orElse(name))));
        JsonObjectBuilder body = JSON.createObjectBuilder();
        char joint = '?';
        for (Field field : fields) {
            if (entry.pathParameters().contains(field.name()) || field.type().form() == Type.Form.DOCUMENT) {
                continue;
            }
            if (inBody) {
                body.add(field.name(), value(field));
            } else {
                target.append(joint).append(field.name()).append('=').append(encoded(queryText(value(field))));
                joint = '&';
            }
        }
        lines.add(target.toString());
        if (!entry.roles().contains(Caller.READER)) {
            lines.add("Authorization: Bearer TOKEN");
        }
        if (entry.field(Envelope.IF_VERSION).isPresent()) {
            lines.add("If-Match: \"" + entry.field(Envelope.IF_VERSION).get().example() + "\"");
        }
        if (document(entry)) {
            lines.add("Content-Type: text/csv");
            lines.add("");
            lines.add("(the file)");
        } else if (inBody) {
            lines.add("Content-Type: application/json");
            lines.add("");
            lines.add(JsonText.compact(body.build()));
        }
        return lines;
    }

    /// Whether its input goes in a JSON body, not in the query.
    static boolean hasJsonBody(Entry entry) {
        return !entry.method().equals("GET") && !entry.method().equals("DELETE") && !document(entry);
    }

    /// Whether its body is a file.
    static boolean document(Entry entry) {
        for (Field field : entry.input()) {
            if (field.type().form() == Type.Form.DOCUMENT) {
                return true;
            }
        }
        return false;
    }

    /// A field's example as JSON holds it; a list of one for a field of many.
    static JsonValue value(Field field) {
        if (field.many()) {
            return JSON.createArrayBuilder().add(single(field)).build();
        }
        return single(field);
    }

    private static JsonValue single(Field field) {
        String text = field.example();
        return switch (field.type().form()) {
            case INTEGER, NUMBER, MONEY -> number(text);
            case YES_NO -> text.equals("no") || text.equals("false") ? JsonValue.FALSE : JsonValue.TRUE;
            case RECORD -> record(field);
            case TEXT, DATE, MOMENT, CHOICE, WORD, DOCUMENT -> JSON.createValue(text);
        };
    }

    private static JsonValue number(String text) {
        try {
            return JSON.createValue(new BigDecimal(text.replace(",", "")));
        } catch (NumberFormatException asTyped) {
            return JSON.createValue(text);
        }
    }

    private static JsonObject record(Field field) {
        JsonObjectBuilder record = JSON.createObjectBuilder();
        for (Field part : field.type().fields()) {
            record.add(part.name(), value(part));
        }
        return record.build();
    }

    private static String example(Field field) {
        if (field.type().form() == Type.Form.RECORD) {
            return JsonText.compact(record(field));
        }
        return field.example().isEmpty() && field.type().form() == Type.Form.DOCUMENT ? field.option()
                : field.example();
    }

    private static String queryText(JsonValue value) {
        JsonValue one = value instanceof JsonArray list ? list.getFirst() : value;
        if (one == JsonValue.TRUE || one == JsonValue.FALSE) {
            return one == JsonValue.TRUE ? "yes" : "no";
        }
        return one instanceof JsonString text ? text.getString() : JsonText.compact(one);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
