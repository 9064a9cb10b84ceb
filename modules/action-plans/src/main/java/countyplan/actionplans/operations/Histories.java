package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionHistory;
import countyplan.actionplans.AskHistory;
import countyplan.actionplans.CorrectEntry;
import countyplan.actionplans.HistoryEntry;
import countyplan.actionplans.Logged;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.store.HistoryTable;
import countyplan.actionplans.store.HistoryTable.Entry;
import countyplan.actionplans.store.HistoryTable.Said;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Changing;
import countyplan.core.Made;
import countyplan.core.Refused;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// What was entered about an action, and the withdrawal of what was wrong.
final class Histories {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private Histories() {
    }

    static ActionHistory history(AskHistory ask, View view) {
        Lookup.plan(view, ask.plan(), view.asAt());
        return history(view, ask.plan(), ask.code(), view.asAt());
    }

    static ActionHistory correct(CorrectEntry asked, Changing changing) {
        Lookup.plan(changing, asked.plan(), changing.on());
        new Texts().check("reason", asked.reason(), Texts.REASON).refuse();
        var entries = HistoryTable.entries(changing, asked.plan(), asked.code(), EVER);
        if (entries.isEmpty()) {
            throw Lookup.noAction(changing, asked.plan(), asked.code());
        }
        refuseUnknown(asked, entries);
        refuseBeginning(asked, entries);
        HistoryTable.withdraw(changing, asked.plan(), asked.code(), asked.entry(), asked.reason());
        changing.log(PlanOnDay.ref(asked.plan(), asked.code()), null,
                new Logged.Withdrawal(asked.entry(), asked.reason()));
        return history(changing, asked.plan(), asked.code(), EVER);
    }

    private static void refuseUnknown(CorrectEntry asked, List<Entry> entries) {
        var same = entries.stream().filter(entry -> entry.number() == asked.entry()).toList();
        if (same.isEmpty()) {
            throw Lookup.none("no-such-entry", asked.code() + " has no entry " + asked.entry() + ".",
                    Long.toString(asked.entry()),
                    numbers(entries.stream().filter(entry -> !entry.withdrawn()).toList()));
        }
        if (same.stream().allMatch(Entry::withdrawn)) {
            throw Refused.conflict("withdrawn-already",
                    "Entry " + asked.entry() + " of " + asked.code() + " was withdrawn already.");
        }
    }

    private static void refuseBeginning(CorrectEntry asked, List<Entry> entries) {
        var counting = entries.stream().filter(entry -> !entry.withdrawn()).toList();
        var begins = counting.stream().filter(entry -> entry.said() instanceof Said.Described).findFirst()
                .filter(entry -> entry.number() == asked.entry()).isPresent();
        var others = numbers(counting.stream().filter(entry -> entry.number() != asked.entry()).toList());
        if (begins && !others.isEmpty()) {
            throw Refused.conflict("entries-follow", "Entry " + asked.entry() + " brought " + asked.code()
                    + " into the plan, and more was entered about it since. Withdraw that first: "
                    + (others.size() == 1 ? "entry " : "entries ") + Prose.and(List.copyOf(others)) + ".");
        }
    }

    private static Set<Long> numbers(List<Entry> entries) {
        return entries.stream().map(Entry::number).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ActionHistory history(View view, PlanId plan, ActionCode code, LocalDate until) {
        var entries = HistoryTable.entries(view, plan, code, until);
        if (entries.isEmpty()) {
            throw Lookup.noAction(view, plan, code);
        }
        var reasons = HistoryTable.corrections(view, plan, code);
        Map<Long, Optional<Made>> made = new HashMap<>();
        List<HistoryEntry> lines = new ArrayList<>();
        var telling = new Telling();
        for (var together : byEntry(entries)) {
            var entry = together.getFirst();
            var by = made.computeIfAbsent(entry.number(), view::made);
            var update = together.stream().map(Entry::said).filter(Said.Progressed.class::isInstance)
                    .map(Said.Progressed.class::cast).findFirst();
            lines.add(new HistoryEntry(entry.number(), entry.day(), by.map(Made::at),
                    update.map(Said.Progressed::by).or(() -> by.map(Made::by)), telling.tell(together),
                    update.map(Said.Progressed::percent).orElse(OptionalInt.empty()),
                    update.flatMap(Said.Progressed::rag), update.flatMap(Said.Progressed::reason), entry.withdrawn(),
                    Optional.ofNullable(entry.withdrawn() ? reasons.get(entry.number()) : null)));
        }
        return new ActionHistory(sentence(code, lines), plan, code, telling.title(), lines);
    }

    /// What one change said of the action from one day, told together.
    private static List<List<Entry>> byEntry(List<Entry> entries) {
        List<List<Entry>> groups = new ArrayList<>();
        for (var entry : entries) {
            var last = groups.isEmpty() ? List.<Entry>of() : groups.getLast();
            if (!last.isEmpty() && last.getFirst().number() == entry.number()
                    && last.getFirst().day().equals(entry.day())) {
                last.add(entry);
            } else {
                groups.add(new ArrayList<>(List.of(entry)));
            }
        }
        return groups;
    }

    private static String sentence(ActionCode code, List<HistoryEntry> lines) {
        var withdrawn = lines.stream().filter(HistoryEntry::withdrawn).count();
        return code + ": " + Prose.count(lines.size(), "entry", "entries")
                + (withdrawn == 0 ? "." : ", " + Prose.number(withdrawn) + " of them withdrawn.");
    }
}
