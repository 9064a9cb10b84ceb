package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.Nothing;
import countyplan.core.About;
import countyplan.core.Operation;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import countyplan.core.figures.Figures;
import countyplan.core.figures.Recorded;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published figures of the modules, as they are asked for. */
class FigureTests {
    private static final Caller JO = Caller.local("jo");

    /** A module with figures. */
    public static final class Papers implements ServiceModule {
        /** An answer. */
        public record Answer(@About("it") String it) {}

        @Override
        public String id() {
            return "papers";
        }

        @Override
        public String title() {
            return "Papers";
        }

        @Override
        public String about() {
            return "What papers say";
        }

        @Override
        public List<Operation<?, ?>> operations() {
            return List.of(Operation.read("nothing", "GET", Nothing.class, Answer.class,
                    (nothing, view) -> new Answer("it")).limited());
        }

        @Override
        public Figures figures() {
            String json =
                    """
                            {"sources": [{"source": "p", "title": "A paper", "published": "2022-09-05"}], "figures": [
                            {"figure": "gross", "title": "Gross", "source": "p", "paragraph": "6", "unit": "pounds", "value": 1950000},
                            {"figure": "income", "title": "Income", "source": "p", "paragraph": "7", "unit": "pounds",
                             "value": 306000, "printed": "£306,000"},
                            {"figure": "net", "title": "Net", "source": "p", "paragraph": "7", "unit": "pounds", "value": 1590000,
                             "formula": "gross - income"},
                            {"figure": "visits", "title": "Visits", "source": "p", "paragraph": "8", "unit": "count",
                             "of": "visits", "printed": "16,36"}]}""";
            return Figures.from("f", name -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public Optional<Recorded> recorded(String figure, View view) {
            return figure.equals("gross")
                    ? Optional.of(Recorded.of(new BigDecimal("1949000.50"), "12 invoices by " + view.asAt()))
                    : Optional.empty();
        }
    }

    @TempDir
    Path home;

    private Countyplan countyplan;

    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Modules.of(new Papers(), new Visits()), Options.of(home));
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    @Test
    void areListedWithTheirVerdictAndWhatTheRecordsSay() {
        JsonObject list = done(JO, "figures");
        assertEquals("4 figures: 1 differs from its parts, 1 cannot be told, 2 are only stated.",
                list.getString("summary"));
        JsonObject gross = list.getJsonArray("figures").getJsonObject(0);
        assertEquals("£1,950,000", gross.getString("published"));
        assertEquals("£1,949,000.50", gross.getString("recorded"));
        assertEquals("net", done(JO, "figures", "verdict", "differs", "module", "papers").getJsonArray("figures")
                .getJsonObject(0).getString("figure"));
        assertTrue(done(JO, "figures", "asAt", "2022-09-04").getJsonArray("figures").isEmpty());
        assertTrue(done(JO, "figures", "module", "visits").getJsonArray("figures").isEmpty());
    }

    @Test
    void oneIsShownLineByLine() {
        JsonObject net = done(JO, "figure", "module", "papers", "figure", "net");
        assertEquals("Net: £1,590,000. It differs: £1,590,000 is published, £54,000 less than £1,950,000 - £306,000 = "
                + "£1,644,000.", net.getString("summary"));
        assertEquals(List.of("Gross £1,950,000", "Income £306,000", "£1,950,000 - £306,000 £1,644,000",
                "Net, as published £1,590,000"),
                net.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                        .map(line -> line.getString("step") + " " + line.getString("value")).toList());
        assertEquals("12 invoices by 2023-01-01", done(JO, "figure", "module", "papers", "figure", "gross", "asAt",
                "2023-01-01").getString("recordedFrom"));
    }

    @Test
    void thoseThatDifferOrAreNoNumberAreFindings() {
        List<JsonObject> findings = done(JO, "findings", "module", "papers").getJsonArray("findings")
                .getValuesAs(JsonObject.class);
        assertEquals(List.of("figures/papers/net", "figures/papers/visits"),
                findings.stream().map(finding -> finding.getString("ref")).toList());
        assertTrue(findings.getFirst().getString("sentence").endsWith(
                "£1,644,000; perhaps two digits swapped: £306,000 for £360,000 (Income)"),
                () -> findings.getFirst().getString("sentence"));
        assertEquals(1, done(JO, "findings", "ref", "figures/papers/net").getJsonArray("findings").size());
    }

    @Test
    void whatIsNotThereIsRefusedByName() {
        assertEquals("no-such-module", refused(JO, "figures", "module", "poems"));
        assertEquals("no-such-module", refused(JO, "figure", "module", "poems", "figure", "net"));
        assertEquals("no-such-figure", refused(JO, "figure", "module", "papers", "figure", "gros"));
        assertEquals("no-such-figure", refused(JO, "figure", "module", "papers", "figure", "net", "asAt",
                "2022-09-04"));
    }

    @Test
    void aCallerKeptToAPartIsToldOfNoMore() {
        Caller visitsOnly = new Caller("v", Optional.empty(), Set.of(Caller.READER), Set.of("visits"),
                Optional.empty());
        assertTrue(done(visitsOnly, "figures").getJsonArray("figures").isEmpty());
        assertEquals("no-such-module", refused(visitsOnly, "figure", "module", "papers", "figure", "net"));
        Caller blaby = new Caller("b", Optional.empty(), Set.of(Caller.READER), Set.of(), Optional.of("blaby"));
        assertTrue(done(blaby, "findings", "module", "papers").getJsonArray("findings").isEmpty());
        JsonObject gross = done(blaby, "figures", "module", "papers").getJsonArray("figures").getJsonObject(0);
        assertEquals("£1,950,000", gross.getString("published"));
        assertFalse(gross.containsKey("recorded"), "what everybody's records yield");
    }

    private Answer ask(Caller caller, String... asked) {
        JsonObjectBuilder arguments = Tree.object();
        for (int i = 1; i < asked.length; i += 2) {
            arguments.add(asked[i], asked[i + 1]);
        }
        return countyplan.invoke(new Call(asked[0], arguments.build(), caller));
    }

    private JsonObject done(Caller caller, String... asked) {
        Answer answer = ask(caller, asked);
        return assertInstanceOf(Answer.Done.class, answer, () -> List.of(asked) + ": " + answer).body();
    }

    private String refused(Caller caller, String... asked) {
        Answer answer = ask(caller, asked);
        return assertInstanceOf(Answer.Refusing.class, answer, () -> List.of(asked) + ": " + answer).refusal().code();
    }
}
