package countyplan.actionplans.operations;

import countyplan.actionplans.ActionState;
import countyplan.actionplans.Freshness;
import countyplan.actionplans.Lead;
import countyplan.actionplans.ledger.ActionStory;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.reports.BriefingTopic;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.MoveTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.actionplans.store.Told;
import countyplan.core.View;
import countyplan.core.timescale.Standing;
import countyplan.core.values.LongDate;
import countyplan.core.values.Rag;
import countyplan.core.values.Standpoint;
import countyplan.core.values.Track;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What has changed in one plan between a meeting and now: each action is put beside itself as it was, and what is
/// different is told from the entries that made it so.
final class Briefing {

    /// More records than these are named by the plan that they belong to.
    private static final int FEW = 5;

    private final View view;
    private final PlanOnDay plan;
    private final Standpoint then;
    private final Standpoint now;
    private final Rules rulesThen;
    private final Rules rulesNow;
    private final Map<MoveTable.Key, Told> told;
    private final Sentences sentences;
    private final List<ActionOnDay> neverUpdated = new ArrayList<>();

    private Briefing(View view, PlanOnDay plan, LocalDate since) {
        this.view = view;
        this.plan = plan;
        this.then = Standpoint.of(view, since);
        this.now = Standpoint.of(view);
        this.rulesThen = Rules.on(view, since);
        this.rulesNow = Rules.on(view, view.asAt());
        this.told = MoveTable.told(view, plan.plan(), view.asAt());
        this.sentences = new Sentences(plan.plan());
    }

    /// The sentences about the plan, what matters most first.
    static Sentences of(View view, PlanOnDay plan, LocalDate since) {
        return new Briefing(view, plan, since).tell();
    }

    private Sentences tell() {
        for (var story : PlanLedger.of(view, plan.plan()).stories()) {
            story.on(now).ifPresent(action -> story.on(then).ifPresentOrElse(
                    before -> tell(story, before, action), () -> added(story, action)));
        }
        new PlanNews(view, plan.plan(), then, now, sentences).tell();
        LateEntries.tell(view, PlanLedger.of(view, plan.plan()).stories(), then, now, sentences);
        neverUpdated();
        return sentences;
    }

    private void tell(ActionStory story, ActionOnDay before, ActionOnDay action) {
        if (before.state() != action.state()) {
            decided(story, before, action);
        }
        var moves = Moved.of(story, now, told).stream().filter(move -> move.day().isAfter(then.day())).toList();
        if (!moves.isEmpty()) {
            moved(Slip.of(action, moves.getFirst().from(), moves));
        }
        rated(story, action, Optional.of(rulesThen.rate(before)), moves);
        changed(story, before, action);
        stands(story, action);
    }

    private void added(ActionStory story, ActionOnDay action) {
        sentences.tell(BriefingTopic.ADDED, action, "was added on " + LongDate.words(action.since()) + ", "
                + (action.timescale().written().isBlank() ? "without a timescale"
                        : "to be done: " + action.timescale().written().strip())
                + (action.leading().isEmpty() ? "; nobody leads it." : "; led by " + names(action.leading()) + "."),
                story.words().entries(now).stream().limit(1).map(Track.Entry::change).toList());
        if (action.state().finished()) {
            decided(story, action, action);
        }
        rated(story, action, Optional.empty(), List.of());
        stands(story, action);
    }

    private void rated(ActionStory story, ActionOnDay action, Optional<Rag> before, List<Moved> moves) {
        var rag = rulesNow.rate(action);
        var wasRed = before.filter(Rag.RED::equals).isPresent();
        var by = story.timescales().entryAt(now).map(Track.Entry::change).stream().toList();
        if (rag == Rag.RED && !wasRed) {
            sentences.tell(BriefingTopic.TURNED_RED, action, "turned red: " + why(action), by);
        } else if (wasRed && rag != Rag.RED && !action.state().finished()) {
            sentences.tell(BriefingTopic.RECOVERED, action, "is red no longer: it is rated "
                    + rag.words().toLowerCase(Locale.ROOT)
                    + (moves.isEmpty() ? "." : ", as it was moved " + moves.getLast().fromTo() + "."), by);
        }
        statedRed(story, action, rag);
    }

    /// A rating that somebody gave, where the rule does not say the same.
    private void statedRed(ActionStory story, ActionOnDay action, Rag computed) {
        var stated = story.progress().entries(now).stream().filter(each -> each.value().rag().isPresent()).toList();
        if (computed != Rag.RED && !stated.isEmpty() && !action.state().finished()
                && stated.getLast().day().isAfter(then.day())
                && stated.getLast().value().rag().filter(Rag.RED::equals).isPresent()) {
            var last = stated.getLast();
            sentences.tell(BriefingTopic.TURNED_RED, action, "was said to be red by " + last.value().by() + " on "
                    + LongDate.words(last.day()) + last.value().reason().map(why -> " (" + why + ")").orElse("")
                    + "; by its dates it is rated "
                    + computed.words().toLowerCase(Locale.ROOT) + ".", List.of(last.change()));
        }
    }

    private String why(ActionOnDay action) {
        if (action.timescale().standing(now.day()) != Standing.OVERDUE) {
            return rulesNow.ragRule().says();
        }
        var last = action.timescale().lastDay().orElseThrow();
        return "its last day, " + LongDate.words(last) + ", passed "
                + Prose.count(ChronoUnit.DAYS.between(last, now.day()), "day", "days") + " ago.";
    }

    private void moved(Slip slip) {
        var from = slip.first().map(LongDate::words).orElse("");
        var to = slip.latest().map(LongDate::words).orElse("");
        var changes = slip.moves().stream().map(Moved::entry).toList();
        var last = slip.moves().getLast();
        if (slip.hasLostDate()) {
            sentences.tell(BriefingTopic.RETIMED, slip.action(), "lost its last day, " + to + ": its timescale is now "
                    + quoted(last) + why(slip) + ".", changes);
        } else if (slip.first().isEmpty()) {
            sentences.tell(BriefingTopic.RETIMED, slip.action(), "still has no last day; its timescale is now "
                    + quoted(last) + why(slip) + ".", changes);
        } else if (slip.net() == 0) {
            var dated = slip.count(Slip.Kind.FIRST_DATED) > 0;
            sentences.tell(BriefingTopic.RETIMED, slip.action(), (dated ? "was given a last day, " + to
                    : "is to be done by " + to + " as before, now put as " + quoted(last)) + why(slip) + ".", changes);
        } else {
            var later = slip.net() > 0;
            sentences.tell(later ? BriefingTopic.SLIPPED : BriefingTopic.BROUGHT_FORWARD, slip.action(),
                    (later ? "slipped by " : "was brought forward by ")
                            + Span.between(slip.first().orElseThrow(), slip.latest().orElseThrow()).words() + ", from "
                            + from + " to " + to + (slip.moves().size() == 1 ? "" : " in " + slip.moves().size()
                                    + " moves")
                            + why(slip) + ". " + told(slip),
                    changes);
        }
    }

    private static String quoted(Moved move) {
        return move.to().written().isBlank() ? "not stated" : "“" + move.to().written().strip() + "”";
    }

    private static String why(Slip slip) {
        var last = slip.moves().getLast();
        var why = last.reason().orElse("");
        var cause = last.causeInWords().orElse("");
        return why.isEmpty() && cause.isEmpty() ? ""
                : " (" + (cause.isEmpty() ? why : why.isEmpty() ? cause : cause + ": " + why) + ")";
    }

    private static String told(Slip slip) {
        return slip.moves().getLast().told()
                .map(told -> told.body() + " was told on " + LongDate.words(told.met()) + ".")
                .orElse("No meeting has been told so far.");
    }

    private void decided(ActionStory story, ActionOnDay before, ActionOnDay action) {
        var on = action.stateSince().map(day -> " on " + LongDate.words(day)).orElse("");
        var because = action.stateReason().map(reason -> ": " + reason).orElse("");
        var change = story.states().entryAt(now).map(Track.Entry::change).stream().toList();
        var words = switch (action.state()) {
            case COMPLETE -> "was completed" + on + late(action) + because;
            case CANCELLED -> "was cancelled" + on + because;
            case PAUSED -> "was paused" + on + because;
            case OPEN ->
                (before.state() == ActionState.PAUSED ? "was taken up again" : "was opened again") + on + because;
        };
        sentences.tell(action.state() == ActionState.COMPLETE ? BriefingTopic.COMPLETED : BriefingTopic.DECIDED, action,
                words.endsWith(".") ? words : words + ".", change);
    }

    private static String late(ActionOnDay action) {
        var last = action.timescale().lastDay();
        var done = action.stateSince();
        return last.isPresent() && done.isPresent() && done.get().isAfter(last.get())
                ? ", " + Prose.count(ChronoUnit.DAYS.between(last.get(), done.get()), "day", "days") + " late" : "";
    }

    private void changed(ActionStory story, ActionOnDay before, ActionOnDay action) {
        if (!before.leads().equals(action.leads())) {
            sentences.tell(BriefingTopic.CHANGED, action, (action.leads().isEmpty() ? "has no lead any more"
                    : "is now led by " + names(action.leads())) + ", after "
                    + (before.leads().isEmpty() ? "nobody" : names(before.leads())) + ".",
                    story.leads().entryAt(now).map(Track.Entry::change).stream().toList());
        }
        if (!before.title().equals(action.title())) {
            sentences.tell(BriefingTopic.CHANGED, action, "was reworded; before it read: “" + before.title() + "”.",
                    story.words().entryAt(now).map(Track.Entry::change).stream().toList());
        }
    }

    /// How an unfinished action stands, whether that has changed or not.
    private void stands(ActionStory story, ActionOnDay action) {
        rulesNow.freshness(action).ifPresent(fresh -> {
            if (fresh == Freshness.STALE) {
                var last = action.lastUpdate().orElseThrow();
                sentences.tell(BriefingTopic.STALE, action, "was last updated on " + LongDate.words(last) + ", "
                        + Prose.count(ChronoUnit.DAYS.between(last, now.day()), "day", "days") + " ago.",
                        story.progress().entryAt(now).map(Track.Entry::change).stream().toList());
            } else if (fresh == Freshness.NEVER
                    && now.day().isAfter(action.since().plusDays(rulesNow.rule().freshness().days()))) {
                neverUpdated.add(action);
            }
        });
        var last = action.timescale().lastDay();
        var soon = now.day().plusDays(rulesNow.rule().rag().dueWithin());
        if (!action.state().finished() && last.isPresent() && !last.get().isBefore(now.day())
                && !last.get().isAfter(soon)) {
            sentences.tell(BriefingTopic.DUE_NEXT, action, "is due by " + LongDate.words(last.get()) + ", "
                    + (last.get().equals(now.day()) ? "which is today"
                            : "in " + Prose.count(ChronoUnit.DAYS.between(now.day(), last.get()), "day", "days"))
                    + ".", story.timescales().entryAt(now).map(Track.Entry::change).stream().toList());
        }
    }

    private void neverUpdated() {
        if (!neverUpdated.isEmpty()) {
            var many = neverUpdated.size();
            sentences.tell(BriefingTopic.STALE, many, Prose.count(many, "action has", "actions have")
                    + " been in the plan for more than " + rulesNow.rule().freshness().days()
                    + " days without an update: " + Prose.and(neverUpdated.stream().map(ActionOnDay::code).toList())
                    + ".",
                    many > FEW ? List.of(PlanOnDay.ref(plan.plan()))
                            : neverUpdated.stream().map(action -> sentences.ref(action.code())).toList(),
                    List.of());
        }
    }

    private static String names(List<Lead> leads) {
        return leads.stream().map(Lead::toString).collect(Collectors.joining("; "));
    }
}
