package countyplan.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.Records;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Several registers of one module: beside each other, and beneath one another.
@ParameterizedClass
@EnumSource(Records.class)
class BeneathTests {
    private static final Clock NOON = Clock.fixed(Instant.parse("2022-07-01T12:00:00Z"), ZoneOffset.UTC);

    @Parameter
    Records records;

    @TempDir
    Path home;

    private Countyplan countyplan;
    private Desk desk;

    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Modules.of(new Schemes()), records.at(home).withClock(NOON));
        desk = Desk.of(countyplan);
        desk.done("schemes add", "scheme", "oak-house", "title", "Oak House", "district", "blaby", "on", "2022-01-01");
        desk.done("schemes add", "scheme", "elm-court", "title", "Elm Court", "district", "melton", "on", "2022-01-01");
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    @Test
    void operationsAreNamedByTheWordsOfTheRegister() {
        var names = countyplan.catalogue().of("schemes").stream().map(entry -> entry.name() + " " + entry.path())
                .toList();
        assertTrue(names.containsAll(List.of("schemes list /schemes", "schemes show /schemes/{scheme}",
                "schemes risks /schemes/{scheme}/risks", "schemes risk /schemes/{scheme}/risks/{risk}",
                "schemes risk-history /schemes/{scheme}/risks/{risk}/history",
                "schemes add-risk /schemes/{scheme}/risks", "schemes change-risk /schemes/{scheme}/risks/{risk}",
                "schemes move-risk /schemes/{scheme}/risks/{risk}/move",
                "schemes correct-risk /schemes/{scheme}/risks/{risk}/correct",
                "schemes risks-due /schemes/{scheme}/risks/due", "schemes import-risks /schemes/{scheme}/risks/import",
                "schemes export-risks /schemes/{scheme}/risks/export",
                "schemes change-risks /schemes/{scheme}/risks/change-all",
                "schemes step /schemes/{scheme}/risks/{risk}/steps/{number}", "schemes posts /schemes/posts",
                "schemes post /schemes/posts/{post}")), names::toString);
        assertTrue(names.stream().noneMatch(name -> name.startsWith("schemes move-step")
                || name.startsWith("schemes import-steps") || name.startsWith("schemes move ")), names::toString);
    }

    @Test
    void aRecordIsHeldBeneathItsParentAlone() {
        risk("oak-house", "damp", "Damp walls", "3");
        risk("elm-court", "damp", "Damp cellar", "2");
        risk("elm-court", "fire", "A fire", "1");
        assertEquals(List.of("damp"), desk.told("risks", "risk", "schemes risks", "scheme", "oak-house"));
        assertEquals(List.of("Damp cellar", "A fire"),
                desk.told("risks", "title", "schemes risks", "scheme", "elm-court"));
        assertEquals(List.of("damp"),
                desk.told("risks", "risk", "schemes risks", "scheme", "elm-court", "likelihood", "2"));
        var shown = desk.done("schemes risk", "scheme", "elm-court", "risk", "damp");
        assertEquals("elm-court", shown.getString("scheme"));
        assertEquals("Damp cellar", shown.getString("title"));
        assertEquals("no-such-risk", desk.refused("schemes risk", "scheme", "oak-house", "risk", "fire").code());
        assertEquals("exists-already", desk.refused("schemes add-risk", "scheme", "oak-house", "risk", "damp", "title",
                "Again", "likelihood", "1").code());
    }

    @Test
    void whatItIsBeneathMustBeHeldOnTheDay() {
        var early = desk.refused("schemes add-risk", "scheme", "oak-house", "risk", "damp", "title", "Damp",
                "likelihood", "1", "on", "2021-12-31");
        assertEquals("There is no schemes/oak-house on 31 December 2021, and so nothing beneath it", early.sentence());
        assertEquals("no-such-record", desk.refused("schemes risks", "scheme", "ash-lodge").code());
        assertEquals("no-such-record", desk.refused("schemes add-step", "scheme", "oak-house", "risk", "damp", "number",
                "1", "title", "Call").code());
    }

    @Test
    void aRuleKnowsOfWhatIsToCome() {
        risk("oak-house", "damp", "Damp walls", "3");
        step("damp", "1", "Call a builder", "2022-09-01");
        assertEquals("said-already", desk.refused("schemes add-step", "scheme", "oak-house", "risk", "damp", "number",
                "2", "title", "Call a builder", "on", "2022-08-01").code());
        desk.done("schemes change-step", "scheme", "oak-house", "risk", "damp", "number", "1", "title", "Call two",
                "on", "2022-10-01");
        step("damp", "2", "Call a builder", "2022-08-01");
        risk("oak-house", "fire", "A fire", "3");
        step("fire", "1", "Call a builder", "2022-08-01");
    }

    private void step(String risk, String number, String title, String on) {
        desk.done("schemes add-step", "scheme", "oak-house", "risk", risk, "number", number, "title", title, "on", on);
    }

    @Test
    void aListIsReadPageByPage() {
        for (var each : List.of("a", "b", "c")) {
            risk("oak-house", each, "Risk", "1");
        }
        risk("elm-court", "d", "Risk", "1");
        var page = desk.done("schemes risks", "scheme", "oak-house", "limit", "2");
        assertEquals("2 risks, and more follow.", page.getString("summary"));
        assertEquals(List.of("c"), desk.told("risks", "risk", "schemes risks", "scheme", "oak-house", "limit", "2",
                "after", page.getString("next")));
    }

    @Test
    void recordsLieBeneathRecordsThatLieBeneathOthers() {
        risk("oak-house", "damp", "Damp walls", "3");
        for (var number : List.of("2", "10", "1")) {
            desk.done("schemes add-step", "scheme", "oak-house", "risk", "damp", "number", number, "title",
                    "Step " + number);
        }
        assertEquals(List.of("1", "2", "10"),
                desk.told("steps", "number", "schemes steps", "scheme", "oak-house", "risk", "damp"));
        var page = desk.done("schemes steps", "scheme", "oak-house", "risk", "damp", "limit", "2");
        assertEquals(List.of("10"), desk.told("steps", "number", "schemes steps", "scheme", "oak-house", "risk", "damp",
                "after", page.getString("next")));
        desk.done("schemes change-step", "scheme", "oak-house", "risk", "damp", "number", "10", "title", "Paint");
        var step = desk.done("schemes step", "scheme", "oak-house", "risk", "damp", "number", "10");
        assertEquals("Paint", step.getString("title"));
        assertFalse(step.containsKey("state"), "of one state nothing is said");
    }

    @Test
    void aFileIsOfOneParent() {
        risk("elm-court", "damp", "Damp cellar", "2");
        var came = desk.imported("schemes import-risks", "risk,title,likelihood,state\ndamp,Damp walls,3,mitigated\n",
                "scheme", "oak-house");
        assertEquals(1, came.getInt("added"));
        assertEquals("Damp cellar",
                desk.done("schemes risk", "scheme", "elm-court", "risk", "damp").getString("title"));
        var file = desk.exported("schemes export-risks", "scheme", "oak-house");
        assertEquals("risk,title,likelihood,review,hits,state\r\ndamp,Damp walls,3,,,mitigated\r\n", file);
        assertEquals(1, desk.imported("schemes import-risks", file, "scheme", "oak-house").getInt("unchanged"));
    }

    @Test
    void manyOfOneParentAreChangedAtOnce() {
        risk("oak-house", "damp", "Damp walls", "3");
        risk("elm-court", "damp", "Damp cellar", "3");
        String[] change = {"scheme", "oak-house", "whereLikelihood", "3", "to", "closed", "reason", "Sold"};
        assertEquals("preview-needed", desk.refused("schemes change-risks", change).code());
        var token = desk.done("schemes change-risks", with(change, "dryRun", "yes")).getString("token");
        assertEquals(1, desk.done("schemes change-risks", with(change, "token", token)).getInt("changed"));
        assertEquals("open", desk.done("schemes risk", "scheme", "elm-court", "risk", "damp").getString("state"));
    }

    @Test
    void whatFallsDueAndWhatIsWrongIsToldOfEachParentByItself() {
        risk("oak-house", "damp", "Damp walls", "5", "review", "2022-09-01");
        risk("elm-court", "fire", "A fire", "5", "review", "2022-08-01");
        risk("elm-court", "flood", "A flood", "5");
        assertEquals(List.of("fire"), desk.told("due", "key", "schemes risks-due", "scheme", "elm-court"));
        assertEquals(List.of("damp is likely, and is all but one of 1", "fire is likely, and is all but one of 2",
                "flood is likely, and is all but one of 2"),
                desk.told("findings", "sentence", "findings", "code", "likely").stream().sorted().toList());
    }

    @Test
    void aRuleOfSomeStatesIsOfRecordsThatAreInThemAndMayLookAtTheOthers() {
        for (var visit : List.of("1", "2", "3")) {
            desk.done("schemes add-visit", "scheme", "oak-house", "visit", visit, "day",
                    visit.equals("3") ? "2022-09-03" : "2022-09-01");
        }
        desk.done("schemes add-visit", "scheme", "elm-court", "visit", "1", "day", "2022-09-01");
        desk.done("schemes move-visit", "scheme", "oak-house", "visit", "1", "to", "made", "reason", "Done", "on",
                "2022-07-05");
        desk.done("schemes move-visit", "scheme", "oak-house", "visit", "3", "to", "made", "reason", "Done", "on",
                "2022-07-01");
        assertEquals(List.of("1", "2"), desk.told("due", "key", "schemes visits-due", "scheme", "oak-house"));
        assertEquals(List.of("2"),
                desk.told("due", "key", "schemes visits-due", "scheme", "oak-house", "asAt", "2022-07-05"));
        assertEquals(List.of("schemes/oak-house/visits/2"),
                desk.told("findings", "ref", "findings", "code", "twice", "asAt", "2022-07-05"));
    }

    @Test
    void aLinkToWhatIsNotHeldIsFound() {
        risk("oak-house", "damp", "Damp walls", "1", "hits", "schemes/elm-court");
        risk("oak-house", "fire", "A fire", "1", "hits", "schemes/ash-lodge");
        assertEquals(List.of("fire: hits schemes/ash-lodge, which is not held on 1 July 2022"),
                desk.told("findings", "sentence", "findings", "code", "not-held"));
        assertEquals(List.of("fire"),
                desk.told("risks", "risk", "schemes risks", "scheme", "oak-house", "hits", "schemes/ash-lodge"));
    }

    @Test
    void linksAreToldFromEitherEndAndToWhatIsAbove() {
        risk("oak-house", "damp", "Damp walls", "1", "hits", "schemes/elm-court");
        risk("elm-court", "fire", "A fire", "1", "hits", "schemes/ash-lodge");
        assertEquals(List.of("hits schemes/elm-court", "is a risk of schemes/oak-house"),
                links("schemes/oak-house/risks/damp").stream().sorted().toList());
        assertEquals(
                List.of("has the risk schemes/elm-court/risks/fire", "is hit by schemes/oak-house/risks/damp"),
                links("schemes/elm-court").stream().sorted().toList());
    }

    @Test
    void whereARecordStandsIsItsState() {
        risk("oak-house", "damp", "Damp walls", "1", "on", "2022-06-01");
        assertEquals("open since 1 June 2022",
                desk.done("links", "record", "schemes/oak-house/risks/damp").getString("standing"));
    }

    @Test
    void registersLieBesideEachOther() {
        desk.done("schemes add-post", "post", "director", "title", "Director");
        desk.done("schemes change-post", "post", "director", "title", "Director of care");
        assertEquals(List.of("Director of care"), desk.told("posts", "title", "schemes posts"));
        assertEquals("no-such-record", desk.refused("schemes risks", "scheme", "posts").code());
    }

    private List<String> links(String ref) {
        return desk.done("links", "record", ref).getJsonArray("links").getValuesAs(JsonObject.class).stream()
                .map(link -> link.getString("link") + " " + link.getString("ref")).toList();
    }

    private void risk(String scheme, String risk, String title, String likelihood, String... more) {
        desk.done("schemes add-risk",
                with(more, "scheme", scheme, "risk", risk, "title", title, "likelihood", likelihood));
    }

    private static String[] with(String[] some, String... more) {
        var all = new java.util.ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
