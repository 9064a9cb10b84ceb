package countyplan.actionplans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ids, codes and leads as people type them.
class CodeTests {

    @Test
    void codesAreOrderedAsPeopleCount() {
        var ordered =
                List.of("A", "CS1.1", "CS1.2", "CS1.9", "CS1.10", "CS2.4", "CS2.4-2", "CS2.4-10", "CS2.5", "CS10.1");
        assertEquals(ordered,
                Stream.of("CS10.1", "CS2.4-10", "CS2.5", "CS1.10", "CS1.9", "A", "CS2.4", "CS2.4-2", "CS1.2", "CS1.1")
                        .map(ActionCode::of).sorted().map(ActionCode::value).toList());
    }

    @Test
    void differentCodesAreNeverOfTheSameRank() {
        assertTrue(ActionCode.of("CS1.01").compareTo(ActionCode.of("CS1.1")) != 0);
        assertEquals(0, ActionCode.of("CS1.1").compareTo(ActionCode.of(" CS1.1 ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CS 1", "CS1/1", ".CS1", "-1", "CS1;CS2"})
    void aCodeHasLettersDigitsDotsAndHyphens(String typed) {
        var refused = assertThrows(IllegalArgumentException.class, () -> ActionCode.of(typed));
        assertEquals("an action's code in letters, digits, dots and hyphens, such as CS1.1", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Carers-2022-25", "carers 2022", "carers/2022"})
    void aPlansIdIsInSmallLetters(String typed) {
        var refused = assertThrows(IllegalArgumentException.class, () -> PlanId.of(typed));
        assertEquals("a plan's id in small letters, digits and hyphens, such as carers-2022-25", refused.getMessage());
    }

    @Test
    void aLeadIsOneNameWhateverItsSpacesAndCapitals() {
        var lead = Lead.of("  Carers \n Delivery  Group ");
        assertEquals("Carers Delivery Group", lead.name());
        assertTrue(lead.is(Lead.of("carers delivery group")));
        assertThrows(IllegalArgumentException.class, () -> Lead.of("Communities; Care Pathway"));
        assertThrows(IllegalArgumentException.class, () -> Lead.of(" "));
    }
}
