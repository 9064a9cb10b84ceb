package countyplan.core.host;

import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The fields of an answer that came as JSON from a distant server, as the invoker there had them. */
public final class AnswerFields {
    private AnswerFields() {}

    /**
     * @param entry the operation that was asked
     * @param body its answer
     */
    public static List<Field> of(Entry entry, JsonObject body) {
        List<Field> fields = new ArrayList<>();
        if (Envelope.writes(entry) && body.getBoolean(Envelope.DRY_RUN, false)) {
            fields.add(Answering.DRY_RUN);
            fields.addAll(Shape.of(Preview.class).fields());
            return fields;
        }
        carried(Answering.AS_AT, entry, body, fields);
        carried(Answering.KNOWN_AT, entry, body, fields);
        fields.addAll(entry.output());
        carried(Answering.NEXT, entry, body, fields);
        carried(Answering.VERSION, entry, body, fields);
        carried(Answering.CHANGE, entry, body, fields);
        carried(Answering.ON, entry, body, fields);
        return fields;
    }

    private static void carried(Field field, Entry entry, JsonObject body, List<Field> fields) {
        boolean own = entry.output().stream().anyMatch(other -> other.name().equals(field.name()));
        if (!own && body.containsKey(field.name())) {
            fields.add(field);
        }
    }
}
