package countyplan.core.host;

import countyplan.core.Refused;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a {@code PATCH} that gives nothing to change: it changes what is given and leaves the rest, so that nothing
 * would be done and somebody left to think that it was.
 */
final class Unchanging {
    private Unchanging() {}

    /** @throws Refused of kind invalid, with the fields that can be given */
    static void refuse(Entry entry, Call call) {
        if (!entry.method().equals("PATCH") || !call.files().isEmpty()) {
            return;
        }
        List<String> address = entry.pathParameters();
        List<String> changeable = new ArrayList<>();
        for (Field field : entry.input()) {
            if (!address.contains(field.name())) {
                if (isGiven(call.arguments().get(field.name()))) {
                    return;
                }
                changeable.add("`" + field.name() + "`");
            }
        }
        if (!changeable.isEmpty()) {
            String last = changeable.removeLast();
            throw Refused.invalid("nothing-to-change", "Say what to change: "
                    + (changeable.isEmpty() ? last : String.join(", ", changeable) + " or " + last));
        }
    }

    private static boolean isGiven(@Nullable JsonValue value) {
        return value != null && value != JsonValue.NULL
                && !(value instanceof JsonArray list && list.isEmpty());
    }
}
