package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MeasureReadingTests {
    private static final LocalDate AUTUMN_2022 = LocalDate.of(2022, 10, 31);

    @Test
    void withoutAnyValueABaselineIsNeeded() {
        assertEquals(MeasureState.BASELINE_NEEDED, read(Direction.INCREASE, null).state());
    }

    @Test
    void oneValueIsMeasuredAndNoMore() {
        assertEquals(MeasureState.MEASURED, read(Direction.INCREASE, null, "55").state());
        assertEquals(MeasureState.MEASURED, read(Direction.INCREASE, "55").state());
    }

    @Test
    void theLatestValueIsComparedWithTheBaseline() {
        assertEquals(MeasureState.IMPROVED, read(Direction.INCREASE, "55", "50", "56").state());
        assertEquals(MeasureState.WORSE, read(Direction.REDUCE, "55", "50", "56").state());
        assertEquals(MeasureState.IMPROVED, read(Direction.REDUCE, "55", "54.9").state());
    }

    @Test
    void withoutABaselineTheFirstValueStandsInForIt() {
        var reading = read(Direction.INCREASE, null, "50", "60", "49");
        assertEquals(MeasureState.WORSE, reading.state());
        assertEquals(Optional.of(new BigDecimal("50")), reading.against());
    }

    @Test
    void theSameNumberIsTheSameHoweverItIsWritten() {
        assertEquals(MeasureState.SAME, read(Direction.INCREASE, "55", "55.00").state());
        assertEquals(MeasureState.SAME, read(Direction.MAINTAIN, "55", "55.0").state());
    }

    @Test
    void whatIsToBeMaintainedIsWorseWhicheverWayItGoes() {
        assertEquals(MeasureState.WORSE, read(Direction.MAINTAIN, "55", "56").state());
        assertEquals(MeasureState.WORSE, read(Direction.MAINTAIN, "55", "54").state());
    }

    @Test
    void withoutADirectionNobodyCanTellBetterFromWorse() {
        assertEquals(MeasureState.MEASURED, read(null, "55", "60").state());
    }

    @Test
    void aSurveyOfEveryTwoYearsIsDueTwoYearsAfterTheLast() {
        var after = LocalDate.of(2024, 10, 31);
        assertEquals(MeasureState.IMPROVED, biennial(after).state());
        assertEquals(Optional.of(after), biennial(after).nextDue());
        assertEquals(MeasureState.NO_NEW_DATA, biennial(after.plusDays(1)).state());
    }

    @Test
    void theFirstValueAfterABaselineIsDueToo() {
        var reading = MeasureReading.of(Optional.of(Direction.INCREASE), Optional.of(BigDecimal.TEN),
                Optional.of(AUTUMN_2022), Optional.empty(), OptionalInt.of(12), List.of(), LocalDate.of(2023, 11, 1));
        assertEquals(MeasureState.NO_NEW_DATA, reading.state());
        assertEquals(Optional.of(LocalDate.of(2023, 10, 31)), reading.nextDue());
    }

    @Test
    void theTargetIsReachedAtItOrBeyond() {
        assertEquals(Optional.of(true), target(Direction.INCREASE, "60", "60.0").onTarget());
        assertEquals(Optional.of(false), target(Direction.INCREASE, "60", "59.9").onTarget());
        assertEquals(Optional.of(true), target(Direction.REDUCE, "60", "59.9").onTarget());
        assertEquals(Optional.empty(), read(Direction.INCREASE, "50", "60").onTarget());
    }

    private static MeasureReading biennial(LocalDate asAt) {
        return MeasureReading.of(Optional.of(Direction.INCREASE), Optional.of(new BigDecimal("50")), Optional.empty(),
                Optional.empty(), OptionalInt.of(24), List.of(new Value(AUTUMN_2022, new BigDecimal("55"))), asAt);
    }

    private static MeasureReading target(Direction direction, String target, String value) {
        return MeasureReading.of(Optional.of(direction), Optional.empty(), Optional.empty(),
                Optional.of(new BigDecimal(target)), OptionalInt.empty(),
                List.of(new Value(AUTUMN_2022, new BigDecimal(value))), AUTUMN_2022);
    }

    private static MeasureReading read(
            @org.jspecify.annotations.Nullable Direction direction,
            @org.jspecify.annotations.Nullable String baseline, String... values) {
        var days = new ArrayList<Value>();
        for (var value : values) {
            days.add(new Value(AUTUMN_2022.plusYears(days.size()), new BigDecimal(value)));
        }
        return MeasureReading.of(Optional.ofNullable(direction), Optional.ofNullable(baseline).map(BigDecimal::new),
                Optional.empty(), Optional.empty(), OptionalInt.empty(), days, LocalDate.of(2030, 1, 1));
    }
}
