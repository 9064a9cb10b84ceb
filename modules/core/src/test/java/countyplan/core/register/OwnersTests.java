package countyplan.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.Records;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Records that belong to a district, with all that is beneath them: a caller limited to one sees no other's, anywhere.
@ParameterizedClass
@EnumSource(Records.class)
class OwnersTests {
    @Parameter
    Records records;

    @TempDir
    Path home;

    private Countyplan countyplan;
    private Desk desk;
    private Desk blaby;

    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Modules.of(new Schemes()), records.at(home));
        desk = Desk.of(countyplan);
        blaby = desk.limitedTo("blaby");
        for (var each : List.of("oak-house blaby", "elm-court melton")) {
            var scheme = each.split(" ")[0];
            desk.done("schemes add", "scheme", scheme, "title", scheme, "district", each.split(" ")[1]);
            desk.done("schemes add-risk", "scheme", scheme, "risk", "damp", "title", "Damp", "likelihood", "5",
                    "review", "2022-09-01");
        }
        desk.done("schemes add", "scheme", "ash-lodge", "title", "Ash Lodge");
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    @Test
    void listsCountsFilesAndFindingsAreOfTheirOwn() {
        assertEquals(List.of("oak-house"), blaby.told("schemes", "scheme", "schemes list"));
        assertEquals("1 scheme.", blaby.done("schemes list").getString("summary"));
        assertEquals("scheme,title,district\r\noak-house,oak-house,blaby\r\n", blaby.exported("schemes export"));
        assertEquals(List.of("damp"), blaby.told("risks", "risk", "schemes risks", "scheme", "oak-house"));
        assertEquals(List.of("damp"), blaby.told("due", "key", "schemes risks-due", "scheme", "oak-house"));
        assertEquals(List.of("schemes/oak-house/risks/damp"),
                blaby.told("findings", "ref", "findings"));
        assertEquals(List.of("oak-house"), blaby.told("choices", "value", "choices", "operation", "schemes show",
                "field", "scheme", "prefix", ""));
        assertEquals(2, blaby.done("changes").getJsonArray("changes").size());
        assertEquals(1, blaby.done("schemes history", "scheme", "oak-house").getJsonArray("entries").size());
    }

    @Test
    void whatIsAnothersIsAsIfItWereNotThere() {
        for (var other : List.of("elm-court", "ash-lodge", "none")) {
            assertEquals("no-such-record", blaby.refused("schemes show", "scheme", other).code());
            assertEquals("no-such-record", blaby.refused("schemes history", "scheme", other).code());
            assertEquals("no-such-record", blaby.refused("schemes risks", "scheme", other).code());
            assertEquals("no-such-record",
                    blaby.refused("schemes change", "scheme", other, "title", "Mine").code());
            assertEquals("no-such-record", blaby.refused("schemes add-risk", "scheme", other, "risk", "fire", "title",
                    "Fire", "likelihood", "1").code());
            assertEquals("no-such-record",
                    blaby.refused("schemes correct", "scheme", other, "entry", "1", "reason", "Mine").code());
        }
    }

    @Test
    void theyKeepTheirOwnAndGiveNothingAway() {
        blaby.done("schemes add", "scheme", "fir-grange", "title", "Fir Grange", "district", "blaby");
        blaby.done("schemes add-risk", "scheme", "fir-grange", "risk", "fire", "title", "Fire", "likelihood", "1");
        blaby.done("schemes change-risk", "scheme", "fir-grange", "risk", "fire", "likelihood", "2");
        assertEquals("not-yours-to-give", blaby.refused("schemes add", "scheme", "yew-court", "title", "Yew Court",
                "district", "melton").code());
        assertEquals("not-yours-to-give",
                blaby.refused("schemes add", "scheme", "yew-court", "title", "Yew Court").code());
        assertEquals("not-yours-to-give",
                blaby.refused("schemes change", "scheme", "oak-house", "district", "melton").code());
        assertEquals("elm-court is taken; choose another", blaby.refused("schemes add", "scheme", "elm-court", "title",
                "Elm Court", "district", "blaby").sentence());
    }

    @Test
    void anOwnerIsWrittenAsTokensAreLimited() {
        assertEquals("not-an-owner",
                desk.refused("schemes change", "scheme", "elm-court", "district", "Blaby District").code());
    }

    @Test
    void whoseItIsNowDecides() {
        desk.done("schemes change", "scheme", "elm-court", "district", "blaby");
        assertEquals(List.of("elm-court", "oak-house"), blaby.told("schemes", "scheme", "schemes list"));
        desk.done("schemes change", "scheme", "oak-house", "clear", "district");
        assertEquals(List.of("elm-court"), blaby.told("schemes", "scheme", "schemes list"));
        var wrong = desk.done("schemes change", "scheme", "elm-court", "district", "melton").get("change").toString();
        assertEquals(List.of(), blaby.told("schemes", "scheme", "schemes list"));
        desk.done("schemes correct", "scheme", "elm-court", "entry", wrong, "reason", "Wrong one");
        assertEquals(List.of("elm-court"), blaby.told("schemes", "scheme", "schemes list"));
    }
}
