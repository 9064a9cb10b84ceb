package countyplan.server;

import countyplan.core.Fault;
import countyplan.core.Faults;
import countyplan.core.Refused;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object in a body, read strictly: UTF-8, each name once (RFC 8259, 4 leaves open which of two would count),
 * nesting and numbers of a sane size.
 */
final class StrictJson {
    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 100;
    private static final String EXAMPLE = "one JSON object, such as {\"note\": \"First sessions held\"}";

    private final String text;
    private final JsonParser parser;
    private final Faults faults = new Faults();
    private final Deque<Holder> open = new ArrayDeque<>();
    private @Nullable JsonValue whole;

    private StrictJson(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /** An object or a list that is being read. */
    private static final class Holder {
        private final boolean isObject;
        private final Map<String, JsonValue> members = new LinkedHashMap<>();
        private final List<JsonValue> elements = new ArrayList<>();
        private String key = "";

        Holder(boolean isObject) {
            this.isObject = isObject;
        }

        JsonValue done() {
            return isObject ? Trees.object(members) : Trees.array(elements);
        }
    }

    /**
     * Reads a body.
     *
     * @throws Refused of kind invalid with line and column of everything wrong, as far as it can be read
     */
    static JsonObject object(byte[] body) {
        String text = text(body);
        try (JsonParser parser = Trees.parser(text)) {
            return new StrictJson(text, parser).object();
        }
    }

    private JsonObject object() {
        try {
            JsonValue value = value();
            Faulty.refuse("bad-json", "the JSON in the body", faults);
            if (value instanceof JsonObject object) {
                return object;
            }
            throw Refused.invalid("bad-json", "The body must be one JSON object.",
                    new Fault("body", shortened(text), EXAMPLE));
        } catch (JsonParsingException e) {
            throw malformed(e.getLocation());
        } catch (JsonException e) {
            throw Refused.invalid("bad-json", "The body cannot be read as JSON.",
                    new Fault("body", shortened(text), EXAMPLE));
        }
    }

    private static String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refused.invalid("not-utf-8", "The body is not text in UTF-8.",
                    new Fault("body", "", "JSON in UTF-8"));
        }
    }

    private @Nullable JsonValue value() {
        while (parser.hasNext()) {
            switch (parser.next()) {
                case START_OBJECT -> begin(true);
                case START_ARRAY -> begin(false);
                case END_OBJECT, END_ARRAY -> put(open.pop().done());
                case KEY_NAME -> key(parser.getString());
                case VALUE_STRING -> put(Trees.text(checked(parser.getString())));
                case VALUE_NUMBER -> put(number());
                case VALUE_TRUE -> put(JsonValue.TRUE);
                case VALUE_FALSE -> put(JsonValue.FALSE);
                case VALUE_NULL -> put(JsonValue.NULL);
            }
        }
        return whole;
    }

    private void begin(boolean isObject) {
        if (open.size() == DEEPEST) {
            throw Refused.invalid("bad-json", "The JSON in the body goes too deep.",
                    new Fault(where(), "", "at most " + DEEPEST + " objects and lists within one another"));
        }
        open.push(new Holder(isObject));
    }

    private void key(String name) {
        Holder holder = open.element();
        if (holder.members.containsKey(name)) {
            faults.add(where(), name, "each name once within an object");
        }
        holder.key = checked(name);
    }

    private void put(JsonValue value) {
        Holder holder = open.peek();
        if (holder == null) {
            whole = value;
        } else if (holder.isObject) {
            holder.members.put(holder.key, value);
        } else {
            holder.elements.add(value);
        }
    }

    private JsonValue number() {
        String digits = parser.getString();
        try {
            if (digits.length() <= LONGEST_NUMBER
                    && parser.getValue() instanceof JsonNumber number
                    && Math.abs((long) number.bigDecimalValue().scale()) <= LONGEST_NUMBER) {
                return number;
            }
        } catch (NumberFormatException exponentOutOfReach) {
            // Told below.
        }
        faults.add(where(), shortened(digits), "a number of at most " + LONGEST_NUMBER + " digits");
        return JsonValue.NULL;
    }

    private String checked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !pair) {
                faults.add(where(), String.format("\\u%04x", (int) c), "characters of text");
                return "";
            }
            i += pair ? 1 : 0;
        }
        return text;
    }

    private String where() {
        return where(start((int) parser.getLocation().getStreamOffset()));
    }

    /** Where the text or number begins that ends before this character. */
    private int start(int end) {
        int start = end - 1;
        boolean quoted = text.charAt(start) == '"';
        while (start > 0 && (quoted
                ? text.charAt(start - 1) != '"' || start > 1 && text.charAt(start - 2) == '\\'
                : "+-.eE0123456789".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return quoted && start > 0 ? start - 1 : start;
    }

    /** The place of a character; the parser's own columns count beyond the end. */
    private String where(int offset) {
        String before = text.substring(0, Math.clamp(offset, 0, text.length()));
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return "line " + line + ", column " + (before.length() - before.lastIndexOf('\n'));
    }

    private Refused malformed(JsonLocation location) {
        int offset = (int) Math.clamp(location.getStreamOffset(), 0L, text.length());
        String rest = text.substring(offset).strip();
        String where = where(offset);
        return Refused.invalid("bad-json", "The body is not JSON: " + where + " cannot be read.",
                new Fault(where, rest.isEmpty() ? "the end of the body" : shortened(rest), EXAMPLE));
    }

    private static String shortened(String text) {
        String start = text.substring(0, Math.min(text.length(), 40));
        return start.length() < text.length() ? start + "..." : start;
    }
}
