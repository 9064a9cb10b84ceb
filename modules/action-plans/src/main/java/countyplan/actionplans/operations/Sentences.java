package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.reports.BriefingLine;
import countyplan.actionplans.reports.BriefingTopic;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The sentences of a briefing as they come, each with the records and changes that it is from.
final class Sentences {

    private static final int LONGEST = 100;

    private final PlanId plan;
    private final List<BriefingLine> lines = new ArrayList<>();
    private final Map<BriefingTopic, Integer> counts = new EnumMap<>(BriefingTopic.class);

    Sentences(PlanId plan) {
        this.plan = plan;
    }

    /// Adds a sentence about an action, which opens with its code and title.
    void tell(BriefingTopic topic, ActionOnDay action, String rest, List<Long> changes) {
        tell(topic, action.code() + ", “" + shortened(action.title()) + "”, " + rest, List.of(ref(action.code())),
                changes);
    }

    /// Adds a sentence about one thing.
    void tell(BriefingTopic topic, String sentence, List<Ref> records, List<Long> changes) {
        tell(topic, 1, sentence, records, changes);
    }

    /// Adds a sentence about so many things.
    void tell(BriefingTopic topic, int many, String sentence, List<Ref> records, List<Long> changes) {
        counts.merge(topic, many, Integer::sum);
        lines.add(new BriefingLine(topic, sentence, records, changes.stream().distinct().sorted().toList()));
    }

    Ref ref(ActionCode code) {
        return PlanOnDay.ref(plan, code);
    }

    /// All of them by topic, within one in the order in which they came.
    List<BriefingLine> inOrder() {
        return lines.stream().sorted(Comparator.comparing(BriefingLine::topic)).toList();
    }

    /// How many things are told of, by topic.
    Map<BriefingTopic, Integer> counts() {
        return counts;
    }

    private static String shortened(String title) {
        var line = title.replaceAll("\\s+", " ").strip();
        var end = line.lastIndexOf(' ', LONGEST);
        return line.length() <= LONGEST ? line : line.substring(0, end < 1 ? LONGEST : end) + "…";
    }
}
