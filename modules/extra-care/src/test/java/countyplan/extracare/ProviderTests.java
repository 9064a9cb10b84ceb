package countyplan.extracare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.Refusal;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.Options;
import countyplan.extracare.returns.Returns;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a provider may do whose token is limited to its own schemes and has the role of a provider.
class ProviderTests {
    private static final Caller RADIS = new Caller("radis-system", Optional.of("Radis"),
            Set.of(Caller.READER, Returns.PROVIDER), Set.of("extra-care"), Optional.of("radis"));

    @TempDir
    static Path home;

    private static Countyplan countyplan;

    @BeforeAll
    static void open() {
        countyplan = Countyplan.open(Modules.of(new ExtraCareModule()), Options.of(home));
        assertInstanceOf(Answer.Done.class,
                countyplan.invoke(new Call("sample load", Json.createObjectBuilder().build(), Caller.local("jo"))));
    }

    @AfterAll
    static void close() {
        countyplan.close();
    }

    private static Answer ask(String operation, Map<String, Document> files, String... namesAndValues) {
        return ask(RADIS, operation, files, namesAndValues);
    }

    private static Answer ask(
            Caller caller, String operation, Map<String, Document> files, String... namesAndValues) {
        var arguments = Json.createObjectBuilder();
        for (var place = 0; place < namesAndValues.length; place += 2) {
            arguments.add(namesAndValues[place], namesAndValues[place + 1]);
        }
        return countyplan
                .invoke(new Call("extra-care " + operation, arguments.build(), files, caller, (done, total) -> {
                }));
    }

    private static JsonObject done(String operation, String... namesAndValues) {
        return assertInstanceOf(Answer.Done.class, ask(operation, Map.of(), namesAndValues)).body();
    }

    private static Refusal refused(Answer answer) {
        return assertInstanceOf(Answer.Refusing.class, answer, answer::toString).refusal();
    }

    private static List<String> schemes(JsonObject told, String list) {
        return told.getJsonArray(list).getValuesAs(JsonObject.class).stream().map(row -> row.getString("scheme"))
                .distinct().toList();
    }

    @Test
    void itSeesItsOwnSchemesAndNoOthers() {
        var own = List.of("charnwood-2", "charnwood-3", "melton");
        assertEquals(own, schemes(done("schemes"), "schemes"));
        assertEquals(own, schemes(done("occupancy"), "schemes"));
        assertEquals(own, schemes(done("mix", "asAt", "2022-09-05"), "bands"));
        assertEquals(List.of("melton"), schemes(done("hours"), "months"));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(ask("tenants", Map.of(), "scheme", "blaby-1")).kind());
    }

    @Test
    void itReportsForItsOwnSchemesAlone() {
        var file = Map.of("file", Document.text("text/csv", "hours.csv", """
                scheme,week,tenant,delivered,paid
                melton,2022-07-04,t-170,5,5
                blaby-1,2022-07-04,t-001,5,5
                nowhere,2022-07-04,t-001,5,5
                """));
        var refusal = refused(ask("return-hours", file));
        assertEquals(List.of("there is no scheme blaby-1", "there is no scheme nowhere"),
                refusal.faults().stream().map(fault -> fault.expected()).toList());
        var kept = assertInstanceOf(Answer.Done.class, ask("return-hours", file, "keepGood", "yes")).body();
        assertEquals(1, kept.getInt("accepted"));
        assertEquals(2, kept.getInt("refused"));
    }

    @Test
    void aHousingProviderSeesItsSchemesToo() {
        var anchor = new Caller("anchor-system", Optional.of("Anchor"), Set.of(Caller.READER, Returns.PROVIDER),
                Set.of("extra-care"), Optional.of("anchor"));
        var told = assertInstanceOf(Answer.Done.class, ask(anchor, "schemes", Map.of())).body();
        assertEquals(List.of("blaby-2"), schemes(told, "schemes"));
        assertInstanceOf(Answer.Done.class, ask(anchor, "tenants", Map.of(), "scheme", "blaby-2"));
        assertInstanceOf(Answer.Done.class, ask(anchor, "nominations", Map.of(), "scheme", "blaby-2"));
        var occupancy = Document.text("text/csv", "occupancy.csv", "scheme,week,let,voids\nblaby-2,2022-07-04,34,2\n");
        var kept = assertInstanceOf(Answer.Done.class, ask(anchor, "return-occupancy", Map.of("file", occupancy)));
        assertEquals(1, kept.body().getInt("accepted"));
        assertInstanceOf(Answer.Done.class, ask(anchor, "returns", Map.of(), "scheme", "blaby-2"));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(ask(anchor, "returns", Map.of(), "scheme", "melton")).kind());
    }

    @Test
    void hoursAreReportedByWhoeverGivesTheCare() {
        var anchor = new Caller("anchor-system", Optional.of("Anchor"), Set.of(Caller.READER, Returns.PROVIDER),
                Set.of("extra-care"), Optional.of("anchor"));
        var hours = Document.text("text/csv", "hours.csv",
                "scheme,week,tenant,delivered,paid\nblaby-2,2022-07-04,t-040,5,5\n");
        assertEquals("hours are reported by whoever gives the care at blaby-2, and that is not anchor",
                refused(ask(anchor, "return-hours", Map.of("file", hours))).faults().getFirst().expected());
    }

    @Test
    void everyCareProviderOfASchemeSeesIt() {
        var county = Caller.local("jo");
        var changed = ask(county, "change-scheme", Map.of(), "scheme", "blaby-1", "careProviders", "radis",
                "ifVersion", "*", "on", "2023-04-01");
        assertInstanceOf(Answer.Done.class, changed, changed::toString);
        var helpAtHome = new Caller("help-at-home-system", Optional.of("Help at Home"),
                Set.of(Caller.READER, Returns.PROVIDER), Set.of("extra-care"), Optional.of("help-at-home"));
        assertEquals(Refusal.Kind.NOT_FOUND,
                refused(ask(helpAtHome, "tenants", Map.of(), "scheme", "blaby-1")).kind());
        var both = Json.createObjectBuilder().add("scheme", "blaby-1").add("ifVersion", "*").add("on", "2023-04-02")
                .add("careProviders", Json.createArrayBuilder().add("help-at-home").add("radis")).build();
        assertInstanceOf(Answer.Done.class, countyplan.invoke(new Call("extra-care change-scheme", both, county)));
        for (var caller : List.of(helpAtHome, RADIS)) {
            assertInstanceOf(Answer.Done.class, ask(caller, "tenants", Map.of(), "scheme", "blaby-1"));
        }
        var back = Json.createObjectBuilder().add("scheme", "blaby-1").add("ifVersion", "*").add("on", "2023-04-03")
                .add("careProviders", Json.createArrayBuilder().add("help-at-home")).build();
        assertInstanceOf(Answer.Done.class, countyplan.invoke(new Call("extra-care change-scheme", back, county)));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(ask(RADIS, "tenants", Map.of(), "scheme", "blaby-1")).kind());
    }

    @Test
    void itChangesNothingElse() {
        assertEquals(Refusal.Kind.FORBIDDEN,
                refused(ask("change-tenant", Map.of(), "scheme", "melton", "tenant", "t-170",
                        "hours", "20", "ifVersion", "*")).kind());
        assertEquals(Refusal.Kind.FORBIDDEN, refused(ask("compare", Map.of())).kind());
    }
}
