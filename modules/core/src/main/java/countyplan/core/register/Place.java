package countyplan.core.register;

import countyplan.core.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a register's records are: at their module's own path (`contracts/{contract}`), beside others of the module
/// (`action-plans/posts/{post}`), or beneath a record (`action-plans/{plan}/risks/{risk}`).
///
/// @param above the path of the record above, after the module's id: `{plan}`; empty if there is none
/// @param word what parts these records from others of the module, `risks`; empty for the module's own path
record Place(String module, String above, String word) {
    private static final Pattern ABOVE = Pattern.compile("[a-z0-9-]+|\\{[a-zA-Z]+}");

    Place {
        for (var segment : segments(above)) {
            if (!ABOVE.matcher(segment).matches()) {
                throw new IllegalArgumentException("the path of a record such as {plan}/actions/{code}, not " + above);
            }
        }
        if (!above.isEmpty() && !above.endsWith("}")) {
            throw new IllegalArgumentException("a path that ends with a record's key, not " + above);
        }
    }

    private static List<String> segments(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("/"));
    }

    /// Whether the records are the module's own, whose operations have plain names: `list`.
    boolean isOwn() {
        return word.isEmpty();
    }

    /// Whether the records are beneath others.
    boolean isBeneath() {
        return !above.isEmpty();
    }

    /// The names of the keys of the records above, from the top.
    List<String> parents() {
        return segments(above).stream().filter(Place::isKey).map(each -> each.substring(1, each.length() - 1)).toList();
    }

    private static boolean isKey(String segment) {
        return segment.startsWith("{");
    }

    /// The route of all of them, after the module's id: `{plan}/risks`; empty for the module's own.
    String collection() {
        return above.isEmpty() ? word : above + "/" + word;
    }

    /// A route beneath that: `GET {plan}/risks/due`.
    String route(String method, String tail) {
        var path = tail.isEmpty() || collection().isEmpty() ? collection() + tail : collection() + "/" + tail;
        return path.isEmpty() ? method : method + " " + path;
    }

    Ref ref(Key key) {
        List<Object> segments = filled(key);
        if (!word.isEmpty()) {
            segments.add(word);
        }
        segments.add(key.own());
        return Ref.to(segments.toArray());
    }

    /// The record above; the last part of the key does not matter.
    Optional<Ref> parent(Key key) {
        return isBeneath() ? Optional.of(Ref.to(filled(key).toArray())) : Optional.empty();
    }

    private List<Object> filled(Key key) {
        List<Object> segments = new ArrayList<>(List.of(module));
        var next = 0;
        for (var segment : segments(above)) {
            segments.add(isKey(segment) ? Column.text(key.parts().get(next++)) : segment);
        }
        return segments;
    }

    /// The parts of a record's key, as text, if the address can be that of one of these.
    Optional<List<String>> parts(Ref ref) {
        var template = template();
        if (!word.isEmpty()) {
            template.add(word);
        }
        template.add("{}");
        return parts(ref, template);
    }

    /// The parts of the key of a record above, as text, if the address can be that of one.
    Optional<List<String>> partsAbove(Ref ref) {
        return parts(ref, template());
    }

    private List<String> template() {
        List<String> template = new ArrayList<>(List.of(module));
        template.addAll(segments(above));
        return template;
    }

    private static Optional<List<String>> parts(Ref ref, List<String> template) {
        var segments = ref.segments();
        if (segments.size() != template.size()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (var place = 0; place < template.size(); place++) {
            if (isKey(template.get(place))) {
                parts.add(segments.get(place));
            } else if (!template.get(place).equals(segments.get(place))) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }

    /// The addresses of the records above, from the top, with what `column` makes of their keys in braces:
    /// `action-plans/{f.plan}`.
    List<String> addresses(java.util.function.UnaryOperator<String> column) {
        List<String> addresses = new ArrayList<>();
        var address = new StringBuilder(module);
        for (var segment : segments(above)) {
            address.append('/').append(isKey(segment)
                    ? "{" + column.apply(segment.substring(1, segment.length() - 1)) + "}" : segment);
            if (isKey(segment)) {
                addresses.add(address.toString());
            }
        }
        return addresses;
    }
}
