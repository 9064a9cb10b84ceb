package countyplan.actionplans.ledger;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// All that was ever entered about the actions of a plan, but for the notes of progress updates. It is read from the tables
/// once and kept in memory; later askings read only the rows of the changes since. It never changes: who has it may ask it
/// about any day, with any knowledge that the view has.
public final class PlanLedger {

    private final List<ActionStory> stories;

    /// @param stories by code
    PlanLedger(List<ActionStory> stories) {
        this.stories = stories;
    }

    private record Key(PlanId plan) {
    }

    /// The ledger of a plan; one without actions where there is no such plan.
    public static PlanLedger of(View view, PlanId plan) {
        return view.kept(new Key(plan), (before, news) -> new LedgerReader(plan, news).read(before));
    }

    /// Every action of the plan on that day, by code.
    public static List<ActionOnDay> actions(View view, PlanId plan, LocalDate day) {
        return of(view, plan).on(Standpoint.of(view, day));
    }

    /// Every action from that standpoint, by code.
    public List<ActionOnDay> on(Standpoint at) {
        return stories.stream().flatMap(story -> story.on(at).stream()).toList();
    }

    /// What was entered about each action, by code; some of them may not belong to the plan from a standpoint.
    public List<ActionStory> stories() {
        return stories;
    }

    /// What was entered about the action, if there ever was one of that code.
    public Optional<ActionStory> story(ActionCode code) {
        var place = place(stories, code);
        return place < 0 ? Optional.empty() : Optional.of(stories.get(place));
    }

    private static int place(List<ActionStory> stories, ActionCode code) {
        var low = 0;
        var high = stories.size() - 1;
        while (low <= high) {
            var middle = low + high >>> 1;
            var order = stories.get(middle).code().compareTo(code);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /// The same ledger with these actions' stories instead of what it has of them.
    PlanLedger with(List<ActionStory> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        var all = stories.toArray(ActionStory[]::new);
        var size = all.length;
        for (var story : changed) {
            var place = place(stories, story.code());
            if (place >= 0) {
                all[place] = story;
            } else {
                all = size == all.length ? Arrays.copyOf(all, size + changed.size()) : all;
                all[size++] = story;
            }
        }
        if (size > stories.size()) {
            Arrays.sort(all, 0, size, (one, other) -> one.code().compareTo(other.code()));
        }
        return new PlanLedger(Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(all, size))));
    }
}
