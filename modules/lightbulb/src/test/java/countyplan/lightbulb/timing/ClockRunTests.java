package countyplan.lightbulb.timing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.lightbulb.District;
import countyplan.lightbulb.Worker;
import countyplan.lightbulb.cases.AgeBand;
import countyplan.lightbulb.cases.Case;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.cases.Complexity;
import countyplan.lightbulb.cases.Need;
import countyplan.lightbulb.cases.ReferralSource;
import countyplan.lightbulb.cases.Tenure;
import countyplan.lightbulb.cases.Urgency;
import countyplan.lightbulb.clocks.ClockStanding;
import countyplan.lightbulb.clocks.GrantClock;
import countyplan.lightbulb.grants.GrantState;
import countyplan.lightbulb.help.WorkId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The last days of the five clocks, to the day.
class ClockRunTests {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Case aCase(String received, Urgency urgency, Complexity complexity) {
        return new Case(CaseReference.of("lb-1"), District.MELTON, Tenure.OWNER_OCCUPIER, ReferralSource.GP, "Stairs",
                day(received), AgeBand.AGED_65_TO_79, urgency, complexity, List.of(Need.STAIRS),
                Worker.OCCUPATIONAL_THERAPIST, Optional.empty());
    }

    private static GrantFacts applied(String day) {
        return facts(day, null, null);
    }

    private static GrantFacts facts(@Nullable String applied, @Nullable String approved, @Nullable String completed) {
        return new GrantFacts(aCase("2019-01-01", Urgency.NON_URGENT, Complexity.SIMPLE), WorkId.of("stairs"),
                GrantState.APPLIED, date(applied), date(applied), date(approved), date(approved), null,
                date(completed), null);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : day(text);
    }

    private static ClockRun run(GrantFacts grant, GrantClock clock, String asAt, ClockRun.Stop... pauses) {
        return ClockRun.of(grant, clock, List.of(pauses), day(asAt), new WorkingDayCount());
    }

    private static @Nullable LocalDate due(String applied, GrantClock clock) {
        return run(applied(applied), clock, "2030-01-01").due();
    }

    private static ClockRun.Stop stop(String begins, String goesOn) {
        return new ClockRun.Stop(day(begins), day(goesOn));
    }

    @Test
    void sixMonthsEndOnTheSameNumberedDayOrTheMonthsLast() {
        assertAll(
                () -> assertEquals(day("2019-08-18"), due("2019-02-18", GrantClock.DECISION)),
                () -> assertEquals(day("2019-02-28"), due("2018-08-31", GrantClock.DECISION)),
                () -> assertEquals(day("2020-02-29"), due("2019-08-31", GrantClock.DECISION)),
                () -> assertEquals(day("2020-02-29"), due("2019-08-29", GrantClock.DECISION)),
                () -> assertEquals(day("2021-02-28"), due("2020-02-29", GrantClock.DEFERRED_PAYMENT)));
    }

    @Test
    void twentyWeeksAreAHundredAndFortyDays() {
        assertEquals(day("2019-07-08"), due("2019-02-18", GrantClock.LOCAL_TARGET));
        assertEquals(day("2020-07-08"), due("2020-02-19", GrantClock.LOCAL_TARGET), "over a leap day");
    }

    @Test
    void goodPracticeLeavesOutBankHolidaysAndTakesTheRuleOfItsDay() {
        var urgent = new GrantFacts(aCase("2022-04-11", Urgency.URGENT, Complexity.SIMPLE), WorkId.of("stairs"),
                GrantState.ENQUIRY, null, null, null, null, null, null, null);
        // 55 working days from Monday 11 April 2022: Good Friday, Easter Monday, 2 May, 2 and 3 June are none.
        assertEquals(day("2022-07-04"), run(urgent, GrantClock.GOOD_PRACTICE, "2022-05-01").due());
        var clocks = List.of(
                goodPractice("2022-03-25", Urgency.NON_URGENT, Complexity.COMPLEX),
                goodPractice("2022-03-28", Urgency.NON_URGENT, Complexity.COMPLEX),
                goodPractice("2022-03-28", Urgency.URGENT, Complexity.COMPLEX),
                goodPractice("2022-03-28", Urgency.NON_URGENT, Complexity.SIMPLE));
        assertEquals(List.of("150 working days", "180 working days", "130 working days", "130 working days"),
                clocks.stream().map(words -> words.substring(0, "150 working days".length())).toList());
        assertTrue(clocks.stream().allMatch(words -> words.endsWith("(unverified)")), clocks::toString);
    }

    private static String goodPractice(String received, Urgency urgency, Complexity complexity) {
        return run(new GrantFacts(aCase(received, urgency, complexity), WorkId.of("stairs"), GrantState.ENQUIRY, null,
                null, null, null, null, null, null), GrantClock.GOOD_PRACTICE, "2022-06-01").limitWords().orElseThrow();
    }

    @Test
    void worksHaveTwelveMonthsFromTheApprovalToTheSameDayOrTheMonthsLast() {
        assertAll(() -> assertEquals(day("2020-03-31"), works("2019-03-31")),
                () -> assertEquals(day("2020-02-28"), works("2019-02-28"), "no further though February has 29 days"),
                () -> assertEquals(day("2021-02-28"), works("2020-02-29")));
    }

    private static @Nullable LocalDate works(String approved) {
        return run(facts("2019-01-07", approved, null), GrantClock.WORKS, "2030-01-01").due();
    }

    @Test
    void monthsAndWeeksEndOnBankHolidaysToo() {
        assertAll(() -> assertEquals(day("2019-12-25"), due("2019-06-25", GrantClock.DECISION), "Christmas Day"),
                () -> assertEquals(day("2019-12-26"), due("2018-12-26", GrantClock.DEFERRED_PAYMENT), "Boxing Day"),
                () -> assertEquals(day("2020-04-13"), works("2019-04-13"), "Easter Monday"),
                () -> assertEquals(day("2019-04-19"), due("2018-11-30", GrantClock.LOCAL_TARGET), "Good Friday"));
    }

    @Test
    void workingDaysGoOverALeapDayAndTheEndsOfMonths() {
        assertEquals(day("2024-04-19"), urgent("2024-01-31"),
                "29 February counts, Good Friday and Easter Monday do not");
        assertEquals(day("2024-05-21"), urgent("2024-02-29"), "6 May is a bank holiday too");
    }

    private static @Nullable LocalDate urgent(String received) {
        return run(new GrantFacts(aCase(received, Urgency.URGENT, Complexity.SIMPLE), WorkId.of("stairs"),
                GrantState.ENQUIRY, null, null, null, null, null, null, null), GrantClock.GOOD_PRACTICE, "2024-06-01")
                .due();
    }

    @Test
    void aClockWaitsForWhatStartsItAndIsStoppedInTimeOrLate() {
        assertAll(
                () -> assertEquals(ClockStanding.NOT_STARTED,
                        run(facts(null, null, null), GrantClock.DECISION, "2019-03-01").standing()),
                () -> assertEquals(ClockStanding.RUNNING,
                        run(applied("2019-02-18"), GrantClock.DECISION, "2019-08-18").standing(), "the last day"),
                () -> assertEquals(ClockStanding.BROKEN,
                        run(applied("2019-02-18"), GrantClock.DECISION, "2019-08-19").standing(), "the day after"),
                () -> assertEquals(ClockStanding.MET,
                        run(facts("2019-02-18", "2019-08-18", null), GrantClock.DECISION, "2020-01-01").standing()),
                () -> assertEquals(ClockStanding.LATE,
                        run(facts("2019-02-18", "2019-08-19", null), GrantClock.DECISION, "2020-01-01").standing()),
                () -> assertEquals(ClockStanding.MET,
                        run(facts("2019-02-18", "2019-03-18", "2019-07-08"), GrantClock.LOCAL_TARGET, "2020-01-01")
                                .standing()),
                () -> assertEquals(ClockStanding.MET,
                        run(facts("2019-02-18", "2019-03-18", null), GrantClock.DEFERRED_PAYMENT, "2020-01-01")
                                .standing()));
    }

    @Test
    void aCaseCanPassOneClockAndFailAnother() {
        var grant = facts("2019-06-03", "2019-07-01", "2019-10-21");
        assertEquals(ClockStanding.MET, run(grant, GrantClock.LOCAL_TARGET, "2020-01-01").standing());
        assertEquals(ClockStanding.LATE, run(grant, GrantClock.GOOD_PRACTICE, "2020-01-01").standing());
    }

    @Test
    void aPauseMovesTheLastDayByItsDaysAndNoDayTwice() {
        var grant = applied("2019-02-18");
        assertAll(
                () -> assertEquals(day("2019-07-18"),
                        run(grant, GrantClock.LOCAL_TARGET, "2019-05-01", stop("2019-03-01", "2019-03-11")).due()),
                () -> assertEquals(day("2019-07-23"), run(grant, GrantClock.LOCAL_TARGET, "2019-05-01",
                        stop("2019-03-01", "2019-03-11"), stop("2019-03-06", "2019-03-16")).due()),
                () -> assertEquals(day("2019-07-08"),
                        run(grant, GrantClock.LOCAL_TARGET, "2019-12-01", stop("2019-07-09", "2019-08-01")).due(),
                        "after its last day nothing can save it"),
                () -> assertEquals(day("2019-07-13"),
                        run(grant, GrantClock.LOCAL_TARGET, "2019-12-01", stop("2019-07-08", "2019-07-13")).due()),
                () -> assertEquals(ClockStanding.PAUSED,
                        run(grant, GrantClock.LOCAL_TARGET, "2019-03-05", stop("2019-03-01", "2019-03-11"))
                                .standing()));
    }

    @Test
    void aPauseOfWorkingDaysMovesTheLastDayByWorkingDays() {
        var grant = new GrantFacts(aCase("2022-04-11", Urgency.URGENT, Complexity.SIMPLE), WorkId.of("stairs"),
                GrantState.ENQUIRY, null, null, null, null, null, null, null);
        // From Thursday 14 to Tuesday 19 April 2022 there is one working day: Easter is between.
        var run = run(grant, GrantClock.GOOD_PRACTICE, "2022-05-01", stop("2022-04-14", "2022-04-19"));
        assertEquals(day("2022-07-05"), run.due());
        assertEquals(5, run.paused());
    }

    @Test
    void theLawsClocksTellTheLastDayWithoutThePause() {
        var run = run(applied("2019-02-18"), GrantClock.DECISION, "2019-05-01", stop("2019-03-01", "2019-03-11"));
        assertEquals(day("2019-08-28"), run.due());
        assertEquals("The law gives no pause: without one the last day is 18 August 2019.", run.note().orElseThrow());
    }

    @Test
    void everyLimitHasASourceAndThoseNotCheckedSaySo() {
        for (var clock : GrantClock.values()) {
            var words = run(facts("2024-01-08", "2024-02-05", null), clock, "2024-03-01").limitWords().orElseThrow();
            assertEquals(clock == GrantClock.WORKS || clock == GrantClock.GOOD_PRACTICE, words.contains("(unverified)"),
                    words);
            assertTrue(words.contains(", "), words);
        }
        assertTrue(ClockRules.limit(GrantClock.LOCAL_TARGET, Urgency.URGENT, Complexity.SIMPLE, day("2017-09-30"))
                .isEmpty(), "the target is Lightbulb's");
    }
}
