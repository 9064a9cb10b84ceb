package countyplan.strategy;

import static countyplan.strategy.Validity.STANDING;
import static countyplan.strategy.Validity.WITHDRAWN;

import countyplan.core.register.Register;
import countyplan.core.values.LongDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a strategy has beneath it, beside its priorities. The rules are ours but where another source is named.
final class Registers {
    /// Part by part of a resolution, and undertaking by undertaking, each with who owes what by which meeting.
    static final Register<Decision, DecisionState> DECISIONS =
            of("decision", "decisions", Decision.class, DecisionState.class)
                    .move(DecisionState.OPEN, DecisionState.ANSWERED_BY_REPORT, DecisionState.ANSWERED_OUTSIDE,
                            DecisionState.CLOSED)
                    .move(DecisionState.ANSWERED_BY_REPORT, DecisionState.CLOSED, DecisionState.OPEN)
                    .move(DecisionState.ANSWERED_OUTSIDE, DecisionState.CLOSED, DecisionState.OPEN)
                    .move(DecisionState.CLOSED, DecisionState.OPEN)
                    .link("about", "is about", "is the subject of").newKey("cabinet-2026-03-24")
                    .due("answer what was asked for",
                            (held, book) -> held.record().dueBy().filter(day -> held.record().bound().isPresent()),
                            DecisionState.OPEN)
                    .finding("overdue", (held, book) -> held.record().dueBy()
                            .filter(day -> held.record().isOverdue(book.asAt()))
                            .map(day -> "What %s is bound to by %s was owed by %s: %s".formatted(
                                    held.record().owner().orElse("somebody"), held.record().body(),
                                    LongDate.words(day), held.record().bound().orElseThrow())),
                            DecisionState.OPEN)
                    .finding("no-owner", (held, book) -> held.record().bound()
                            .filter(bound -> held.record().owner().isEmpty())
                            .map(bound -> "Nobody owes what " + held.record().body() + " asked for: " + bound),
                            DecisionState.OPEN)
                    .finding("no-due-meeting", (held, book) -> held.record().bound()
                            .filter(bound -> held.record().dueBy().isEmpty())
                            .map(bound -> "No meeting is named by which this is owed to " + held.record().body() + ": "
                                    + bound),
                            DecisionState.OPEN)
                    .finding("no-outcome", (held, book) -> Optional.of(held.record())
                            .filter(decision -> decision.lacksOutcome(book.asAt()))
                            .map(decision -> "%s met on %s, and nothing is entered of what it resolved on \"%s\""
                                    .formatted(decision.body(), LongDate.words(decision.meeting()), decision.title())))
                    .finding("out-of-order", (held, book) -> held.record().follows().flatMap(book::find)
                            .filter(before -> before.record().meeting().isAfter(held.record().meeting()))
                            .map(before -> "%s decides on %s, before %s, which must come first, on %s".formatted(
                                    held.record().body(), LongDate.words(held.record().meeting()),
                                    before.record().body(), LongDate.words(before.record().meeting()))));

    static final Register<Signatory, Entered> SIGNATORIES =
            of("signatory", "signatories", Signatory.class, Entered.class).newKey("police");

    static final Register<Consultation, Entered> CONSULTATIONS =
            of("consultation", "consultations", Consultation.class, Entered.class).newKey("spring-2026")
                    .derived("days", Integer.class, "how many days it is open, the first and the last included",
                            Consultation::days)
                    .due("enter when it closed", (held, book) -> held.record().plannedToClose()
                            .filter(day -> held.record().closes().isEmpty()))
                    .finding("not-closed", (held, book) -> held.record().plannedToClose()
                            .filter(day -> held.record().lacksClose(book.asAt()))
                            .map(day -> "\"%s\" was to close on %s, and nobody entered when it did".formatted(
                                    held.record().title(), LongDate.words(day))));

    static final Register<Principle, Validity> PRINCIPLES =
            standing(of("principle", "principles", Principle.class, Validity.class)).newKey("early-help");

    static final Register<Definition, Validity> DEFINITIONS =
            standing(of("definition", "definitions", Definition.class, Validity.class)).newKey("parent-carer")
                    .finding("defined-twice", (held, book) -> book.by("title", held.record().title()).stream()
                            .filter(other -> other.state() == STANDING && other.key().compareTo(held.key()) < 0)
                            .findFirst()
                            .map(other -> "\"%s\" is defined twice, as %s and as %s".formatted(
                                    held.record().title(), other.key(), held.key())),
                            STANDING);

    static final Register<Outcome, Validity> OUTCOMES =
            standing(of("outcome", "outcomes", Outcome.class, Validity.class)).newKey("healthy");

    static final Register<Alignment, Entered> ALIGNMENTS =
            of("alignment", "alignments", Alignment.class, Entered.class).newKey("9").titled(Alignment::words);

    static final Register<Lineage, Entered> LINEAGES =
            of("lineage", "lineages", Lineage.class, Entered.class).newKey("priority-9").titled(Lineage::words);

    static final Register<Engagement, Entered> ENGAGEMENTS =
            of("engagement", "engagements", Engagement.class, Entered.class).newKey("panel-2024")
                    .finding("ranks-nothing", (held, book) -> Optional.of(held)
                            .filter(said -> said.record().ranked().isPresent() && said.record().priority().isEmpty())
                            .map(said -> said.key() + " tells a place, but not of which priority"));

    static final Register<Intention, IntentionState> INTENTIONS =
            of("intention", "intentions", Intention.class, IntentionState.class).newKey("new-8-5")
                    .move(IntentionState.INTENDED, IntentionState.DONE, IntentionState.DROPPED)
                    .move(IntentionState.DONE, IntentionState.INTENDED)
                    .move(IntentionState.DROPPED, IntentionState.INTENDED).filed();

    static final Register<Measure, Validity> MEASURES =
            standing(of("measure", "measures", Measure.class, Validity.class)).newKey("6.2")
                    .table("strategy_success_measures")
                    .link("record", "goes by", "is the yardstick of")
                    .filed();

    static final Register<Observation, Validity> OBSERVATIONS = standing(Register
            .of(StrategyModule.ID, "observation", "observations", Observation.class, Validity.class).beneath(MEASURES))
            .newKey("2024-25").filed();

    static final Register<ReviewItem, ReviewItemState> REVIEW_ITEMS =
            of("review item", "review items", ReviewItem.class, ReviewItemState.class)
                    .move(ReviewItemState.TOLD, others(ReviewItemState.TOLD))
                    .move(ReviewItemState.IN_PROGRESS, others(ReviewItemState.IN_PROGRESS))
                    .move(ReviewItemState.DONE, others(ReviewItemState.DONE))
                    .move(ReviewItemState.ONGOING, others(ReviewItemState.ONGOING))
                    .move(ReviewItemState.STALLED, others(ReviewItemState.STALLED))
                    .move(ReviewItemState.OUTSTANDING, others(ReviewItemState.OUTSTANDING))
                    .newKey("2021-found-5-2").filed();

    private Registers() {
    }

    private static ReviewItemState[] others(ReviewItemState state) {
        return Stream.of(ReviewItemState.values()).filter(other -> other != state).toArray(ReviewItemState[]::new);
    }

    static List<Register<?, ?>> all() {
        return List.of(DECISIONS, SIGNATORIES, CONSULTATIONS, PRINCIPLES, DEFINITIONS, OUTCOMES, LINEAGES, ENGAGEMENTS,
                INTENTIONS, ALIGNMENTS, MEASURES, OBSERVATIONS, REVIEW_ITEMS);
    }

    private static <R extends Record, S extends Enum<S>> Register<R, S> of(
            String one, String many, Class<R> type, Class<S> states) {
        return Register.of(StrategyModule.ID, one, many, type, states).beneath("{strategy}");
    }

    private static <R extends Record> Register<R, Validity> standing(Register<R, Validity> register) {
        return register.move(STANDING, WITHDRAWN).move(WITHDRAWN, STANDING);
    }
}
