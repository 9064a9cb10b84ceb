package countyplan.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A value with parameters as HTTP's headers write them: {@code text/csv; charset=UTF-8}, {@code attachment;
 * filename="plan.csv"}.
 *
 * @param name what stands before the first semicolon, in lower case
 * @param parameters by lower-case name, without the quotes
 */
record MediaType(String name, Map<String, String> parameters) {
    static MediaType of(String text) {
        List<String> parts = parted(text, ';');
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(part.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        unquoted(part.substring(equals + 1).strip()));
            }
        }
        return new MediaType(parts.getFirst().toLowerCase(Locale.ROOT), parameters);
    }

    Optional<String> parameter(String parameter) {
        return Optional.ofNullable(parameters.get(parameter));
    }

    /** Whether it is JSON, plain or of some vocabulary: {@code application/json}, {@code application/ld+json}. */
    boolean isJson() {
        return name.equals("application/json") || name.startsWith("application/") && name.endsWith("+json");
    }

    /** Parts a header's value at a mark, but not within quotes. */
    static List<String> parted(String text, char mark) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++;
            } else if (c == mark && !quoted) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    /** The text within quotes, its escapes undone; any other text as it is. */
    static String unquoted(String text) {
        if (text.length() < 2 || text.charAt(0) != '"' || text.charAt(text.length() - 1) != '"') {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == '\\' && i < text.length() - 2) {
                i++;
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }
}
