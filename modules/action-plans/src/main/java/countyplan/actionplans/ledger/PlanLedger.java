package countyplan.actionplans.ledger;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.rules.RatingRule;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.View;
import countyplan.core.values.Standpoint;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// All that was ever entered about the actions of a plan, but for the notes of progress updates. It is read from the tables
/// once and kept in memory; later askings read only the rows of the changes since. It never changes: who has it may ask it
/// about any day, with any knowledge that the view has.
public final class PlanLedger {

    /// Of a plan without actions.
    static final PlanLedger EMPTY = new PlanLedger(List.of(), 0, new Glances());

    private final List<ActionStory> stories;
    private final long upTo;
    private final Glances glances;

    /// @param stories by code
    /// @param upTo nothing is of a later change
    private PlanLedger(List<ActionStory> stories, long upTo, Glances glances) {
        this.stories = stories;
        this.upTo = upTo;
        this.glances = glances;
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

    /// Tells of every action that belongs to the plan then, by code, and where it stands by the rule.
    public void each(Standpoint at, RatingRule rule, BiConsumer<ActionStory, Stood> take) {
        var known = at.known() >= upTo ? Standpoint.of(at.day(), Standpoint.ALL) : at;
        var stood = glances.of(stories, known, rule);
        for (var place = 0; place < stood.length; place++) {
            var there = stood[place];
            if (there != null) {
                take.accept(stories.get(place), there);
            }
        }
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
    ///
    /// @param known nothing is of a later change
    PlanLedger with(List<ActionStory> changed, long known) {
        if (changed.isEmpty()) {
            return this;
        }
        var all = stories.toArray(ActionStory[]::new);
        var places = new int[changed.size()];
        var size = all.length;
        for (var number = 0; number < places.length; number++) {
            var story = changed.get(number);
            places[number] = place(stories, story.code());
            if (places[number] >= 0) {
                all[places[number]] = story;
            } else {
                all = size == all.length ? Arrays.copyOf(all, size + changed.size()) : all;
                all[size++] = story;
            }
        }
        if (size > stories.size()) {
            Arrays.sort(all, 0, size, (one, other) -> one.code().compareTo(other.code()));
        }
        var next = Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(all, size)));
        return new PlanLedger(next, known, size > stories.size() ? new Glances() : glances.next(next, places));
    }
}
