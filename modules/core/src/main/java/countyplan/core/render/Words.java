package countyplan.core.render;

import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import countyplan.core.values.Money;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Values as people read them: yes and no, `in window` for `in-window`, `Red` for `red`, `£12.50`, `40%`, moments in
/// England's time to the second. Days stay as they are typed, `2022-12-31`, so that they can be copied and given back.
final class Words {
    /// What is known by its letters.
    private static final Set<String> SHORT =
            Set.of("RAG", "EDTF", "RIBA", "DFG", "HSC", "OT", "NHS", "FOI", "KPI", "NPV", "GP");

    private Words() {}

    /// A value as people read it, empty for none; a list joined by semicolons.
    static String of(Field field, @Nullable JsonValue value) {
        if (value == null) {
            return "";
        }
        return switch (value.getValueType()) {
            case STRING -> text(field, ((JsonString) value).getString());
            case NUMBER -> number(field, (JsonNumber) value);
            case TRUE -> "yes";
            case FALSE -> "no";
            case NULL -> "";
            case OBJECT -> clean(JsonText.compact(value));
            case ARRAY -> list(field, value);
        };
    }

    /// The same with its unit, for where no heading names it: `12 days`.
    static String withUnit(Field field, @Nullable JsonValue value) {
        String words = of(field, value);
        boolean bare = value == null || value.getValueType() != JsonValue.ValueType.NUMBER || !needsUnit(field);
        return bare ? words : words + " " + field.unit();
    }

    /// Whether its unit has to be told beside it.
    static boolean needsUnit(Field field) {
        return !field.unit().isEmpty() && !field.unit().equals("percent") && !isMoney(field)
                && !field.heading().toLowerCase(Locale.ROOT).contains(field.unit().toLowerCase(Locale.ROOT));
    }

    /// Whether it is set to the right in a column.
    static boolean isNumber(Field field) {
        Type.Form form = field.type().form();
        return !field.many() && (form == Type.Form.INTEGER || form == Type.Form.NUMBER || isMoney(field));
    }

    static boolean isRag(Field field) {
        return field.type().word().equals("Rag") && !field.many();
    }

    /// Makes text safe and steady to show: line ends as one character, tabs as spaces, and a visible mark in place of
    /// whatever else would move the cursor, recolour the screen or turn the reading direction.
    static String clean(String text) {
        int i = 0;
        while (i < text.length() && !isUnsafe(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length() + 8).append(text, 0, i);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (c == '\t') {
                clean.append("    ");
            } else if (isUnsafe(c)) {
                clean.append('\uFFFD');
            } else {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /// What the catalogue says about something as a sentence of its own.
    static String sentence(String about) {
        return about.isEmpty() ? about : capital(about) + (about.endsWith(".") ? "" : ".");
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// A heading with short names as people write them: `Computed RAG` for `Computed rag`.
    static String heading(String heading) {
        StringBuilder written = new StringBuilder();
        for (String word : heading.split(" ")) {
            String high = word.toUpperCase(Locale.ROOT);
            written.append(written.isEmpty() ? "" : " ").append(SHORT.contains(high) ? high : word);
        }
        return written.toString();
    }

    private static boolean isUnsafe(char c) {
        return c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0 || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    static boolean isMoney(Field field) {
        return field.type().form() == Type.Form.MONEY || field.unit().equals("GBP");
    }

    private static String text(Field field, String text) {
        if (isRag(field)) {
            return capital(text);
        }
        return switch (field.type().form()) {
            case CHOICE -> text.replace('-', ' ');
            case MOMENT -> moment(text);
            case MONEY -> money(text);
            default -> clean(text);
        };
    }

    private static String number(Field field, JsonNumber number) {
        String text = JsonText.number(number);
        if (isMoney(field)) {
            return money(text);
        }
        return field.unit().equals("percent") ? text + "%" : text;
    }

    private static String money(String text) {
        try {
            return Money.of(new BigDecimal(text)).words();
        } catch (IllegalArgumentException notPennies) {
            return clean(text);
        }
    }

    private static String moment(String text) {
        try {
            return Instant.parse(text).atZone(London.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
        } catch (DateTimeParseException asWritten) {
            return clean(text);
        }
    }

    private static String list(Field field, JsonValue list) {
        StringBuilder words = new StringBuilder();
        for (JsonValue element : list.asJsonArray()) {
            words.append(words.isEmpty() ? "" : "; ").append(of(field, element));
        }
        return words.toString();
    }

    /// Read only where a moment is shown: time zones take a while to load.
    private static final class London {
        private static final ZoneId ZONE = ZoneId.of("Europe/London");
    }
}
