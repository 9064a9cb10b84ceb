package countyplan.strategy;

import countyplan.core.Changing;
import countyplan.core.Fault;
import countyplan.core.Faults;
import countyplan.core.Made;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The history of a strategy, and the striking out of what was entered by mistake.
final class Histories {

    private Histories() {
    }

    static StrategyHistory show(HistoryQuery query, View view) {
        return view(view, query.strategy(), view.asAt());
    }

    static StrategyHistory correct(EntryCorrection given, Changing changing) {
        var id = given.strategy();
        var entries = entries(changing, id);
        var faults = new Faults();
        var reason = Wording.of(faults, "reason", given.reason(), Wording.REASON);
        faults.refuse("reason-unusable", "The reason cannot be kept as given");
        var entry = entries.stream().filter(each -> each.code().equals(given.entry())).findFirst()
                .orElseThrow(() -> noSuchEntry(given));
        if (entry.struck()) {
            throw Refused.conflict("struck-out", "Entry " + entry.code() + " has been struck out already");
        }
        refuseToOrphan(entry, entries);
        var before = entry.subject().facts(changing, entry.day()).orElseThrow();
        HistoryRecords.strikeOut(changing, id, entry, reason);
        refuseToBreak(StrategyRecords.story(changing, id), entry);
        // of two entries for one day the earlier never showed, so that striking it out changes no more than the history
        changing.log(entry.subject().ref(), null, new StruckOut(entry.code(), entry.what(), reason));
        changing.log(entry.subject().ref(), before, entry.subject().facts(changing, entry.day()).orElse(null));
        return view(changing, id, LocalDate.MAX);
    }

    private static StrategyHistory view(View view, StrategyId id, LocalDate until) {
        var entries = entries(view, id).stream().filter(entry -> !entry.day().isAfter(until)).toList();
        if (entries.isEmpty()) {
            throw Lookup.noSuchStrategy(view, id);
        }
        var reasons = HistoryRecords.corrections(view, id);
        var made = new HashMap<Long, Optional<Made>>();
        var lines = entries.reversed().stream().map(entry -> {
            var change = made.computeIfAbsent(entry.code().change(), view::made);
            return new HistoryLine(
                    entry.code(), entry.day(), entry.subject().ref(), entry.what(),
                    change.map(Made::at), change.map(Made::by),
                    Optional.ofNullable(entry.struck() ? reasons.get(entry.code()) : null));
        }).toList();
        var struck = entries.stream().filter(HistoryRecords.Entry::struck).count();
        return new StrategyHistory(id, id + ": " + Counted.of(lines.size(), "entry", "entries")
                + (struck == 0 ? "" : ", " + struck + " struck out"), lines);
    }

    private static List<HistoryRecords.Entry> entries(View view, StrategyId id) {
        var entries = HistoryRecords.entries(view, id);
        if (entries.isEmpty()) {
            throw Lookup.noSuchStrategy(view, id);
        }
        return entries;
    }

    private static Refused noSuchEntry(EntryCorrection given) {
        return Refused.invalid("no-such-entry",
                "Entry " + given.entry() + " is not about " + given.strategy(),
                new Fault("entry", given.entry().toString(),
                        "the code of an entry, as the history of " + given.strategy() + " gives it"));
    }

    private static void refuseToOrphan(HistoryRecords.Entry entry, List<HistoryRecords.Entry> entries) {
        var since = entries.stream()
                .filter(other -> entry.creates() && !other.code().equals(entry.code()) && !other.struck()
                        && entry.subject().concerns(other.subject()))
                .map(other -> other.code().toString())
                .collect(Collectors.joining(", "));
        if (!since.isEmpty()) {
            throw Refused.conflict("entry-in-use", "Entry " + entry.code() + " brought " + entry.subject().ref()
                    + " into being; strike out what was entered about it since first: " + since);
        }
    }

    private static void refuseToBreak(List<StrategyRecords.Standing> story, HistoryRecords.Entry entry) {
        if (!StatusRules.MOVES.isSound(story.stream().map(StrategyRecords.Standing::status).toList())) {
            var last = story.getLast();
            throw Refused.conflict("entry-in-use", "Without entry %s the strategy could not have become %s on %s;"
                    .formatted(entry.code(), last.status().word(), LongDate.words(last.from()))
                    + " strike that out first");
        }
    }
}
