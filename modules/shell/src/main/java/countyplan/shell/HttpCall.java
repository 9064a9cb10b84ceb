package countyplan.shell;

import countyplan.core.Document;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The HTTP call that asks the same as a command.
///
/// The path is filled in from the arguments. `ifVersion` and `idempotencyKey` are headers. What is left is the query
/// where the body is a document or there is none, else one JSON object.
///
/// @param target path and query, encoded
/// @param body empty where there is none
record HttpCall(String method, String target, Map<String, String> headers, byte[] body) {
    private static final JsonProvider JSON = JsonProvider.provider();

    /// @param arguments by field name, as the command line gives them
    /// @param files documents by field name; at most one
    static HttpCall of(Entry entry, JsonObject arguments, Map<String, Document> files) {
        Map<String, String> headers = new LinkedHashMap<>();
        var path = "/api" + entry.filledPath(name -> encoded(text(arguments.get(name))));
        Map<String, JsonValue> left = new LinkedHashMap<>(arguments);
        entry.pathParameters().forEach(left::remove);
        header(left.remove(Envelope.IF_VERSION), "If-Match", headers);
        header(left.remove(Envelope.IDEMPOTENCY_KEY), "Idempotency-Key", headers);
        if (!files.isEmpty()) {
            var file = files.values().iterator().next();
            // A body of JSON would be taken for the arguments.
            var json = file.mediaType().startsWith("application/json");
            headers.put("Content-Type", json ? "application/octet-stream" : file.mediaType());
            headers.put("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name()));
            return new HttpCall(entry.method(), path + query(left), headers, file.bytes());
        }
        if (entry.method().equals("GET") || entry.method().equals("DELETE")) {
            return new HttpCall(entry.method(), path + query(left), headers, new byte[0]);
        }
        var json = JSON.createObjectBuilder();
        left.forEach((name, value) -> json.add(name, typed(entry.field(name), value)));
        headers.put("Content-Type", "application/json");
        return new HttpCall(
                entry.method(), path, headers, json.build().toString().getBytes(StandardCharsets.UTF_8));
    }

    /// As it goes over the wire, but for what the wire itself adds; a file is only described.
    ///
    /// @param withToken whether it needs the token of the server
    String text(String server, boolean withToken) {
        var text = new StringBuilder(method).append(' ').append(server).append(target).append('\n');
        text.append(withToken ? "Authorization: Bearer TOKEN\n" : "");
        headers.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
        if (body.length > 0) {
            var shown = !headers.containsKey("Content-Disposition");
            text.append('\n').append(shown ? new String(body, StandardCharsets.UTF_8)
                    : "(the file's " + body.length + " bytes)").append('\n');
        }
        return text.toString();
    }

    private static void header(@Nullable JsonValue value, String name, Map<String, String> headers) {
        if (value != null) {
            var text = text(value);
            headers.put(name, name.equals("If-Match") && !text.equals("*") ? '"' + text + '"' : text);
        }
    }

    private static String query(Map<String, JsonValue> arguments) {
        var query = new StringBuilder();
        arguments.forEach((name, value) -> {
            var values = value instanceof JsonArray list ? list : List.of(value);
            for (var each : values) {
                query.append(query.isEmpty() ? '?' : '&').append(encoded(name)).append('=').append(encoded(text(each)));
            }
        });
        return query.toString();
    }

    /// Text becomes the number or the yes or no that it stands for, so that the call reads as its schema says.
    private static JsonValue typed(Optional<Field> field, JsonValue value) {
        if (field.isEmpty() || !(value instanceof JsonString text)) {
            return value;
        }
        var typed = text.getString();
        return switch (field.get().type().form()) {
            case INTEGER -> typed.matches("-?(0|[1-9][0-9]{0,17})") ? JSON.createValue(Long.parseLong(typed)) : value;
            case YES_NO -> typed.equals("yes") ? JsonValue.TRUE : typed.equals("no") ? JsonValue.FALSE : value;
            default -> value;
        };
    }

    private static String text(@Nullable JsonValue value) {
        return value == null ? "" : value instanceof JsonString string ? string.getString() : value.toString();
    }

    /// Encoded for paths, queries and headers alike.
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
