package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionState;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Freshness;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.ActionReader;
import countyplan.actionplans.store.PlanTable;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import countyplan.core.values.Rag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Where plans, areas and actions stand, in few words.
final class Standings {

    private Standings() {
    }

    static Optional<String> of(Ref ref, View view) {
        var path = ref.segments();
        try {
            return switch (path.size()) {
                case 2 -> PlanTable.find(view, PlanId.of(path.get(1)), view.asAt())
                        .map(plan -> several(plan.plan(), action -> true, view));
                case 4 -> within(PlanId.of(path.get(1)), path.get(2), path.get(3), view);
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no id or code that could be ours
        }
    }

    private static Optional<String> within(PlanId plan, String kind, String code, View view) {
        return switch (kind) {
            case "actions" -> ActionReader.one(view, plan, ActionCode.of(code), view.asAt())
                    .map(action -> of(plan, action, view));
            case "areas" -> {
                var area = AreaCode.of(code);
                yield Optional.of(several(plan, action -> action.area().equals(area), view));
            }
            default -> Optional.empty();
        };
    }

    /// "overdue since 1 May 2023; red; 40% done; last updated on 5 May 2023, stale".
    private static String of(PlanId plan, ActionOnDay action, View view) {
        var rules = Rules.on(view, view.asAt());
        List<String> words = new ArrayList<>();
        words.add(decided(action));
        if (!action.state().finished()) {
            words.add(byDates(plan, action, view));
            words.add(rated(action, rules.rate(action)));
            action.percent().ifPresent(percent -> words.add(percent + "% done"));
            words.add(updated(action, rules));
        }
        words.removeIf(String::isEmpty);
        return String.join("; ", words);
    }

    private static String decided(ActionOnDay action) {
        return action.state() == ActionState.OPEN ? ""
                : action.state().words()
                        + action.stateSince().map(day -> " since " + LongDate.words(day)).orElse("");
    }

    private static String byDates(PlanId plan, ActionOnDay action, View view) {
        var timescale = action.timescale();
        var last = timescale.lastDay();
        return switch (timescale.standing(view.asAt())) {
            case OVERDUE -> "overdue since " + LongDate.words(last.orElseThrow().plusDays(1))
                    + (timescale.provisional() ? " (to be confirmed)" : "");
            case IN_WINDOW -> "due now" + last.map(day -> ", by " + LongDate.words(day)).orElse("");
            case NOT_YET_DUE -> "due" + last.map(day -> " by " + LongDate.words(day)).orElse(" later");
            case ONGOING -> "ongoing";
            case UNDATED -> timescale.awaits().map(event -> waits(plan, action, event, view)).orElse("no date");
        };
    }

    private static String waits(PlanId plan, ActionOnDay action, String event, View view) {
        return switch (Waits.of(view, plan).stands(action)) {
            case NEEDS_A_DATE -> "needs a date, now that the " + event + " is over";
            case EVENT_CANCELLED -> "waits for the " + event + ", which will not happen";
            case WAITS, NO_EVENT, FREE -> "waits for the " + event;
        };
    }

    private static String rated(ActionOnDay action, Rag computed) {
        var stated = action.rag().filter(rag -> rag != computed);
        return stated.map(rag -> "said to be " + rag + ", computed " + computed)
                .orElse(computed == Rag.NONE ? "" : computed.toString());
    }

    private static String updated(ActionOnDay action, Rules rules) {
        return action.lastUpdate().map(day -> "last updated on " + LongDate.words(day)
                + (rules.freshness(action).filter(Freshness.STALE::equals).isPresent() ? ", stale" : ""))
                .orElse("never updated");
    }

    /// "38 actions: 3 complete, 12 overdue, 22 without a date".
    private static String several(PlanId plan, Predicate<ActionOnDay> which, View view) {
        var tally = new Tally(view.asAt());
        PlanLedger.actions(view, plan, view.asAt()).stream().filter(which).forEach(tally::add);
        List<String> parts = new ArrayList<>();
        part(parts, tally.complete(), "complete");
        part(parts, tally.overdue(), "overdue");
        part(parts, tally.undated(), "without a date");
        part(parts, tally.paused(), "paused");
        return Prose.count(tally.total(), "action", "actions")
                + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }

    private static void part(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(Prose.number(number) + " " + what);
        }
    }
}
