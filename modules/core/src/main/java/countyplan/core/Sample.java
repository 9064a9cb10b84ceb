package countyplan.core;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Data to try a module with: calls of its own operations, in order.
 *
 * @param id what {@code sample load ID} names
 * @param title what it is
 * @param records the records that it brings; removing the sample removes these and all beneath them
 * @param steps the calls
 * @param needs the ids of the module's samples that it builds upon, which are loaded before it
 * @param onlyWhenAsked whether it is loaded by {@code sample load --only ID} alone and not with all others: it is large, and
 *     few want it
 */
public record Sample(
        String id, String title, List<Ref> records, List<Step> steps, List<String> needs, boolean onlyWhenAsked) {
    /**
     * One call.
     *
     * @param operation its full name: {@code action-plans import}
     * @param on the day it takes effect, if not the operation's own choice
     * @param input its arguments
     * @param files its documents by component
     */
    public record Step(String operation, Optional<LocalDate> on, JsonObject input, Map<String, Document> files) {}

    public Sample {
        records = List.copyOf(records);
        steps = List.copyOf(steps);
        needs = List.copyOf(needs);
    }

    /** One that is loaded with all others. */
    public Sample(String id, String title, List<Ref> records, List<Step> steps, List<String> needs) {
        this(id, title, records, steps, needs, false);
    }

    /**
     * Reads a sample from JSON among a module's own resources:
     *
     * <pre>{@code
     * { "id": "...", "title": "...", "needs": ["carers-strategy-2018-21"], "records": ["action-plans/carers-2022-25"],
     *   "onlyWhenAsked": false,
     *   "steps": [ {"operation": "...", "on": "2022-06-06", "input": {...}, "files": {"file": "carers.csv"}} ] }
     * }</pre>
     *
     * @param name the resource
     * @param open opens a resource of the module by name: {@code ActionPlansModule.class::getResourceAsStream}
     */
    public static Sample from(String name, Function<String, InputStream> open) {
        try (InputStream in = open.apply(name); JsonReader reader = Json.createReader(in)) {
            JsonObject sample = reader.readObject();
            List<Step> steps = new ArrayList<>();
            for (JsonObject step : sample.getJsonArray("steps").getValuesAs(JsonObject.class)) {
                Map<String, Document> files = new LinkedHashMap<>();
                JsonObject named = step.getJsonObject("files");
                if (named != null) {
                    for (String component : named.keySet()) {
                        String file = named.getString(component);
                        try (InputStream content = open.apply(file)) {
                            files.put(component, new Document("text/csv", file, content.readAllBytes()));
                        }
                    }
                }
                String on = step.getString("on", "");
                steps.add(new Step(
                        step.getString("operation"),
                        on.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(on)),
                        step.getJsonObject("input"),
                        files));
            }
            return new Sample(
                    sample.getString("id"),
                    sample.getString("title"),
                    sample.getJsonArray("records").getValuesAs(JsonString.class).stream()
                            .map(ref -> Ref.of(ref.getString())).toList(),
                    steps,
                    sample.containsKey("needs")
                            ? sample.getJsonArray("needs").getValuesAs(JsonString.class).stream()
                                    .map(JsonString::getString).toList()
                            : List.of(),
                    sample.getBoolean("onlyWhenAsked", false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
