package countyplan.actionplans.store;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.PlanId;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which changes entered or withdrew something about the actions of a plan, and what their updates said.
public final class Entered {

    private static final Map<String, String> TABLES = Map.of(
            "action_plans_actions", "title or area",
            "action_plans_leads", "leads",
            "action_plans_timescales", "timescale",
            "action_plans_states", "state",
            "action_plans_progress", "progress");

    private static final String CHANGES = "select f.code, f.change_no, f.void_no from %s f where f.plan = :plan "
            + "and f.change_no <= :known";

    private static final String NOTES = "select f.code, f.on_day, f.change_no, f.void_no, f.note from "
            + "action_plans_progress f where f.plan = :plan and f.change_no <= :known "
            + "order by f.code, f.on_day, f.change_no";

    private final Map<ActionCode, SortedMap<Long, List<String>>> changes = new HashMap<>();
    private final Map<ActionCode, List<Note>> notes = new HashMap<>();
    private final long known;

    /// What an update says.
    private record Note(LocalDate day, long change, long withdrawal, String words) {
    }

    private Entered(long known) {
        this.known = known;
    }

    /// All that the view knows of the plan.
    public static Entered of(View view, PlanId plan) {
        var entered = new Entered(view.known());
        TABLES.forEach((table, what) -> view.sql(CHANGES.formatted(table)).with("plan", plan).each(row -> {
            var code = new ActionCode(row.text("code"));
            entered.add(code, row.number("change_no"), what);
            row.maybeNumber("void_no").ifPresent(number -> entered.add(code, number, what));
        }));
        view.sql(NOTES).with("plan", plan).each(row -> entered.notes
                .computeIfAbsent(new ActionCode(row.text("code")), first -> new ArrayList<>(2))
                .add(new Note(row.date("on_day"), row.number("change_no"),
                        row.maybeNumber("void_no").orElse(Long.MAX_VALUE), row.text("note"))));
        return entered;
    }

    private void add(ActionCode code, long change, String what) {
        if (change <= known) {
            var words = changes.computeIfAbsent(code, first -> new TreeMap<>())
                    .computeIfAbsent(change, first -> new ArrayList<>(1));
            if (!words.contains(what)) {
                words.add(what);
            }
        }
    }

    /// The last change to the action; 0 if there never was one of that code.
    public long version(ActionCode code) {
        var all = changes.get(code);
        return all == null ? 0 : all.lastKey();
    }

    /// What each change after that one was about, by its number.
    public SortedMap<Long, List<String>> since(ActionCode code, long version) {
        var all = changes.get(code);
        return all == null ? new TreeMap<>() : all.tailMap(version + 1);
    }

    /// What the last update said by that day, as known at that change.
    public Optional<String> note(ActionCode code, LocalDate day, long asKnownAt) {
        return notes.getOrDefault(code, List.of()).stream()
                .filter(note -> !note.day().isAfter(day) && note.change() <= asKnownAt
                        && note.withdrawal() > asKnownAt)
                .reduce((one, later) -> later).map(Note::words);
    }
}
