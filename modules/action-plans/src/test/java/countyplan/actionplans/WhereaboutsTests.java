package countyplan.actionplans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereaboutsTests {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/report?id=3#page=2", "http://example.org", "ACS/2022/0417", "CPR-12",
            "strategy/carers-2022-25/decisions/cabinet", "report_2022.pdf"})
    void aPageOrAReferenceInOneWordIsFound(String text) {
        assertEquals(text, Whereabouts.of(" " + text + " ").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "in the filing cabinet", "yes", "https://", "https:///nowhere", "javascript:alert(1)",
            "ftp://example.org/x", "https://example.org/a b", "https://sam:secret@example.org/"})
    void anythingElseIsNot(String text) {
        assertThrows(IllegalArgumentException.class, () -> Whereabouts.of(text));
    }
}
