package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Ref;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTests {

    @ParameterizedTest
    @ValueSource(strings = {"carers-2022-25", "dementia", "2026"})
    void anIdIsWordsInLowerCaseWithHyphens(String typed) {
        assertEquals(typed, StrategyId.of(typed).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Carers", "carers 2022", "carers--22", "-carers", "carers/22", "carers.22"})
    void anythingElseIsNoId(String typed) {
        var refused = assertThrows(IllegalArgumentException.class, () -> StrategyId.of(typed));
        assertTrue(refused.getMessage().contains("carers-2022-25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000", "six", "6.1", ""})
    void aPriorityHasANumberFromOne(String typed) {
        assertThrows(IllegalArgumentException.class, () -> PriorityNumber.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.", "0.1", "3.0", "3-1", "x.1"})
    void aMeasureHasItsPriorityAndItsPlace(String typed) {
        assertThrows(IllegalArgumentException.class, () -> MeasureCode.of(typed));
    }

    @Test
    void codesStandInTheOrderOfTheirNumbers() {
        assertEquals(new MeasureCode(3, 10), MeasureCode.of("3.10"));
        assertTrue(MeasureCode.of("3.9").compareTo(MeasureCode.of("3.10")) < 0);
        assertTrue(PriorityNumber.of("9").compareTo(PriorityNumber.of("10")) < 0);
    }

    @Test
    void anAddressTellsWhatItIsOf() {
        var carers = StrategyId.of("carers-2022-25");
        assertEquals(Optional.of(Subject.of(carers)), Subject.at(Ref.of("strategy/carers-2022-25")));
        assertEquals(Optional.of(Subject.of(carers, 7)), Subject.at(Ref.of("strategy/carers-2022-25/priorities/7")));
        assertEquals(Optional.empty(), Subject.at(Ref.of("strategy/carers-2022-25/measures/3.1")));
        assertEquals(Optional.empty(), Subject.at(Ref.of("action-plans/carers-2022-25")));
        assertEquals(Optional.empty(), Subject.at(Ref.of("strategy/Carers")));
        assertEquals(Optional.empty(), Subject.at(Ref.of("strategy/carers-2022-25/priorities/x")));
    }
}
