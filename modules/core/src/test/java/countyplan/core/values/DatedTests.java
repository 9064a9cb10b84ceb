package countyplan.core.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatedTests {

    private static final LocalDate APRIL_2022 = LocalDate.of(2022, 4, 1);
    private static final LocalDate APRIL_2023 = LocalDate.of(2023, 4, 1);

    private static final Dated<Money> RATE = Dated.of("hourly rate",
            Dated.from(APRIL_2023, Money.pounds("10.42"), "Regulations of 2023"),
            Dated.from(APRIL_2022, Money.pounds("9.50"), "Regulations of 2022").marked("unverified"));

    @Test
    void eachValueHoldsUntilTheNextTakesEffect() {
        assertEquals(Money.pounds("9.50"), RATE.at(APRIL_2022).value());
        assertEquals(Money.pounds("9.50"), RATE.at(LocalDate.of(2023, 3, 31)).value());
        assertEquals(Money.pounds("10.42"), RATE.at(APRIL_2023).value());
        assertEquals(Money.pounds("10.42"), RATE.at(LocalDate.of(2040, 1, 1)).value());
    }

    @Test
    void eachValueCarriesItsSourceAndItsMark() {
        assertEquals("Regulations of 2022", RATE.at(APRIL_2022).source());
        assertEquals(Optional.of("unverified"), RATE.at(APRIL_2022).mark());
        assertEquals(Optional.empty(), RATE.at(APRIL_2023).mark());
    }

    @Test
    void isListedEarliestFirst() {
        assertEquals(List.of(APRIL_2022, APRIL_2023), RATE.entries().stream().map(Dated.Entry::from).toList());
    }

    @Test
    void refusesADayBeforeAnythingWasInForce() {
        assertEquals("a day from 1 April 2022: no hourly rate is known before it",
                assertThrows(IllegalArgumentException.class, () -> RATE.at(LocalDate.of(2022, 3, 31))).getMessage());
    }

    @Test
    void refusesTwoValuesFromTheSameDay() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Dated.of("limit",
                Dated.from(APRIL_2022, 90, "one paper"), Dated.from(APRIL_2022, 60, "another")));
        assertEquals("one limit from 1 April 2022, not both 90 and 60", refusal.getMessage());
    }

    @Test
    void refusesToBeEmpty() {
        assertEquals("at least one limit",
                assertThrows(IllegalArgumentException.class, () -> new Dated<>("limit", List.of())).getMessage());
    }

    @Test
    void refusesAValueFromNowhere() {
        assertThrows(IllegalArgumentException.class, () -> Dated.from(APRIL_2022, 90, " "));
        assertThrows(IllegalArgumentException.class, () -> Dated.from(APRIL_2022, 90, "a paper").marked(""));
    }
}
