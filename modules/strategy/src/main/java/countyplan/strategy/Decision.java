package countyplan.strategy;

import countyplan.core.About;
import countyplan.core.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A decision of a body about a strategy, or one that is planned: of each part of a resolution, and of each undertaking
/// given in discussion, its own.
public record Decision(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the decision's id", example = "committee-2022-06-06-b") DecisionId decision,
        @About(value = "what it is about", example = "The draft strategy") String title,
        @About(value = "who decides", example = "Adults and Communities Overview and Scrutiny Committee") String body,
        @About(value = "the day of the meeting", example = "2022-06-06") LocalDate meeting,
        @About(value = "the paper it had", example = "Draft carers strategy, agenda item 10", detail = true) Optional<String> paper,
        @About(value = "where the minutes have it", example = "10 (a)", detail = true) Optional<String> minuteNumber,
        @About(value = "what it resolved", example = "requested") Optional<Resolution> outcome,
        @About(value = "what it binds us to", example = "Weigh the comments within the consultation") Optional<String> bound,
        @About(value = "the post or team that owes it", example = "Director of Adults and Communities") Optional<String> owner,
        @About(value = "the meeting by which it is owed", example = "2022-09-05") Optional<LocalDate> dueBy,
        @About(value = "the decision that must come before it", example = "committee-2022-09-05", detail = true) Optional<DecisionId> follows,
        @About(value = "the records it is about, of any module", example = "strategy/carers-2022-25/priorities/6", detail = true) List<Ref> about) {

    /// Whether somebody owes an answer by a day that has passed.
    boolean isOverdue(LocalDate asAt) {
        return bound.isPresent() && dueBy.filter(day -> day.isBefore(asAt)).isPresent();
    }

    /// Whether the body has met and nobody entered what it resolved.
    boolean lacksOutcome(LocalDate asAt) {
        return outcome.isEmpty() && meeting.isBefore(asAt);
    }
}
