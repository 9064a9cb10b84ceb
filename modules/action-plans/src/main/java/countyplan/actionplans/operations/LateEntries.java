package countyplan.actionplans.operations;

import countyplan.actionplans.Lead;
import countyplan.actionplans.ledger.ActionStory;
import countyplan.core.values.Standpoint;
import countyplan.core.values.Track;
import countyplan.actionplans.reports.BriefingTopic;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What was entered after a meeting about the time before it: the meeting could not know of it, and comparing the two days
/// would pass it over. Of a plan of which nothing was entered yet nothing is told: no meeting has seen it.
final class LateEntries {

    private final long knownThen;
    private final Standpoint then;
    private final List<String> words = new ArrayList<>();
    private final List<Long> changes = new ArrayList<>();

    private LateEntries(long knownThen, Standpoint then) {
        this.knownThen = knownThen;
        this.then = then;
    }

    /// Tells of each action that such entries are about, in the words of the action as it is now.
    static void tell(View view, List<ActionStory> stories, Standpoint then, Standpoint now, Sentences sentences) {
        var knownThen = knownBy(view, then.day().plusDays(1).atStartOfDay(ZoneId.of("Europe/London")).toInstant());
        var seen = Standpoint.of(then.day(), knownThen);
        if (knownThen == view.known() || stories.stream().noneMatch(story -> story.isThere(seen))) {
            return;
        }
        for (var story : stories) {
            story.on(now).filter(action -> story.isThere(then)).ifPresent(
                    action -> new LateEntries(knownThen, then).of(story, action, sentences));
        }
    }

    /// The last change made before a moment. Changes are numbered as they are made.
    private static long knownBy(View view, Instant end) {
        long known = 0;
        var above = view.known() + 1;
        while (known + 1 < above) {
            var middle = (known + above) >>> 1;
            if (view.made(middle).filter(made -> !made.at().isBefore(end)).isPresent()) {
                above = middle;
            } else {
                known = middle;
            }
        }
        return known;
    }

    private void of(ActionStory story, ActionOnDay action, Sentences sentences) {
        var first = story.words().entries(then).getFirst();
        if (first.change() > knownThen) {
            words.add("that it belongs to the plan since " + LongDate.words(first.day()));
            changes.add(first.change());
        } else {
            late(story.words(), said -> "other words or another area");
            late(story.leads(), leads -> leads.isEmpty() ? "no lead"
                    : "led by " + String.join("; ", leads.stream().map(Lead::toString).toList()));
            late(story.timescales(), timed -> timed.timescale().written().isBlank() ? "no timescale"
                    : "its timescale “" + timed.timescale().written().strip() + "”");
            late(story.states(), decided -> decided.state().words());
            late(story.progress(), update -> "an update");
        }
        if (!words.isEmpty()) {
            sentences.tell(BriefingTopic.ENTERED_LATE, action, "had entries made since the meeting about the time "
                    + "before it: " + Prose.and(words) + ".", changes);
        }
    }

    private <T> void late(Track<T> track, Function<T, String> said) {
        track.entries(then).stream().filter(entry -> entry.change() > knownThen).forEach(entry -> {
            words.add(said.apply(entry.value()) + ", from " + LongDate.words(entry.day()));
            changes.add(entry.change());
        });
    }
}
