package countyplan.archiveshub.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.values.FinancialYear;
import countyplan.core.values.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In which years a line falls.
class ProfileTests {
    private static final FinancialYear START = FinancialYear.of("2022/23");

    private static String fault(String profile, String amount, LineKind kind) {
        return Profile.of(profile).fault(Money.pounds(amount), kind, START, 60).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023/24", "2022/23 10%, 2023/24 90%", "2022/23 £574,000, 2023/24 £200,000.50",
            "evenly 2022/23 to 2024/25", "yearly from 2025/26", "yearly 2025/26 to 2044/45",
            "every 15 years from 2040/41", "every 15 years from 2040/41 to 2070/71"})
    void whatIsWrittenIsReadAndWrittenAgain(String written) {
        assertEquals(written, Profile.of(written).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2022/24", "2022/23 10%, 2023/24", "2022/23 10%, 2022/23 90%",
            "2022/23 10%, 2023/24 £5", "yearly 2025/26 to 2024/25", "every 0 years from 2022/23", "2022/23 1.1.1%"})
    void whatIsNoProfileIsRefused(String written) {
        assertThrows(IllegalArgumentException.class, () -> Profile.of(written));
    }

    @Test
    void everyPennyFallsInAYear() {
        for (var written : new String[]{"2022/23 10%, 2023/24 45%, 2024/25 45%", "evenly 2022/23 to 2024/25",
                "2022/23 33.3%, 2023/24 66.7%"}) {
            var byYear = Profile.of(written).spread(Money.pounds("15,888,000.01"), START, 60);
            assertEquals(60, byYear.size());
            assertEquals(Money.pounds("15,888,000.01"), byYear.stream().reduce(Money.ZERO, Money::plus));
        }
        assertEquals(Money.pounds("1,588,800"),
                Profile.of("2022/23 10%, 2023/24 90%").spread(Money.pounds("15,888,000"), START, 60).getFirst());
    }

    @Test
    void whatRecursFallsEachTime() {
        var yearly = Profile.of("yearly from 2025/26").spread(Money.pounds("144,700"), START, 60);
        assertEquals(57, yearly.stream().filter(Money.pounds("144,700")::equals).count());
        assertEquals(Money.ZERO, yearly.get(2));
        var renewals = Profile.of("every 15 years from 2040/41").spread(Money.pounds("500,000"), START, 60);
        assertEquals(3, renewals.stream().filter(Money.pounds("500,000")::equals).count());
        assertEquals(Money.pounds("500,000"), renewals.get(33));
    }

    @Test
    void aProfileThatDoesNotSumToItsLineIsRefused() {
        assertEquals("The shares of the profile make 90%, and must make 100%",
                fault("2022/23 40%, 2023/24 50%", "10", LineKind.CAPITAL));
        assertEquals("The amounts of the profile make £500,000, and the line is £574,000: £74,000 is missing",
                fault("2022/23 £300,000, 2023/24 £200,000", "574,000", LineKind.ONE_OFF_REVENUE));
        assertEquals("", fault("2022/23 £374,000, 2023/24 £200,000", "574,000", LineKind.ONE_OFF_REVENUE));
    }

    @Test
    void aYearOutsideTheAppraisalIsRefused() {
        assertTrue(fault("2021/22", "10", LineKind.CAPITAL).startsWith(
                "The appraisal runs from 2022/23 to 2081/82, and the profile \"2021/22\" has a year outside it"));
        assertTrue(fault("2081/82", "10", LineKind.CAPITAL).isEmpty());
        assertTrue(fault("2082/83", "10", LineKind.CAPITAL).contains("outside"));
    }

    @Test
    void whatRecursIsYearlyAndWhatComesOnceIsNot() {
        assertTrue(fault("2022/23", "10", LineKind.RECURRING_SAVING).contains("is for each year"));
        assertTrue(fault("yearly from 2022/23", "10", LineKind.RECEIPT).contains("is all of it"));
        assertEquals(Optional.empty(), Profile.of("every 15 years from 2040/41").fault(Money.pounds("10"),
                LineKind.CAPITAL, START, 60), "what wears out is bought again");
    }
}
