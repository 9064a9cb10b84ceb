package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTests {

    @ParameterizedTest
    @CsvSource({"abc,3", "'',0", "£1,2", "Café,4", "Cafe\u0301,4", "照護,4", "カﾀ,3", "😀,2", "👩‍👩‍👧,2", "✔️,2", "✔,1",
            "🇬🇧,2", "e\u0301\u0302,1", "한국,4"})
    void countsWhatATerminalFills(String text, int columns) {
        assertEquals(columns, Width.of(text));
    }

    @Test
    void breaksAtSpacesAndOnlyThenWithinWords() {
        assertEquals(List.of("Hold", "sessions", "for all"), Width.wrap("Hold sessions for all", 8));
        assertEquals(List.of("commissi", "oning", "now"), Width.wrap("commissioning now", 8));
        assertEquals(List.of("a", "commissi", "oning"), Width.wrap("a commissioning", 8));
        assertEquals(List.of("one", "", "two"), Width.wrap("one\n\ntwo", 8));
        assertEquals(List.of("as it is, however long"), Width.wrap("as it is, however long", 0));
        assertEquals(List.of(""), Width.wrap("", 8));
    }

    @Test
    void neverBreaksWhatIsSeenAsOneCharacter() {
        assertEquals(List.of("ae\u0301", "bc"), Width.wrap("ae\u0301bc", 2));
        assertEquals(List.of("👩‍👩‍👧", "👩‍👩‍👧"), Width.wrap("👩‍👩‍👧👩‍👩‍👧", 3));
        assertEquals(List.of("照", "護"), Width.wrap("照護", 1));
    }
}
