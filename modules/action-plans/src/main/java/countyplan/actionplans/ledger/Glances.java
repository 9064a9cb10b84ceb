package countyplan.actionplans.ledger;

import countyplan.actionplans.rules.RatingRule;
import countyplan.core.values.Standpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Where all the actions of a plan stand, as it was asked for lately: everyone asks about today, and for page after page.
final class Glances {

    /// So many days, rules and kinds of knowledge; each takes a few bytes for each action.
    private static final int MOST = 4;

    /// So many actions are looked at by one core before it takes the next.
    private static final int TOGETHER = 10_000;

    private final List<Glance> lately = new ArrayList<>();

    private record Glance(Standpoint at, RatingRule rule, @Nullable Stood[] stood) {

        boolean isOf(Standpoint other, RatingRule by) {
            return at.day().equals(other.day()) && at.known() == other.known() && rule.equals(by);
        }
    }

    /// By the places of the stories.
    @Nullable
    Stood[] of(List<ActionStory> stories, Standpoint at, RatingRule rule) {
        return find(at, rule).orElseGet(() -> keep(new Glance(at, rule, read(stories, at, rule))));
    }

    private synchronized Optional<@Nullable Stood[]> find(Standpoint at, RatingRule rule) {
        for (var glance : lately) {
            if (glance.isOf(at, rule)) {
                lately.remove(glance);
                lately.addLast(glance);
                return Optional.of(glance.stood());
            }
        }
        return Optional.empty();
    }

    private synchronized @Nullable Stood[] keep(Glance glance) {
        lately.removeIf(other -> other.isOf(glance.at(), glance.rule()));
        if (lately.size() == MOST) {
            lately.removeFirst();
        }
        lately.addLast(glance);
        return glance.stood();
    }

    private static @Nullable Stood[] read(List<ActionStory> stories, Standpoint at, RatingRule rule) {
        var stood = new @Nullable Stood[stories.size()];
        // On all cores, since each action stands by itself: a day that nobody has asked about waits for all of them.
        IntStream.range(0, (stood.length + TOGETHER - 1) / TOGETHER).parallel().forEach(part -> {
            Map<Stood, Stood> same = new HashMap<>();
            var end = Math.min(stood.length, (part + 1) * TOGETHER);
            for (var place = part * TOGETHER; place < end; place++) {
                stood[place] = one(same, Stood.of(stories.get(place), at, rule));
            }
        });
        return stood;
    }

    private static @Nullable Stood one(Map<Stood, Stood> same, @Nullable Stood stood) {
        return stood == null ? null : same.computeIfAbsent(stood, UnaryOperator.identity());
    }

    /// The same of a later ledger of the same actions, for those who ask with all the knowledge there is: only what changed
    /// is looked at again.
    ///
    /// @param changed the places of the actions of which more is known
    synchronized Glances next(List<ActionStory> stories, int[] changed) {
        var next = new Glances();
        for (var glance : lately) {
            if (glance.at().known() == Standpoint.ALL) {
                var stood = glance.stood().clone();
                for (var place : changed) {
                    stood[place] = Stood.of(stories.get(place), glance.at(), glance.rule());
                }
                next.lately.addLast(new Glance(glance.at(), glance.rule(), stood));
            }
        }
        return next;
    }
}
