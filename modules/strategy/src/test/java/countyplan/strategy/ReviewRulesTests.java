package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.register.Held;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewRulesTests {
    private static final LocalDate DAY = LocalDate.of(2021, 8, 31);

    @Test
    void whatWasSetOutIsAnsweredByProgressOrByWhatIsOngoing() {
        assertEquals(List.of("review-unanswered"), codes(
                item("a", ReviewColumn.SET_OUT, ""), item("b", ReviewColumn.SET_OUT, ""),
                item("c", ReviewColumn.SET_OUT, ""),
                item("d", ReviewColumn.PROGRESS, "a"), item("e", ReviewColumn.ONGOING, "b")));
    }

    @Test
    void aPriorityForWhichSomethingWasSetOutHasSomethingOngoing() {
        assertEquals(List.of("review-nothing-ongoing"), codes(item("a", ReviewColumn.SET_OUT, ""),
                item("b", ReviewColumn.PROGRESS, "a")));
        assertEquals(List.of(), codes(item("a", ReviewColumn.FOUND, "")));
    }

    @Test
    void whatIsStalledOrOutstandingNeedsADay() {
        assertEquals(List.of("review-no-date", "review-no-date"), codes(
                item("a", ReviewColumn.ONGOING, "", ReviewItemState.STALLED, Optional.empty()),
                item("b", ReviewColumn.ONGOING, "", ReviewItemState.OUTSTANDING, Optional.empty()),
                item("c", ReviewColumn.ONGOING, "", ReviewItemState.OUTSTANDING, Optional.of(DAY)),
                item("d", ReviewColumn.ONGOING, "", ReviewItemState.ONGOING, Optional.empty())));
    }

    @Test
    void anAnswerIsToSomethingThatTheReviewSetOut() {
        assertEquals(List.of("review-answers-nothing", "review-answers-nothing"),
                codes(item("a", ReviewColumn.PROGRESS, "x"),
                        item("b", ReviewColumn.ONGOING, "a")));
    }

    @Test
    void whatIsSetOutAnswersNothingAndNothingAnswersItself() {
        assertEquals(List.of("review-answers-nothing", "review-nothing-ongoing"),
                codes(item("a", ReviewColumn.SET_OUT, "b"),
                        item("b", ReviewColumn.PROGRESS, "a")));
        assertEquals(List.of("review-answers-nothing"), codes(item("a", ReviewColumn.ONGOING, "a")));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static List<String> codes(Held<ReviewItem, ReviewItemState>... items) {
        return new ReviewRules(List.of(items)).gaps().stream().map(ReviewRules.Gap::code).toList();
    }

    private static Held<ReviewItem, ReviewItemState> item(String id, ReviewColumn column, String answers) {
        return item(id, column, answers, ReviewItemState.TOLD, Optional.empty());
    }

    private static Held<ReviewItem, ReviewItemState> item(
            String id, ReviewColumn column, String answers, ReviewItemState state, Optional<LocalDate> dueBy) {
        return new Held<>(id, new ReviewItem(StrategyId.of("carers-2018-21"), ReviewItemId.of(id), "Something",
                PriorityNumber.of("1"), column, DAY,
                Optional.of(answers).filter(text -> !text.isEmpty()).map(ReviewItemId::of),
                dueBy, Optional.empty()), state, DAY, Optional.empty());
    }
}
