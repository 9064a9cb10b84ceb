package countyplan.actionplans.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionState;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.ledger.ActionStory.Decided;
import countyplan.actionplans.ledger.ActionStory.Words;
import countyplan.actionplans.rules.RatingRule;
import countyplan.core.values.Standpoint;
import countyplan.core.values.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Where actions stand is kept from one asking to the next, and is never that of another day, rule or knowledge.
class GlancesTests {

    private static final LocalDate DAY = LocalDate.of(2023, 4, 1);
    private static final long CREATED = 1;
    private static final long COMPLETED = 5;

    private final PlanLedger open = PlanLedger.EMPTY.with(List.of(story("A1", null), story("A2", null)), CREATED);

    @Test
    void isTheSameForAllWhoKnowEverything() {
        assertSame(at(open, DAY, 3).get("A1"), at(open, DAY, 4).get("A1"));
        assertNotSame(at(open, DAY, 3).get("A1"), at(open, DAY.minusYears(1), 3).get("A1"));
    }

    @Test
    void tellsWhatAChangeMadeOfAnAction() {
        assertEquals(ActionState.OPEN, state(open, DAY, 1, "A1"));
        var later = open.with(List.of(story("A1", DAY)), COMPLETED);

        assertEquals(ActionState.COMPLETE, state(later, DAY, COMPLETED, "A1"));
        assertEquals(ActionState.OPEN, state(later, DAY, COMPLETED, "A2"));
        assertEquals(ActionState.OPEN, state(later, DAY, COMPLETED - 1, "A1"), "as known before");
        assertEquals(ActionState.OPEN, state(later, DAY.minusDays(1), COMPLETED, "A1"), "as at the day before");
        assertEquals(ActionState.OPEN, state(open, DAY, COMPLETED, "A1"), "the ledger from before stays as it was");
    }

    @Test
    void tellsOfActionsThatCame() {
        assertEquals(2, at(open, DAY, 1).size());
        var later = open.with(List.of(story("A1b", null)), COMPLETED);

        assertEquals(List.of("A1", "A1b", "A2"), List.copyOf(at(later, DAY, COMPLETED).keySet()));
    }

    private static ActionState state(PlanLedger ledger, LocalDate day, long known, String code) {
        return at(ledger, day, known).get(code).state();
    }

    private static Map<String, Stood> at(PlanLedger ledger, LocalDate day, long known) {
        Map<String, Stood> stood = new TreeMap<>();
        ledger.each(Standpoint.of(day, known), RatingRule.FIRST,
                (story, action) -> stood.put(story.code().value(), action));
        return stood;
    }

    private static ActionStory story(String code, @Nullable LocalDate completed) {
        var words = new Track.Growing<Words>(null);
        words.add(DAY.minusYears(2), CREATED, Long.MAX_VALUE,
                new Words(Optional.empty(), Optional.of("Do it"), Optional.of(new AreaCode("A"))));
        var states = new Track.Growing<Decided>(null);
        if (completed != null) {
            states.add(completed, COMPLETED, Long.MAX_VALUE, new Decided(ActionState.COMPLETE, Optional.empty()));
        }
        return new ActionStory(new ActionCode(code), words.done(), none(), none(), states.done(),
                none());
    }

    private static <T> Track<T> none() {
        return new Track.Growing<T>(null).done();
    }
}
