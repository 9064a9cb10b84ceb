package countyplan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedLineTests {
    @Test
    void spacesPartWords() {
        assertEquals(List.of("action-plans", "list"), TypedLine.of("  action-plans \t list ").texts());
        assertEquals(List.of(), TypedLine.of("   ").texts());
    }

    @Test
    void marksKeepAWordWhole() {
        assertEquals(List.of("a b", "c d", "--note=e f"), TypedLine.of("\"a b\" 'c d' --note=\"e f\"").texts());
        assertEquals(List.of(""), TypedLine.of("''").texts());
    }

    @Test
    void anApostropheWithinAWordIsItself() {
        assertEquals(List.of("don't", "carers'"), TypedLine.of("don't carers'").texts());
        assertEquals(List.of("it's here"), TypedLine.of("\"it's here\"").texts());
    }

    @Test
    void aBackslashIsItselfOutsideDoubleMarks() {
        assertEquals(List.of("C:\\plans\\carers.csv"), TypedLine.of("C:\\plans\\carers.csv").texts());
        assertEquals(List.of("say \"yes\" \\ no"), TypedLine.of("\"say \\\"yes\\\" \\\\ no\"").texts());
    }

    @Test
    void aRemarkEndsTheLine() {
        assertEquals(List.of("modules"), TypedLine.of("modules # and nothing more").texts());
        assertEquals(List.of("CS#1"), TypedLine.of("CS#1").texts());
        assertEquals(List.of("#1"), TypedLine.of("\"#1\"").texts());
    }

    @Test
    void anUnclosedMarkIsNoticed() {
        assertFalse(TypedLine.of("progress --note \"First").closed());
        assertTrue(TypedLine.of("progress --note \"First\"").closed());
    }

    @Test
    void wordsKnowWhereTheyStand() {
        var word = TypedLine.of("a  'b c' d").words().get(1);
        assertEquals(3, word.start());
        assertEquals(8, word.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CS1.1", "", "two words", "it's", "#1", "say \"yes\"", "C:\\a b\\", "--note=x y"})
    void whatIsTypedForATextReadsAsTheText(String text) {
        assertEquals(List.of("a", text, "b"), TypedLine.of("a " + TypedLine.typed(text) + " b").texts());
    }
}
