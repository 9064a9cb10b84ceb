package countyplan.core.values;

import static countyplan.core.values.Money.pounds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,038,000|1038000.00|£1,038,000", "£1,038,000.00|1038000.00|£1,038,000",
            "1038000|1038000.00|£1,038,000", "12.50|12.50|£12.50", "12.5|12.50|£12.50", "' £999.99 '|999.99|£999.99",
            "1000|1000.00|£1,000", "0.07|0.07|£0.07", "0|0.00|£0", "-0|0.00|£0", "-3|-3.00|-£3",
            "-£1,234.56|-1234.56|-£1,234.56",
            "9,999,999,999,999,999.99|9999999999999999.99|£9,999,999,999,999,999.99"})
    void isReadAsTypedWrittenPlainForDataAndInWordsForPeople(String typed, String plain, String words) {
        assertEquals(plain, Money.of(typed).toString());
        assertEquals(words, Money.of(typed).words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,038,000", "12.50", "0", "-0.01", "-1,234,567.89", "100", "1000"})
    void readsBackWhatItWrites(String typed) {
        var money = Money.of(typed);
        assertEquals(money, Money.of(money.toString()));
        assertEquals(money, Money.of(money.words()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "£", "£1.6m", "1.6m", "12.505", "12.", ".50", "1038,000", "1,03,8000", "10,38",
            ",100", "1,000,", "0,100", "007", "1e3", "+5", "--5", "£-5", "5 pounds", "£5-£6", "twelve", "١٢"})
    void refusesEveryFormThatIsNotExact(String typed) {
        assertEquals("an amount in pounds such as 1,038,000 or 12.50", refusalOf(() -> Money.of(typed)));
    }

    @Test
    void refusesMorePenceThanThereAre() {
        assertEquals("an amount in pounds such as 1,038,000 or 12.50, with at most 2 decimals",
                refusalOf(() -> Money.of(new BigDecimal("12.505"))));
        assertEquals(pounds("12.50"), Money.of(new BigDecimal("12.5000")));
        assertEquals(pounds("1,000"), Money.of(new BigDecimal("1E+3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000000000000000", "-1E+17", "1E+999999999", "9999999999999999999999"})
    void refusesWhatCannotBeHeld(String pounds) {
        assertEquals("an amount in pounds such as 1,038,000 or 12.50, of at most 16 digits before the point",
                refusalOf(() -> Money.of(new BigDecimal(pounds))));
    }

    @Test
    void addsAndSubtractsToThePenny() {
        assertEquals(pounds("0.30"), pounds("0.10").plus(pounds("0.20")));
        assertEquals(pounds("-0.01"), pounds("12.49").minus(pounds("12.50")));
        assertEquals(pounds("-5"), pounds("5").negated());
        assertEquals(pounds("37.50"), pounds("12.50").times(3));
    }

    @Test
    void neverOverflowsInSilence() {
        var most = new Money(Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> most.plus(new Money(1)));
        assertThrows(ArithmeticException.class, () -> most.times(2));
        assertThrows(ArithmeticException.class, () -> most.times(new BigDecimal("1.5"), RoundingMode.HALF_UP));
    }

    @Test
    void roundsOnlyWhenAsked() {
        var quarter = new BigDecimal("0.25");
        assertEquals(pounds("2.50"), pounds("10").times(quarter));
        assertThrows(ArithmeticException.class, () -> pounds("0.10").times(quarter));
        assertEquals(pounds("0.03"), pounds("0.10").times(quarter, RoundingMode.HALF_UP));
        assertEquals(pounds("0.02"), pounds("0.10").times(quarter, RoundingMode.DOWN));
    }

    @Test
    void sharesEvenlyWithTheOddPenniesFirst() {
        assertEquals(List.of(pounds("33.34"), pounds("33.33"), pounds("33.33")), pounds("100").share(3));
        assertEquals(List.of(pounds("-33.33"), pounds("-33.33"), pounds("-33.34")), pounds("-100").share(3));
        assertEquals(List.of(pounds("0.01"), Money.ZERO), pounds("0.01").share(2));
    }

    @Test
    void sharesByWeightWithoutLosingAPenny() {
        var weights = List.of(new BigDecimal("1"), new BigDecimal("2.5"), BigDecimal.ZERO, new BigDecimal("3.5"));
        var parts = pounds("1,038,000.01").share(weights);
        assertEquals(List.of(pounds("148,285.72"), pounds("370,714.29"), Money.ZERO, pounds("519,000")), parts);
        assertEquals(pounds("1,038,000.01"), parts.stream().reduce(Money.ZERO, Money::plus));
    }

    @Test
    void givesTheOddPennyToThePartThatLostMostByRounding() {
        var weights = List.of(new BigDecimal("1"), new BigDecimal("2"));
        assertEquals(List.of(pounds("0.03"), pounds("0.07")), pounds("0.10").share(weights));
    }

    @Test
    void refusesToShareBetweenNobody() {
        assertThrows(IllegalArgumentException.class, () -> pounds("1").share(0));
        assertThrows(IllegalArgumentException.class, () -> pounds("1").share(List.of(BigDecimal.ZERO)));
        assertThrows(IllegalArgumentException.class,
                () -> pounds("1").share(List.of(BigDecimal.TEN, new BigDecimal("-1"))));
    }

    @Test
    void isOrderedByAmount() {
        assertTrue(pounds("-1").compareTo(Money.ZERO) < 0);
        assertTrue(pounds("9.99").compareTo(pounds("10")) < 0);
        assertEquals(0, pounds("10").compareTo(pounds("10.00")));
    }

    private static String refusalOf(Executable attempt) {
        return assertThrows(IllegalArgumentException.class, attempt).getMessage();
    }
}
