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

/// A record may belong to several: each of them sees it and changes it, and none of them says whose it is.
@ParameterizedClass
@EnumSource(Records.class)
class SeveralOwnersTests {
    @Parameter
    Records records;

    @TempDir
    Path home;

    private Countyplan countyplan;
    private Desk desk;
    private Desk anchor;
    private Desk radis;

    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Modules.of(new Houses()), records.at(home));
        desk = Desk.of(countyplan);
        anchor = desk.limitedTo("anchor");
        radis = desk.limitedTo("radis");
        desk.done("houses add", "house", "oak-house", "title", "Oak House", "owners", "[anchor, radis]");
        desk.done("houses add", "house", "elm-court", "title", "Elm Court", "owners", "anchor");
        desk.done("houses add", "house", "ash-lodge", "title", "Ash Lodge");
        desk.done("houses add-room", "house", "oak-house", "room", "1", "title", "Hall");
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    private static List<String> houses(Desk who) {
        return who.told("houses", "house", "houses list");
    }

    @Test
    void eachSeesWhatIsTheirsWithAllThatIsBeneathIt() {
        assertEquals(List.of("elm-court", "oak-house"), houses(anchor));
        assertEquals(List.of("oak-house"), houses(radis));
        assertEquals(List.of(), houses(desk.limitedTo("housing-21")));
        for (var owner : List.of(anchor, radis)) {
            assertEquals(List.of("Hall"), owner.told("rooms", "title", "houses rooms", "house", "oak-house"));
        }
        assertEquals("no-such-record", radis.refused("houses show", "house", "elm-court").code());
    }

    @Test
    void eachChangesIt() {
        for (var owner : List.of(anchor, radis)) {
            var title = owner == anchor ? "The Oak House" : "Old Oak House";
            owner.done("houses change", "house", "oak-house", "title", title);
            assertEquals(title, desk.done("houses show", "house", "oak-house").getString("title"));
        }
        radis.done("houses add-room", "house", "oak-house", "room", "2", "title", "Kitchen");
        assertEquals(List.of("Hall", "Kitchen"), anchor.told("rooms", "title", "houses rooms", "house", "oak-house"));
    }

    @Test
    void noneOfThemSaysWhoseItIs() {
        for (var owners : List.of("[radis]", "[anchor]", "[anchor, radis, housing-21]", "[radis, housing-21]")) {
            assertEquals("not-yours-to-give",
                    radis.refused("houses change", "house", "oak-house", "owners", owners).code(), owners);
        }
        assertEquals("not-yours-to-give", radis.refused("houses change", "house", "oak-house", "clear", "owners")
                .code());
        assertEquals("partner may keep records of radis, and cannot say to whom else they belong: this one would be of "
                + "radis, and not of anchor and radis",
                radis.refused("houses change", "house", "oak-house", "owners", "radis").sentence());
        assertEquals(List.of("elm-court", "oak-house"), houses(anchor));
    }

    @Test
    void whatTheyAddIsTheirsAlone() {
        for (var owners : List.of("[radis, anchor]", "[anchor]")) {
            assertEquals("not-yours-to-give", radis.refused("houses add", "house", "yew-court", "title", "Yew Court",
                    "owners", owners).code());
        }
        assertEquals("not-yours-to-give",
                radis.refused("houses add", "house", "yew-court", "title", "Yew Court").code());
        radis.done("houses add", "house", "yew-court", "title", "Yew Court", "owners", "radis");
        assertEquals(List.of("oak-house", "yew-court"), houses(radis));
    }

    @Test
    void whoseItIsNowDecides() {
        desk.done("houses change", "house", "oak-house", "owners", "[radis, housing-21]");
        assertEquals(List.of("elm-court"), houses(anchor));
        assertEquals(List.of("oak-house"), houses(radis));
        assertEquals(List.of("oak-house"), houses(desk.limitedTo("housing-21")));
        var wrong = desk.done("houses change", "house", "oak-house", "owners", "housing-21").get("change").toString();
        assertEquals(List.of(), houses(radis));
        desk.done("houses correct", "house", "oak-house", "entry", wrong, "reason", "Wrong one");
        assertEquals(List.of("oak-house"), houses(radis));
    }

    @Test
    void whatIsSaidLastWithinAChangeHolds() {
        desk.done("houses pass", "house", "oak-house", "first", "anchor", "then", "housing-21");
        assertEquals(List.of("elm-court"), houses(anchor));
        assertEquals(List.of(), houses(radis));
        assertEquals(List.of("oak-house"), houses(desk.limitedTo("housing-21")));
    }

    @Test
    void anOperationOfTheModuleTakesItFromNobodyEither() {
        assertEquals("not-yours-to-give",
                radis.refused("houses pass", "house", "oak-house", "first", "radis", "then", "radis").code());
        assertEquals("not-yours-to-give",
                radis.refused("houses pass", "house", "oak-house", "first", "housing-21", "then", "radis").code());
        assertEquals(List.of("elm-court", "oak-house"), houses(anchor));
    }

    @Test
    void everyOwnerOfALineOfAFileSeesIt() {
        desk.imported("houses import", "house,title,owners\nfir-grange,Fir Grange,radis;housing-21\n"
                + "elm-court,Elm Court,anchor;radis\n");
        assertEquals(List.of("elm-court", "fir-grange", "oak-house"), houses(radis));
        assertEquals(List.of("fir-grange"), houses(desk.limitedTo("housing-21")));
    }
}
