package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Fault;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class OpenApiTests {
    private static final String SPECIFICATION = "https://spec.openapis.org/oas/3.1/schema-base/2022-10-07";
    private static final JsonObject DOCUMENT = OpenApi.of(Example.CATALOGUE, "1.0.0");

    @Test
    void isADocumentAsTheSpecificationDefinesOne() {
        assertEquals(List.of(), faults(SPECIFICATION, DOCUMENT));
    }

    @Test
    void theSpecificationWouldFindWhatIsWrong() {
        JsonPointer in = Json.createPointer("/paths/~1strategy/get/parameters/0");
        assertFalse(faults(SPECIFICATION, in.replace(DOCUMENT, Example.json("{'name': 'x'}"))).isEmpty());
        JsonPointer type = Json.createPointer("/components/schemas/ActionPlansStatusAnswer/properties/total/type");
        assertFalse(faults(SPECIFICATION, type.replace(DOCUMENT, Json.createValue("whole"))).isEmpty());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        walk(DOCUMENT, (name, value) -> {
            if (name.equals("$ref")) {
                references.add(((JsonString) value).getString());
            }
        });
        assertTrue(references.size() > 20);
        for (String reference : references) {
            assertTrue(Json.createPointer(reference.substring(1)).containsValue(DOCUMENT), reference);
        }
    }

    @Test
    void everyOperationIsThereOnceWithItsPathsParameters() {
        Set<String> ids = new HashSet<>();
        for (Entry entry : Example.CATALOGUE.entries()) {
            JsonObject operation = operation(entry);
            assertTrue(ids.add(operation.getString("operationId")), entry.name());
            Set<String> inPath = new HashSet<>();
            for (JsonObject parameter : operation.getJsonArray("parameters").getValuesAs(JsonObject.class)) {
                if (parameter.getString("in", "").equals("path")) {
                    assertTrue(parameter.getBoolean("required"));
                    inPath.add(parameter.getString("name"));
                }
            }
            assertEquals(Set.copyOf(entry.pathParameters()), inPath);
        }
    }

    @Test
    void aChangeOfARecordNeedsItsVersionAndAToken() {
        JsonObject progress = operation(Example.PROGRESS);
        assertTrue(progress.getJsonArray("parameters").toString().contains("#/components/parameters/ifVersion"));
        assertEquals("If-Match",
                DOCUMENT.getValue("/components/parameters/ifVersion/name").toString().replace("\"", ""));
        assertEquals(JsonValue.TRUE, DOCUMENT.getValue("/components/parameters/ifVersion/required"));
        assertTrue(progress.containsKey("security"));
        assertTrue(progress.getJsonObject("responses").keySet().containsAll(Set.of("200", "400", "401", "403", "404",
                "409", "412", "428", "default")));
        assertFalse(operation(Example.ADD).toString().contains("ifVersion"));
        assertFalse(operation(Example.STATUS).containsKey("security"));
    }

    @Test
    void aFileIsTheBodyAndTheRestIsInTheQuery() {
        JsonObject load = operation(Example.IMPORT);
        assertEquals(Set.of("text/csv", "application/octet-stream"),
                load.getJsonObject("requestBody").getJsonObject("content").keySet());
        assertTrue(load.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                .anyMatch(parameter -> parameter.getString("name", "").equals("keepBoth")
                        && parameter.getString("in").equals("query")));
        assertEquals(Set.of("*/*"), operation(Example.EXPORT).getJsonObject("responses").getJsonObject("200")
                .getJsonObject("content").keySet());
    }

    @Test
    void answersAreAsTheirSchemasSay() {
        assertEquals(List.of(), faults(within("ActionPlansStatusAnswer"), Answers.STATUS.body()));
        assertEquals(List.of(), faults(within("ActionPlansActionAnswer"), Answers.ACTION.body()));
        assertEquals(List.of(), faults(within("ActionPlansProgressAnswer"), Answers.CHANGED.body()));
        assertEquals(List.of(), faults(within("DryRun"), Answers.DRY_RUN.body()));
        JsonObject wrong = Json.createObjectBuilder(Answers.STATUS.body()).add("total", "three").build();
        assertFalse(faults(within("ActionPlansStatusAnswer"), wrong).isEmpty());
    }

    @Test
    void problemsAreAsTheirSchemaSays() {
        for (Refusal.Kind kind : Refusal.Kind.values()) {
            Refusal refusal = new Refusal(kind, "c", "s", List.of(new Fault("w", "", "e")), List.of("x"));
            assertEquals(List.of(), faults(within("Problem"), ProblemJson.of(refusal, "/api/x")));
        }
    }

    @Test
    void everyExampleIsAsItsSchemaSays() {
        int[] examples = {0};
        for (Entry entry : Example.CATALOGUE.entries()) {
            for (JsonObject parameter : operation(entry).getJsonArray("parameters").getValuesAs(JsonObject.class)) {
                if (parameter.containsKey("example")) {
                    examples[0]++;
                    assertEquals(List.of(), faults(parameter.getJsonObject("schema"), parameter.get("example")),
                            entry.name());
                }
            }
        }
        for (String name : DOCUMENT.getJsonObject("components").getJsonObject("schemas").keySet()) {
            if (name.endsWith("Input")) {
                JsonObject schema = DOCUMENT.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
                schema.getJsonObject("properties").forEach((property, described) -> {
                    JsonArray given = described.asJsonObject().getJsonArray("examples");
                    if (given != null) {
                        examples[0]++;
                        assertEquals(List.of(), faults(within(name + "/properties/" + property), given.getFirst()));
                    }
                });
            }
        }
        assertTrue(examples[0] > 15);
    }

    @Test
    void aRecordIsDescribedOnceUnderANameOfItsModule() {
        Set<String> names = DOCUMENT.getJsonObject("components").getJsonObject("schemas").keySet();
        assertTrue(names.containsAll(Set.of("ActionPlansActionRow", "ActionPlansUpdateView", "ActionPlansTimescaleView",
                "ActionPlansYearCostInput", "ChangeRow", "StrategyStrategyRow", "Problem", "DryRun")),
                names.toString());
        assertFalse(names.contains("ActionPlansUpdateView2"));
    }

    @Test
    void theNamesDoNotDependOnTheOrderOfModules() {
        Catalogue turned = new Catalogue(Example.CATALOGUE.parts().reversed(), Example.CATALOGUE.entries().reversed());
        assertEquals(DOCUMENT.getJsonObject("components").getJsonObject("schemas"),
                OpenApi.of(turned, "1.0.0").getJsonObject("components").getJsonObject("schemas"));
    }

    @Test
    void isAsApproved() throws IOException {
        StringBuilder out = new StringBuilder();
        JsonText.writeIndented(DOCUMENT, out);
        Approved.check("openapi.json", out.toString());
    }

    private static JsonObject operation(Entry entry) {
        return DOCUMENT.getJsonObject("paths").getJsonObject(entry.path())
                .getJsonObject(entry.method().toLowerCase(java.util.Locale.ROOT));
    }

    private static void walk(JsonValue value, BiConsumer<String, JsonValue> each) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                each.accept(name, member);
                walk(member, each);
            });
        } else if (value instanceof JsonArray array) {
            array.forEach(element -> walk(element, each));
        }
    }

    /** A schema of the document, with the others at hand. */
    private static JsonObject within(String name) {
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + name)
                .add("components", DOCUMENT.getJsonObject("components"))
                .build();
    }

    private static List<String> faults(String schema, JsonValue value) {
        return faults(Example.json("{'$ref': '" + schema + "'}"), value);
    }

    private static List<String> faults(JsonObject schema, JsonValue value) {
        SchemaResolver resolver = uri -> {
            String resource = uri.replace("https://", "").replaceAll("#.*", "");
            try (InputStream in = OpenApiTests.class.getClassLoader().getResourceAsStream(resource)) {
                return in == null ? SchemaResolver.Result.empty()
                        : SchemaResolver.Result.fromString(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        Validator.Result result = new ValidatorFactory()
                .withJsonNodeFactory(new JakartaJsonNode.Factory())
                .withSchemaResolver(resolver)
                .validate((Object) schema, (Object) value);
        return result.isValid() ? List.of() : result.getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword() + " " + error.getError()).toList();
    }
}
