package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.host.Modules;
import countyplan.core.host.Options;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The titles that other modules are told for the addresses they hold.
class TitleTests {

    @TempDir
    static Path home;

    private static Desk desk;

    @BeforeAll
    static void load() {
        desk = new Desk(Modules.of(new StrategyModule(), new Asker()), Options.of(home));
        desk.done("sample load");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void strategiesPrioritiesAndMeasuresHaveTitles() {
        assertEquals("Joint carers strategy 2022-25", title("strategy/carers-2022-25", "2022-06-06"));
        assertEquals("Care with Confidence", title("strategy/carers-2022-25/priorities/6", "2022-06-06"));
        assertEquals("Larger share finding information easily",
                title("strategy/carers-2022-25/measures/6.1", "2022-06-06"));
    }

    @Test
    void theTitleIsThatOfTheDay() {
        assertEquals("Carer Identification", title("strategy/carers-2018-21/priorities/1", "2017-12-31"));
        assertEquals("Carers are identified early and recognised",
                title("strategy/carers-2018-21/priorities/1", "2018-01-01"));
        assertEquals("none", title("strategy/carers-2022-25/priorities/6", "2021-12-31"));
    }

    @Test
    void whatIsNotThereHasNone() {
        assertEquals("none", title("strategy/carers-2022-25/priorities/9", "2022-06-06"));
        assertEquals("none", title("strategy/carers", "2022-06-06"));
        assertEquals("none", title("strategy/carers-2022-25/measures/nine", "2022-06-06"));
        assertEquals("none", title("strategy/carers-2022-25/history", "2022-06-06"));
    }

    private static String title(String ref, String asAt) {
        return desk.body("asker title", "ref", ref, "asAt", asAt).getString("title", "none");
    }
}
