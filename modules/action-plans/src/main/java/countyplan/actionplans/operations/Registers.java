package countyplan.actionplans.operations;

import countyplan.actionplans.AwaitedEvent;
import countyplan.actionplans.Evidence;
import countyplan.actionplans.EventState;
import countyplan.actionplans.Kept;
import countyplan.actionplans.Milestone;
import countyplan.actionplans.MilestoneState;
import countyplan.actionplans.Post;
import countyplan.actionplans.PostState;
import countyplan.actionplans.Risk;
import countyplan.actionplans.RiskRating;
import countyplan.actionplans.RiskResponse;
import countyplan.actionplans.RiskState;
import countyplan.actionplans.rules.RiskMatrix;
import countyplan.core.register.Held;
import countyplan.core.register.Register;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is held beside plans and beneath them.
final class Registers {

    private static final String MODULE = "action-plans";

    /// Posts and teams, of all plans.
    static final Register<Post, PostState> POSTS = Register
            .of(MODULE, "post", "posts", Post.class, PostState.class).beside().filed().newKey("carers-officer")
            .move(PostState.HELD, PostState.VACANT, PostState.ABOLISHED)
            .move(PostState.VACANT, PostState.HELD, PostState.ABOLISHED)
            .move(PostState.ABOLISHED, PostState.VACANT)
            .due("find a successor", (held, book) -> held.record().leaves(), PostState.HELD);

    /// Events that actions of a plan wait for.
    static final Register<AwaitedEvent, EventState> EVENTS = Register
            .of(MODULE, "event", "events", AwaitedEvent.class, EventState.class).beneath("{plan}").newKey("budget")
            .move(EventState.EXPECTED, EventState.HAPPENED, EventState.CANCELLED)
            .move(EventState.HAPPENED, EventState.EXPECTED).move(EventState.CANCELLED, EventState.EXPECTED)
            .happened(EventState.HAPPENED).standing(Registers::standing)
            .due("see whether it has happened",
                    (held, book) -> held.record().expected().flatMap(Timescale::lastDay), EventState.EXPECTED)
            .finding("event-passed", (held, book) -> held.record().expected().flatMap(Timescale::lastDay)
                    .filter(book.asAt()::isAfter)
                    .map(day -> held.record().title() + " was expected by " + LongDate.words(day)
                            + " and is not known to have happened"),
                    EventState.EXPECTED);

    /// Risks of a plan.
    static final Register<Risk, RiskState> RISKS = Register
            .of(MODULE, "risk", "risks", Risk.class, RiskState.class).beneath("{plan}").filed().newKey("no-venue")
            .move(RiskState.OPEN, RiskState.CLOSED).move(RiskState.CLOSED, RiskState.OPEN)
            .link("actions", "is made less by")
            .derived("score", Integer.class, "likelihood times impact", risk -> Optional.of(risk.score()))
            .derivedOn("rating", RiskRating.class, "how grave it is by the matrix in force",
                    (risk, day) -> Optional.of(RiskMatrix.IN_FORCE.at(day).value().rate(risk.score())))
            .derivedOn("targetRating", RiskRating.class, "how grave it may be once everything is done about it",
                    (risk, day) -> risk.targetScore().map(RiskMatrix.IN_FORCE.at(day).value()::rate))
            .due("look at it again", (held, book) -> held.record().reviewBy(), RiskState.OPEN)
            .finding("review-overdue", (held, book) -> held.record().reviewBy().filter(book.asAt()::isAfter)
                    .map(day -> held.record().title() + " was to be looked at again by " + LongDate.words(day)),
                    RiskState.OPEN)
            .finding("risk-without-owner", (held, book) -> held.record().owner().isPresent() ? Optional.empty()
                    : Optional.of("Nobody answers for the risk " + held.key() + ": " + held.record().title()),
                    RiskState.OPEN)
            .finding("untreated-risk", (held, book) -> untreated(held.record(), book.asAt()), RiskState.OPEN);

    /// Steps on the way to an action.
    static final Register<Milestone, MilestoneState> MILESTONES = Register
            .of(MODULE, "milestone", "milestones", Milestone.class, MilestoneState.class)
            .beneath("{plan}/actions/{code}").newKey("award")
            .move(MilestoneState.OPEN, MilestoneState.DONE, MilestoneState.DROPPED)
            .move(MilestoneState.DONE, MilestoneState.OPEN).move(MilestoneState.DROPPED, MilestoneState.OPEN)
            .happened(MilestoneState.DONE)
            .due("reach it", (held, book) -> held.record().due().flatMap(Timescale::lastDay), MilestoneState.OPEN)
            .finding("late-milestone", (held, book) -> held.record().due().flatMap(Timescale::lastDay)
                    .filter(book.asAt()::isAfter)
                    .map(day -> "Milestone " + held.key() + " of " + held.record().code() + " was due by "
                            + LongDate.words(day) + ": " + held.record().title()),
                    MilestoneState.OPEN);

    /// What shows that an action was done.
    static final Register<Evidence, Kept> EVIDENCE = Register
            .of(MODULE, "evidence item", "evidence", Evidence.class, Kept.class)
            .beneath("{plan}/actions/{code}").newKey("award-notice");

    private Registers() {
    }

    static List<Register<?, ?>> all() {
        return List.of(POSTS, EVENTS, RISKS, MILESTONES, EVIDENCE);
    }

    /// "expected by 30 November 2022", "happened on 14 October 2022".
    private static Optional<String> standing(Held<AwaitedEvent, EventState> event) {
        return switch (event.state()) {
            case EXPECTED -> event.record().expected().map(when -> when.lastDay()
                    .map(day -> "expected by " + LongDate.words(day)).orElse("expected: " + when.written()));
            case HAPPENED -> Optional.of("happened on " + LongDate.words(event.since()));
            case CANCELLED -> Optional.of("will not happen, as is known since " + LongDate.words(event.since()));
        };
    }

    private static Optional<String> untreated(Risk risk, LocalDate day) {
        var rating = RiskMatrix.IN_FORCE.at(day).value().rate(risk.score());
        return risk.response() == RiskResponse.TREAT && risk.actions().isEmpty()
                && rating.compareTo(RiskRating.HIGH) >= 0
                        ? Optional.of("The " + rating.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + " risk " + risk.risk() + " is to be treated, and no action does: " + risk.title())
                        : Optional.empty();
    }
}
