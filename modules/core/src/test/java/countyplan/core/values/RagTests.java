package countyplan.core.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RagTests {

    @ParameterizedTest
    @CsvSource({"red,RED", "Red,RED", "R,RED", "amber,AMBER", "a,AMBER", "' GREEN ',GREEN", "g,GREEN", "None,NONE"})
    void isReadAsTyped(String typed, Rag rag) {
        assertEquals(rag, Rag.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yellow", "n", "rag", "red/amber", "1"})
    void refusesAnythingElse(String typed) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Rag.of(typed));
        assertEquals("red, amber, green or none", refusal.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWrites(Rag rag) {
        assertEquals(rag, Rag.of(rag.toString()));
        assertEquals(rag, Rag.of(rag.words()));
    }

    @Test
    void hasAWordForPeopleAndOneForData() {
        assertEquals("Amber", Rag.AMBER.words());
        assertEquals("amber", Rag.AMBER.toString());
    }

    @Test
    void comesWorstFirstAndUnratedLast() {
        assertEquals(List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.NONE),
                Stream.of(Rag.NONE, Rag.GREEN, Rag.RED, Rag.AMBER).sorted().toList());
    }
}
