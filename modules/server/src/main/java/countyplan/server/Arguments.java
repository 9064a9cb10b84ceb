package countyplan.server;

import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import countyplan.core.render.Rendering;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an operation is asked with: path, query, headers and body brought together by name, each name from one of them
 * only. What the values must be is the invoker's to say.
 */
final class Arguments {
    private static final HeaderName IDEMPOTENCY_KEY = HeaderNames.create("Idempotency-Key");

    private final Incoming incoming;
    private final Entry entry;
    private final Faults faults = new Faults();
    private final Map<String, JsonValue> values = new LinkedHashMap<>();
    private final Map<String, Document> files = new LinkedHashMap<>();
    private final Query query;
    private List<String> versions = List.of();
    private boolean isConditional;

    /** Reads the query; the rest is for {@link #gather}. */
    Arguments(Incoming incoming, Entry entry) {
        this.incoming = incoming;
        this.entry = entry;
        this.query = Query.of(incoming.query(), faults);
    }

    /** What {@code ?format=} says, unless the operation has an input of that name itself. */
    Optional<String> format() {
        if (entry.field(Rendering.FORMAT_PARAMETER).isPresent()) {
            return Optional.empty();
        }
        return query.take(Rendering.FORMAT_PARAMETER).map(List::getLast);
    }

    /**
     * Brings everything together.
     *
     * @throws countyplan.core.Refused with everything that is wrong with where and how it is said
     * @throws Halted if the body is of a kind that the operation does not take
     */
    void gather(List<String> segments) {
        Catalogue.arguments(entry, segments).forEach((name, value) -> values.put(name, Trees.text(value)));
        query.values().forEach((name, given) -> put(name, given.size() == 1 ? Trees.text(given.getFirst())
                : Trees.array(given.stream().map(Trees::text).toList())));
        readHeaders();
        readBody();
        Faulty.refuse("bad-request", "the request", faults);
    }

    private void put(String name, JsonValue value) {
        if (values.putIfAbsent(name, value) != null) {
            faults.add(name, value.toString(), "one value, given in the path, the query, a header or the body");
        }
    }

    private void readHeaders() {
        List<String> ifMatch = incoming.headers(HeaderNames.IF_MATCH);
        isConditional = !ifMatch.isEmpty() && Envelope.writes(entry) && entry.field(Envelope.IF_VERSION).isEmpty();
        if (!ifMatch.isEmpty() && !isConditional && takes(Envelope.IF_VERSION, "header If-Match", ifMatch)) {
            versions = Preconditions.versions(ifMatch, faults);
            versions.stream().findFirst().ifPresent(first -> put(Envelope.IF_VERSION, Trees.text(first)));
        }
        List<String> keys = incoming.headers(IDEMPOTENCY_KEY);
        if (!keys.isEmpty() && takes(Envelope.IDEMPOTENCY_KEY, "header Idempotency-Key", keys)) {
            Preconditions.key(keys, faults).ifPresent(key -> put(Envelope.IDEMPOTENCY_KEY, Trees.text(key)));
        }
    }

    private boolean takes(String field, String header, List<String> given) {
        boolean takes = entry.field(field).isPresent();
        if (!takes) {
            faults.add(header, String.join(", ", given), "none: " + entry.name() + " has no use for it");
        }
        return takes;
    }

    private void readBody() {
        if (!incoming.hasBody()) {
            return;
        }
        if (entry.method().equals("GET")) {
            faults.add("body", "", "no body: send what you ask with as query parameters");
            return;
        }
        MediaType type = MediaType.of(incoming.header(HeaderNames.CONTENT_TYPE));
        Optional<Field> document = document();
        if (type.isJson()) {
            checkCharset(type);
            StrictJson.object(incoming.body()).forEach(this::put);
        } else if (document.isPresent() && !isForm(type) && type.name().contains("/")) {
            if (type.name().startsWith("text/")) {
                checkCharset(type);
            }
            files.put(document.get().name(), new Document(incoming.header(HeaderNames.CONTENT_TYPE),
                    fileName(document.get()), incoming.body()));
        } else {
            throw unsupported(type, document.isPresent());
        }
    }

    private Optional<Field> document() {
        return entry.input().stream().filter(field -> field.type().form() == Type.Form.DOCUMENT).findFirst();
    }

    private static boolean isForm(MediaType type) {
        return type.name().equals("application/x-www-form-urlencoded") || type.name().startsWith("multipart/");
    }

    private String fileName(Field field) {
        MediaType disposition = MediaType.of(incoming.header(HeaderNames.CONTENT_DISPOSITION));
        Optional<String> extended = disposition.parameter("filename*")
                .filter(value -> value.regionMatches(true, 0, "UTF-8''", 0, 7))
                .map(value -> Percent.decoded(value.substring(7), "header Content-Disposition", false, faults));
        String name = extended.or(() -> disposition.parameter("filename")).orElse("");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? field.name() : last;
    }

    private void checkCharset(MediaType type) {
        String charset = type.parameter("charset").orElse("utf-8").toLowerCase(Locale.ROOT);
        if (!charset.equals("utf-8") && !charset.equals("us-ascii")) {
            throw Problem.of(Status.UNSUPPORTED_MEDIA_TYPE_415, Refusal.Kind.INVALID, "unsupported-charset",
                    "Text is taken in UTF-8 only, not in " + charset + ".", List.of("UTF-8")).halted();
        }
    }

    private Halted unsupported(MediaType type, boolean takesFile) {
        String given = type.name().isEmpty() ? "without a Content-Type" : "as " + type.name();
        List<String> accepted = takesFile ? List.of("text/csv", "application/octet-stream", "application/json")
                : List.of("application/json");
        String what = takesFile ? "Send the file itself as the body, with its Content-Type, such as text/csv."
                : "Send application/json.";
        return Problem.of(Status.UNSUPPORTED_MEDIA_TYPE_415, Refusal.Kind.INVALID, "unsupported-media-type",
                "A body " + given + " is not taken by " + entry.name() + ". " + what, accepted)
                .with(HeaderValues.create(HeaderNames.ACCEPT, String.join(", ", accepted))).halted();
    }

    JsonObject values() {
        return Trees.object(values);
    }

    /** The same, with another of the versions named. */
    JsonObject valuesAt(String version) {
        Map<String, JsonValue> other = new LinkedHashMap<>(values);
        other.put(Envelope.IF_VERSION, Trees.text(version));
        return Trees.object(other);
    }

    /** The same, so that nothing is kept. */
    JsonObject valuesToTry() {
        Map<String, JsonValue> other = new LinkedHashMap<>(values);
        other.put(Envelope.DRY_RUN, JsonValue.TRUE);
        return Trees.object(other);
    }

    /** Whether a version was named of a record that is not there, since this adds it. */
    boolean isConditional() {
        return isConditional;
    }

    Map<String, Document> files() {
        return files;
    }

    /** The versions of which any may be the record's; empty if none was named in a header. */
    List<String> versions() {
        return versions;
    }
}
