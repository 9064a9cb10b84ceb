package countyplan.core.register;

import static countyplan.core.register.Visits.State.ASKED;
import static countyplan.core.register.Visits.State.DONE;
import static countyplan.core.register.Visits.State.OPEN;
import static countyplan.core.register.Visits.State.WAITING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.register.answers.ClockLine;
import countyplan.core.register.answers.ClockLine.Standing;
import countyplan.core.register.Visits.State;
import countyplan.core.register.Visits.Visit;
import countyplan.core.register.Visits.VisitId;
import countyplan.core.values.Dated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// When something must be done by. The Platinum Jubilee gave England bank holidays on 2 and 3 June 2022.
class ClockTests {
    private static final Clock<Visit, State> DAYS = Clock.<Visit, State>named("visit").startsIn(OPEN).pausedIn(WAITING)
            .stoppedBy(DONE).days(Visits.LIMIT);
    private static final Clock<Visit, State> WORKING = DAYS.workingDays(Visits.LIMIT);

    @Test
    void itHasNotStartedBeforeItsState() {
        assertEquals(Optional.empty(), line(DAYS, "2022-06-30", "2022-05-30 ASKED"));
    }

    @Test
    void theDayThatItStartsIsNotCounted() {
        assertEquals(day("2022-06-09"), line(DAYS, "2022-05-30", "2022-05-30 OPEN").orElseThrow().due());
        assertEquals(day("2022-06-08"),
                line(DAYS.countingTheFirstDay(), "2022-05-30", "2022-05-30 OPEN").orElseThrow().due());
    }

    @Test
    void workingDaysLeaveOutWeekendsAndBankHolidays() {
        assertEquals(day("2022-06-15"), line(WORKING, "2022-05-30", "2022-05-30 OPEN").orElseThrow().due());
    }

    @Test
    void itRunsUntilItsLastDayAndIsBreachedTheDayAfter() {
        assertEquals(Standing.RUNNING, standing("2022-06-09", "2022-05-30 OPEN"));
        assertEquals(Standing.BREACHED, standing("2022-06-10", "2022-05-30 OPEN"));
    }

    @Test
    void itIsMetOrLateByTheDayThatItStops() {
        assertEquals(Standing.MET, standing("2022-12-31", "2022-05-30 OPEN", "2022-06-09 DONE"));
        assertEquals(Standing.LATE, standing("2022-12-31", "2022-05-30 OPEN", "2022-06-10 DONE"));
        assertEquals(Standing.BREACHED, standing("2022-06-10", "2022-05-30 OPEN"));
    }

    @Test
    void aPauseMovesItsLastDayByAsManyDays() {
        var line = line(DAYS, "2022-06-20", "2022-05-30 OPEN", "2022-06-01 WAITING", "2022-06-06 OPEN").orElseThrow();
        assertEquals(5, line.paused());
        assertEquals(day("2022-06-14"), line.due());
        assertEquals(Standing.BREACHED, line.standing());
    }

    @Test
    void aPauseOverAWeekendCostsNoWorkingDay() {
        var line =
                line(WORKING, "2022-06-20", "2022-05-09 OPEN", "2022-05-14 WAITING", "2022-05-16 OPEN").orElseThrow();
        assertEquals(2, line.paused());
        assertEquals(line(WORKING, "2022-06-20", "2022-05-09 OPEN").orElseThrow().due(), line.due());
    }

    @Test
    void whilePausedItIsNotBreachedHoweverLongItTakes() {
        var line = line(DAYS, "2022-09-30", "2022-05-30 OPEN", "2022-06-01 WAITING").orElseThrow();
        assertEquals(Standing.PAUSED, line.standing());
        assertTrue(line.due().isAfter(day("2022-09-30")));
    }

    @Test
    void whatWasBreachedBeforeAPauseStaysBreached() {
        assertEquals(Standing.BREACHED, standing("2022-07-31", "2022-05-30 OPEN", "2022-07-01 WAITING"));
    }

    @Test
    void itStartsAnewAfterItWasStopped() {
        var line = line(DAYS, "2022-07-02", "2022-05-30 OPEN", "2022-06-01 DONE", "2022-07-01 OPEN").orElseThrow();
        assertEquals(day("2022-07-01"), line.started());
        assertEquals(day("2022-07-11"), line.due());
    }

    @Test
    void theLimitOfTheDayThatItStartsHolds() {
        var limits =
                Dated.of("time", Dated.from(day("2022-01-01"), 10, "then"), Dated.from(day("2022-07-01"), 5, "now"));
        var clock = DAYS.days(limits);
        assertEquals(day("2022-07-10"), line(clock, "2022-07-02", "2022-06-30 OPEN").orElseThrow().due());
        assertEquals(day("2022-07-06"), line(clock, "2022-07-02", "2022-07-01 OPEN").orElseThrow().due());
    }

    @Test
    void aDayOfTheRecordCanStartIt() {
        var clock = Clock.<Visit, State>named("visit").startsOn(Visit::day).stoppedBy(DONE).days(Visits.LIMIT);
        assertEquals(day("2022-06-16"), line(clock, "2022-06-30", "2022-05-30 ASKED").orElseThrow().due());
        assertEquals(Optional.empty(), line(clock, "2022-06-05", "2022-05-30 ASKED"));
    }

    private static Standing standing(String asAt, String... stages) {
        return line(DAYS, asAt, stages).orElseThrow().standing();
    }

    private static Optional<ClockLine> line(Clock<Visit, State> clock, String asAt, String... stages) {
        var visit = new Visit(VisitId.of("v1"), "Rails", Optional.empty(), Optional.of(day("2022-06-06")),
                Optional.empty(), OptionalInt.empty(), List.of(), false);
        return Timing.line(clock, visit, Arrays.stream(stages).map(stage -> stage.split(" "))
                .map(stage -> new Stage<>(State.valueOf(stage[1]), day(stage[0]), Optional.empty())).toList(),
                day(asAt));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
