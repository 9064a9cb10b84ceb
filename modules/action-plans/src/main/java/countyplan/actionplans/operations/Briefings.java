package countyplan.actionplans.operations;

import countyplan.actionplans.PlanId;
import countyplan.actionplans.reports.AllBriefings;
import countyplan.actionplans.reports.AskBriefing;
import countyplan.actionplans.reports.AskBriefings;
import countyplan.actionplans.reports.BriefingTopic;
import countyplan.actionplans.reports.PlanBriefing;
import countyplan.actionplans.reports.PlanSentence;
import countyplan.actionplans.rules.RatingRule;
import countyplan.actionplans.store.PlanTable;
import countyplan.core.Faults;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What has changed since a meeting, in sentences for a committee paper.
final class Briefings {

    private Briefings() {
    }

    static PlanBriefing briefing(AskBriefing ask, View view) {
        var plan = Lookup.plan(view, ask.plan(), view.asAt());
        refuseOutside(ask.since(), view);
        var sentences = Briefing.of(view, plan, ask.since());
        return new PlanBriefing(summary(sentences.counts(), ask.since(), view), ask.plan(), plan.title(), ask.since(),
                changed(sentences.counts()), sentences.inOrder());
    }

    static AllBriefings briefings(AskBriefings ask, View view) {
        refuseOutside(ask.since(), view);
        var plans = PlanTable.all(view);
        Map<BriefingTopic, Integer> counts = new EnumMap<>(BriefingTopic.class);
        List<PlanSentence> lines = new ArrayList<>();
        List<PlanId> unchanged = new ArrayList<>();
        for (var plan : plans) {
            var sentences = Briefing.of(view, plan, ask.since());
            sentences.counts().forEach((topic, number) -> counts.merge(topic, number, Integer::sum));
            sentences.inOrder().forEach(each -> lines.add(new PlanSentence(plan.plan(), each.topic(), each.sentence(),
                    each.records(), each.changes())));
            if (!changed(sentences.counts())) {
                unchanged.add(plan.plan());
            }
        }
        return new AllBriefings(plans.isEmpty() ? "There is no action plan yet."
                : summary(counts, ask.since(), view), ask.since(), plans.size(), unchanged, lines);
    }

    private static void refuseOutside(LocalDate since, View view) {
        var earliest = RatingRule.FIRST.from();
        var faults = new Faults();
        if (since.isAfter(view.asAt()) || since.isBefore(earliest)) {
            faults.add("since", since.toString(), "a day from " + earliest + " to " + view.asAt()
                    + ", the day the answer is about");
        }
        faults.refuse("bad-input", "There is nothing to tell since that day.");
    }

    private static boolean changed(Map<BriefingTopic, Integer> counts) {
        return counts.keySet().stream().anyMatch(topic -> !topic.isStanding());
    }

    private static String summary(Map<BriefingTopic, Integer> counts, LocalDate since, View view) {
        List<String> changes = new ArrayList<>();
        List<String> standing = new ArrayList<>();
        counts.forEach((topic, number) -> (topic.isStanding() ? standing : changes)
                .add(Prose.number(number) + " " + topic.words(number)));
        return (changes.isEmpty() ? "Nothing has changed since " + LongDate.words(since) + "."
                : "Since " + LongDate.words(since) + ": " + Prose.and(changes) + ".")
                + (standing.isEmpty() ? "" : " On " + LongDate.words(view.asAt()) + " " + Prose.and(standing) + ".");
    }
}
