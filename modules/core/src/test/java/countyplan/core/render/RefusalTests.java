package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Fault;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Entry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTests {
    private static final Refusal ROWS = new Refusal(Refusal.Kind.INVALID, "unreadable-rows",
            "2 rows cannot be read, so nothing has been imported.",
            List.of(new Fault("line 15, column timescale", "Aprl 23", "a month such as Apr 23"),
                    new Fault("line 16, column code", "", "a code such as CS1.1")),
            List.of());
    private static final Refusal NO_PLAN = new Refusal(Refusal.Kind.NOT_FOUND, "no-such-plan",
            "There is no plan carers-2022.", List.of(), List.of("carers-2022-25", "carers-2018-21"));

    @Test
    void isASentenceThenEveryFault() {
        assertEquals("""
                2 rows cannot be read, so nothing has been imported.
                  line 15, column timescale: given "Aprl 23"; expected a month such as Apr 23
                  line 16, column code: expected a code such as CS1.1
                """, text(ROWS, Optional.empty(), 100));
    }

    @Test
    void listsWhatThereIs() {
        assertEquals("""
                There is no plan carers-2022.
                There are: carers-2022-25, carers-2018-21
                """, text(NO_PLAN, Optional.empty(), 80));
    }

    @Test
    void asksWhetherSomethingElseWasMeant() {
        Refusal typing = new Refusal(Refusal.Kind.INVALID, "unknown-command", "There is no command changs.", List.of(),
                List.of("changes", "choices"));
        assertEquals("There is no command changs.\nDid you mean changes or choices?\n",
                text(typing, Optional.empty(), 80));
    }

    @Test
    void namesFieldsAsTheCommandNamesThem() {
        Refusal fields = new Refusal(Refusal.Kind.INVALID, "invalid", "2 values cannot be used.",
                List.of(new Fault("asAt", "yesterday", "a day such as 2022-12-31"),
                        new Fault("plan", "a b", "an id such as carers-2022-25")),
                List.of());
        assertEquals("""
                2 values cannot be used.
                  --as-at: given "yesterday"; expected a day such as 2022-12-31
                  PLAN: given "a b"; expected an id such as carers-2022-25
                """, text(fields, Optional.of(Example.STATUS), 80));
    }

    @Test
    void namesOtherFieldsInItsSentencesAsTheCommandDoesAndJsonAsJsonDoes() {
        Refusal repeated = new Refusal(Refusal.Kind.INVALID, "faulty-file", "Give `file` and `keepBoth`, not `other`.",
                List.of(new Fault("line 4, column code", "CS2.4", "another; say `keepBoth` to keep both"),
                        new Fault("keepBoth[0]", "perhaps", "yes or no")),
                List.of());
        assertEquals("""
                Give FILE and --keep-both, not `other`.
                  line 4, column code: given "CS2.4"; expected another; say --keep-both to keep both
                  --keep-both[0]: given "perhaps"; expected yes or no
                """, text(repeated, Optional.of(Example.IMPORT), 100));
        assertEquals("another; say `keepBoth` to keep both", ProblemJson.of(repeated, "").getJsonArray("faults")
                .getJsonObject(0).getString("expected"));
    }

    @Test
    void wrapsWithinTheWidthAndCutsNothing() {
        assertEquals("""
                2 rows cannot be read, so nothing has
                been imported.
                  line 15, column timescale: given
                    "Aprl 23"; expected a month such as
                    Apr 23
                  line 16, column code: expected a
                    code such as CS1.1
                """, text(ROWS, Optional.empty(), 40));
    }

    @Test
    void isAProblemForPrograms() {
        assertEquals("""
                {
                  "type": "/problems/invalid",
                  "title": "Invalid",
                  "status": 400,
                  "detail": "2 rows cannot be read, so nothing has been imported.",
                  "instance": "/api/action-plans/carers-2022-25/import",
                  "code": "unreadable-rows",
                  "kind": "invalid",
                  "faults": [
                    {
                      "where": "line 15, column timescale",
                      "given": "Aprl 23",
                      "expected": "a month such as Apr 23"
                    },
                    {
                      "where": "line 16, column code",
                      "given": "",
                      "expected": "a code such as CS1.1"
                    }
                  ]
                }
                """, indented(ROWS, "/api/action-plans/carers-2022-25/import"));
    }

    @ParameterizedTest
    @EnumSource
    void aProblemHasTheStatusOfItsKind(Refusal.Kind kind) {
        var problem = ProblemJson.of(new Refusal(kind, "c", "s", List.of(), List.of("x")), "");
        assertEquals(kind.status(), problem.getInt("status"));
        assertEquals(kind.word(), problem.getString("kind"));
        assertEquals("[\"x\"]", problem.getJsonArray("choices").toString());
        assertFalse(problem.containsKey("instance"));
        assertFalse(problem.containsKey("faults"));
        assertFalse(problem.getString("title").isEmpty());
    }

    @Test
    void isAPageForPeople() throws IOException {
        StringBuilder out = new StringBuilder();
        Pages.refusal(ROWS, Look.web("/api/action-plans/%3Cscript%3E", Example.CATALOGUE), out);
        Approved.check("refusal.html", out.toString());
        assertTrue(HtmlTextTests.wellFormed(out.toString()));
    }

    private static String text(Refusal refusal, Optional<Entry> entry, int width) {
        StringBuilder out = new StringBuilder();
        try {
            RefusalText.write(refusal, entry, Look.terminal(width, false), out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString();
    }

    private static String indented(Refusal refusal, String instance) {
        StringBuilder out = new StringBuilder();
        try {
            JsonText.writeIndented(ProblemJson.of(refusal, instance), out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString();
    }
}
