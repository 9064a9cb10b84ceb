package countyplan.core.render;

import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import countyplan.core.host.Answer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a dry run answers, `{dryRun, token, changes: [{ref, what, fields: [{field, before, after}]}]}`, with a line for
/// each field of each record, since the fields are what people want to see.
final class DryRun {
    static final List<Column> COLUMNS = List.of(
            column("ref", "Ref"), column("what", ""), column("field", ""), column("before", ""), column("after", ""));

    private DryRun() {}

    static boolean is(JsonObject body, Entry entry) {
        return Envelope.writes(entry) && body.getBoolean(Envelope.DRY_RUN, false);
    }

    static Shown shown(Answer.Done done) {
        JsonObject body = done.body();
        List<JsonObject> lines = new ArrayList<>();
        for (JsonObject change : Listing.records(body.get("changes"))) {
            List<JsonObject> fields = Listing.records(change.get("fields"));
            if (fields.isEmpty()) {
                lines.add(change);
            }
            for (JsonObject field : fields) {
                JsonObjectBuilder line = Json.createObjectBuilder(field);
                copy(change, "ref", line);
                copy(change, "what", line);
                lines.add(line.build());
            }
        }
        String headline = lines.isEmpty() ? "Nothing would change." : "This would change; nothing has been kept.";
        String token = Shown.text(body.get(Envelope.TOKEN));
        List<String> notes = lines.isEmpty() || token.isEmpty() ? List.of()
                : List.of("To make exactly this change, ask again with the token " + token + " and no dry run.");
        Optional<Listing> rows = lines.isEmpty() ? Optional.empty()
                : Optional.of(new Listing("Changes", COLUMNS, List.of(), lines));
        return new Shown(headline, "", List.of(), body, rows, List.of(), "", notes);
    }

    private static void copy(JsonObject from, String name, JsonObjectBuilder to) {
        JsonValue value = from.get(name);
        if (value != null) {
            to.add(name, value);
        }
    }

    private static Column column(String name, String word) {
        Type type = new Type(Type.Form.TEXT, word, List.of(), List.of());
        Field field = new Field(name, name, "", "", type, false, false, false, false, false);
        return new Column(List.of(name), field.heading(), field);
    }
}
