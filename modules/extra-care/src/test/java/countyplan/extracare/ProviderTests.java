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
        var arguments = Json.createObjectBuilder();
        for (var place = 0; place < namesAndValues.length; place += 2) {
            arguments.add(namesAndValues[place], namesAndValues[place + 1]);
        }
        return countyplan.invoke(new Call("extra-care " + operation, arguments.build(), files, RADIS, (done, total) -> {
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
    void itChangesNothingElse() {
        assertEquals(Refusal.Kind.FORBIDDEN,
                refused(ask("change-tenant", Map.of(), "scheme", "melton", "tenant", "t-170",
                        "hours", "20", "ifVersion", "*")).kind());
        assertEquals(Refusal.Kind.FORBIDDEN, refused(ask("compare", Map.of())).kind());
    }
}
