package countyplan.core.host;

import countyplan.core.Document;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Field;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What comes of asking: it was done, or it was refused and nothing has changed. */
public sealed interface Answer {
    /**
     * It was done.
     *
     * @param body the answer by field name, with the envelope's {@code asAt}, {@code version}, {@code change}, {@code next}
     *     where they apply
     * @param shape the fields of the body to show, in order, the envelope's among them
     * @param version the version of the record that the answer is or changed; empty where it is about none
     * @param change the number of the change made; empty for a read, a dry run, or a change that changed nothing
     * @param document the file answered, if the operation answers one; the body is empty then
     */
    record Done(
            JsonObject body, List<Field> shape, OptionalLong version, OptionalLong change, Optional<Document> document)
            implements Answer {}

    /** It was refused. */
    record Refusing(Refusal refusal) implements Answer {}
}
