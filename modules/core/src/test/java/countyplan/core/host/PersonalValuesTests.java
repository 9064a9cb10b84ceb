package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.Fault;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Personal;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is personal is not repeated by refusals, logs, the change log or a repeated call. */
@ParameterizedClass
@EnumSource(Records.class)
class PersonalValuesTests extends OfAShelf {
    @Test
    void aRepeatedCallGetsTheFirstAnswerWithoutPersonalFieldsAndNoneAreKeptForIt() {
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50");
        String[] call = {"book", "emma", "reader", "Mrs Secret", "idempotencyKey", "k2"};
        assertEquals("Mrs Secret", done("shelf read", call).body().getString("reader"));
        JsonObject again = done("shelf read", call).body();
        assertFalse(again.containsKey("reader"), again.toString());
        assertEquals("Emma", again.getString("title"));
        assertEquals(2, again.getInt("change"));
        try (var reading = countyplan.store().read()) {
            assertEquals(List.of(again.toString()), reading.query("select body from core_repeatable", Map.of())
                    .list(row -> row.text("body")));
        }
    }

    @Test
    void aRefusalNeverRepeatsAPersonalValue() {
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50");
        for (Call call : List.of(
                new Call("shelf read", Tree.object().add("book", "emma").add("reader", Tree.object().add("n", "Secret"))
                        .build(), Caller.local("jo")),
                call("shelf read", "book", "none", "reader", "none Secret"),
                call("shelf read", "book", "emma", "reader", "Banned Secret"),
                call("shelf read", "book", "No Id", "reader", "Secret"),
                call("shelf read", "book", "emma", "reader", "Secret".repeat(40)))) {
            Refusal refusal = refusal(countyplan.invoke(call));
            assertFalse(refusal.toString().contains("Secret"), refusal.toString());
        }
        Refusal banned = refused("shelf read", "book", "emma", "reader", "Banned Secret");
        assertEquals("(not repeated here) may not read", banned.sentence());
        assertEquals(new Fault("reader", "", "somebody else than (not repeated here)"), banned.faults().getFirst());
        assertEquals("There is no book \"none\"", refused("shelf read", "book", "none", "reader", "Jo").sentence());
    }

    @Test
    void aFaultInAColumnOfPersonalValuesDoesNotRepeatThem() {
        Personal personal = Personal.of(countyplan.catalogue().of("shelf"));
        Refusal refusal = personal.without(new Refusal(Refusal.Kind.INVALID, "faulty-file", "Two things", List.of(
                new Fault("line 3, column readers", "Secret", "a name"), new Fault("line 4", "emma,Secret", "3 cells"),
                new Fault("line 5, column price", "dear", "an amount")), List.of()));
        assertEquals(List.of("", "", "dear"), refusal.faults().stream().map(Fault::given).toList());
    }

    @Test
    void theLogOfADefectDoesNotRepeatAPersonalValue() {
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50");
        java.util.List<String> logged = new java.util.ArrayList<>();
        var logger = java.util.logging.Logger.getLogger(Countyplan.class.getName());
        var asking = Thread.currentThread();
        var handler = new java.util.logging.StreamHandler() {
            @Override
            public void publish(java.util.logging.LogRecord record) {
                if (Thread.currentThread() != asking) {
                    return;
                }
                var text = new java.io.StringWriter();
                record.getThrown().printStackTrace(new java.io.PrintWriter(text, true));
                logged.add(record.getMessage() + text);
            }
        };
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            assertEquals("defect", refused("shelf read", "book", "emma", "reader", "Broken Secret").code());
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
        assertEquals(1, logged.size());
        assertFalse(logged.getFirst().contains("Secret"), logged.getFirst());
        assertTrue(logged.getFirst().contains("Shelf.java"), logged.getFirst());
    }

    @Test
    void theChangeLogTellsWhoChangedWhatButNeverAPersonalValue() {
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50");
        done("shelf read", "book", "emma", "reader", "Mrs Secret");
        JsonObject latest = done("changes").body().getJsonArray("changes").getJsonObject(0);
        assertEquals("jo", latest.getString("by"));
        assertEquals("shelf/emma", latest.getString("ref"));
        assertFalse(latest.toString().contains("Secret"), latest.toString());
        assertTrue(latest.getString("what").contains("reader: changed"), latest.toString());
    }
}
