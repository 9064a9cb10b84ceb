package countyplan.strategy;

import static countyplan.strategy.Status.APPROVED;
import static countyplan.strategy.Status.CONSULTATION;
import static countyplan.strategy.Status.DRAFT;
import static countyplan.strategy.Status.LAUNCHED;
import static countyplan.strategy.Status.SUPERSEDED;
import static countyplan.strategy.Status.UNDER_REVIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatusRulesTests {

    @Test
    void aDraftIsConsultedOnBeforeItIsApproved() {
        assertEquals(List.of(CONSULTATION), StatusRules.after(List.of(DRAFT)));
    }

    @Test
    void aDraftThatHasBeenConsultedOnMayBeApprovedOrConsultedOnAgain() {
        assertEquals(List.of(CONSULTATION, APPROVED), StatusRules.after(List.of(DRAFT, CONSULTATION, DRAFT)));
    }

    @Test
    void aConsultationEndsInApprovalOrInANewDraft() {
        assertEquals(List.of(DRAFT, APPROVED), StatusRules.after(List.of(DRAFT, CONSULTATION)));
    }

    @Test
    void anApprovedStrategyIsLaunchedOrSupersededOrItsApprovalIsWithdrawn() {
        assertEquals(List.of(DRAFT, LAUNCHED, SUPERSEDED),
                StatusRules.after(List.of(DRAFT, CONSULTATION, APPROVED)));
    }

    @Test
    void aLaunchedStrategyIsReviewedOrSuperseded() {
        assertEquals(List.of(UNDER_REVIEW, SUPERSEDED),
                StatusRules.after(List.of(DRAFT, CONSULTATION, APPROVED, LAUNCHED)));
    }

    @Test
    void aStrategyUnderReviewStandsAgainOrIsSuperseded() {
        assertEquals(List.of(LAUNCHED, SUPERSEDED),
                StatusRules.after(List.of(DRAFT, CONSULTATION, APPROVED, LAUNCHED, UNDER_REVIEW)));
        assertEquals("under-review", UNDER_REVIEW.word());
    }

    @Test
    void nothingFollowsASupersededStrategy() {
        assertEquals(List.of(),
                StatusRules.after(List.of(DRAFT, CONSULTATION, APPROVED, LAUNCHED, SUPERSEDED)));
    }

    @Test
    void aLateEntryMustFitWhatComesAfterItToo() {
        assertEquals(List.of(APPROVED), StatusRules.MOVES.between(List.of(DRAFT, CONSULTATION), List.of(LAUNCHED)));
        assertEquals(List.of(DRAFT), StatusRules.MOVES.between(List.of(DRAFT, CONSULTATION), List.of(APPROVED)));
        assertEquals(List.of(), StatusRules.MOVES.between(List.of(DRAFT, CONSULTATION), List.of(SUPERSEDED, DRAFT)));
    }

    @Test
    void aStoryWithoutItsConsultationIsNotSound() {
        assertTrue(StatusRules.MOVES.isSound(List.of(DRAFT, CONSULTATION, APPROVED)));
        assertFalse(StatusRules.MOVES.isSound(List.of(DRAFT, APPROVED)));
        assertTrue(StatusRules.MOVES.isSound(List.of()));
    }
}
