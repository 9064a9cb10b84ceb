package countyplan.core.host;

import countyplan.core.Document;
import countyplan.core.Page;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes answers of outputs: the output's own fields, with what the envelope adds. */
final class Answering {
    static final Field AS_AT = Tree.field(Envelope.AS_AT, "the day the answer is about", Type.Form.DATE);
    static final Field KNOWN_AT =
            Tree.field(Envelope.KNOWN_AT, "the moment whose knowledge the answer uses", Type.Form.MOMENT);
    static final Field NEXT = Tree.field("next", "give this as after for the rows that follow", Type.Form.TEXT);
    static final Field VERSION = Tree.field("version", "the version of the record", Type.Form.INTEGER);
    static final Field CHANGE = Tree.field("change", "the number of the change in the log", Type.Form.INTEGER);
    static final Field ON = Tree.field(Envelope.ON, "the day the change takes effect", Type.Form.DATE);

    static final Field DRY_RUN = Tree.field(Envelope.DRY_RUN, "nothing was kept", Type.Form.YES_NO);

    private Answering() {}

    static Answer.Done read(Bound bound, Record output, Asked asked, Page page, LocalDate asAt, OptionalLong version) {
        Optional<Document> document = document(bound, output);
        if (document.isPresent()) {
            return new Answer.Done(JsonValue.EMPTY_JSON_OBJECT, List.of(), version, OptionalLong.empty(), document);
        }
        List<Field> shape = new ArrayList<>();
        JsonObjectBuilder body = Tree.object();
        add(body, shape, AS_AT, Tree.text(asAt));
        asked.knownAt().ifPresent(moment -> add(body, shape, KNOWN_AT, Tree.text(moment)));
        Optional<String> cut = addOutput(body, shape, bound.output(), output, page.isCut() ? null : asked);
        Optional<String> next = page.isCut() ? page.next() : cut;
        next.ifPresent(cursor -> add(body, shape, NEXT, Tree.text(cursor)));
        version.ifPresent(number -> add(body, shape, VERSION, Tree.JSON.createValue(number)));
        return new Answer.Done(body.build(), shape, version, OptionalLong.empty(), Optional.empty());
    }

    static Answer.Done written(Bound bound, Record output, LocalDate on, OptionalLong version, OptionalLong change) {
        Optional<Document> document = document(bound, output);
        List<Field> shape = new ArrayList<>();
        JsonObjectBuilder body = Tree.object();
        if (document.isEmpty()) {
            addOutput(body, shape, bound.output(), output, null);
            version.ifPresent(number -> add(body, shape, VERSION, Tree.JSON.createValue(number)));
            if (change.isPresent()) {
                add(body, shape, CHANGE, Tree.JSON.createValue(change.getAsLong()));
                add(body, shape, ON, Tree.text(on));
            }
        }
        return new Answer.Done(body.build(), shape, version, change, document);
    }

    /** The answer that an earlier call with the same key got. */
    static Answer.Done repeated(Bound bound, Repeatable.First first) {
        List<Field> shape = new ArrayList<>(bound.output().fields());
        shape.addAll(List.of(VERSION, CHANGE, ON));
        return new Answer.Done(first.body(), shape, first.version(), OptionalLong.of(first.number()), Optional.empty());
    }

    static Answer.Done preview(Preview preview) {
        List<Field> shape = new ArrayList<>();
        JsonObjectBuilder body = Tree.object();
        add(body, shape, DRY_RUN, JsonValue.TRUE);
        addOutput(body, shape, Shape.of(Preview.class), preview, null);
        return new Answer.Done(body.build(), shape, OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
    }

    private static Optional<String> addOutput(
            JsonObjectBuilder body, List<Field> fields, Shape shape, Record output,
            @org.jspecify.annotations.Nullable Asked asked) {
        Optional<String> next = Optional.empty();
        for (Shape.Part part : shape.parts()) {
            fields.add(part.field());
            Object held = shape.get(part, output);
            if (part.field().rows() && asked != null && (asked.limit().isPresent() || asked.after().isPresent())) {
                Window window = Window.of(part, (List<?>) held, asked.limit(), asked.after());
                held = window.rows();
                next = window.next();
            }
            JsonValue value = Tree.value(part, held);
            if (value != null) {
                body.add(part.field().name(), value);
            }
        }
        return next;
    }

    private static void add(JsonObjectBuilder body, List<Field> shape, Field field, JsonValue value) {
        body.add(field.name(), value);
        shape.add(field);
    }

    private static Optional<Document> document(Bound bound, Record output) {
        return bound.entry().answersDocument()
                ? Optional.of((Document) Objects
                        .requireNonNull(bound.output().get(bound.output().parts().getFirst(), output)))
                : Optional.empty();
    }
}
