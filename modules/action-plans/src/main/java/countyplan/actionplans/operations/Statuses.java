package countyplan.actionplans.operations;

import countyplan.actionplans.ActionLine;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.AskStatus;
import countyplan.actionplans.Lead;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.PlanStatus;
import countyplan.actionplans.ledger.ActionStory;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.ledger.Stood;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.AreaOnDay;
import countyplan.actionplans.store.AreaTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.View;
import countyplan.core.values.Standpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Where a plan stands. Every action is counted, but a line is made only of those on the page that was asked for.
final class Statuses {

    private final PlanId plan;
    private final ActionFilter filter;
    private final View view;
    private final Standpoint at;
    private final PlanLedger ledger;
    private final List<ActionStory> stories;
    private final Set<AreaCode> areas;

    private Statuses(PlanId plan, ActionFilter filter, View view) {
        this.plan = plan;
        this.filter = filter;
        this.view = view;
        this.at = Standpoint.of(view);
        this.ledger = PlanLedger.of(view, plan);
        this.stories = ledger.stories();
        this.areas = areas();
    }

    static PlanStatus status(AskStatus ask, View view) {
        return new Statuses(ask.plan(), ActionFilter.of(ask), view).status(Lookup.plan(view, ask.plan(), view.asAt()));
    }

    /// The actions that fit every filter, by code.
    static List<ActionOnDay> matching(PlanId plan, ActionFilter filter, View view) {
        var statuses = new Statuses(plan, filter, view);
        filter.lead().ifPresent(statuses::refuseUnknown);
        var rules = Rules.on(view, view.asAt());
        List<ActionOnDay> matching = new ArrayList<>();
        statuses.ledger.each(statuses.at, rules.rule(), (story, action) -> {
            if (statuses.fits(story, action)) {
                story.on(statuses.at).ifPresent(matching::add);
            }
        });
        return matching;
    }

    private PlanStatus status(PlanOnDay plan) {
        var rules = Rules.on(view, view.asAt());
        filter.lead().ifPresent(this::refuseUnknown);
        var counted = new Counted(view.asAt());
        var lines = new CodePage<ActionLine>(view.page());
        ledger.each(at, rules.rule(), (story, action) -> {
            if (fits(story, action)) {
                counted.add(action);
                lines.add(story.code(), () -> line(story, action));
            }
        });
        var tally = counted.tally();
        return new PlanStatus(sentence(tally), plan.plan(), plan.title(), tally.total(), tally.complete(),
                tally.cancelled(), tally.overdue(), tally.overdueProvisional(), tally.inWindow(), tally.notYetDue(),
                tally.ongoing(), tally.undated(), tally.paused(), counted.computed(), counted.stated(),
                counted.disagreeing(), counted.fresh(), rules.ragRule(), rules.freshnessRule(), lines.done());
    }

    private ActionLine line(ActionStory story, Stood action) {
        var timescale = story.timescale(at);
        return new ActionLine(story.code(), story.title(at), story.area(at), story.leads(at), timescale,
                timescale.lastDay(), timescale.provisional(),
                Optional.of(action.standing()).filter(dates -> !action.state().finished()), action.state(),
                story.percent(at),
                action.stated(), action.computed(), action.freshness(), story.lastUpdate(at));
    }

    private String sentence(Tally tally) {
        if (tally.total() > 0) {
            return tally.sentence();
        }
        return stories.stream().anyMatch(story -> story.isThere(at)) ? "No action of this plan fits what was asked."
                : "This plan has no actions yet.";
    }

    private boolean fits(ActionStory story, Stood action) {
        return (filter.rag().isEmpty() || filter.rag().get() == action.computed())
                && (filter.state().isEmpty() || filter.state().get() == action.state())
                && (filter.standing().isEmpty()
                        || !action.state().finished() && filter.standing().get() == action.standing())
                && (filter.freshness().isEmpty() || filter.freshness().equals(action.freshness()))
                && (!filter.disagree() || action.disagrees())
                && (!filter.narrowsAreas() || areas.contains(story.area(at)))
                && filter.isLedBy(story.leads(at)) && filter.isAbout(story.title(at));
    }

    private Set<AreaCode> areas() {
        if (!filter.narrowsAreas()) {
            return Set.of();
        }
        var areas = AreaTable.all(view, plan, view.asAt());
        filter.area().ifPresent(area -> {
            if (!areas.containsKey(area)) {
                throw Lookup.none("no-such-area", plan + " has no area " + area + ".", area.value(), areas.keySet());
            }
        });
        if (filter.priority().isPresent()) {
            refuseUnserved(plan, filter.priority().getAsInt(), areas.values());
        }
        return areas.values().stream()
                .filter(each -> filter.area().map(each.area()::equals).orElse(true))
                .filter(each -> filter.priority().isEmpty()
                        || each.priorities().contains(filter.priority().getAsInt()))
                .map(AreaOnDay::area).collect(Collectors.toSet());
    }

    private static void refuseUnserved(PlanId plan, int priority, Collection<AreaOnDay> areas) {
        var served = areas.stream().flatMap(each -> each.priorities().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!served.contains(priority)) {
            throw Lookup.none("no-such-priority", "No area of " + plan + " serves priority " + priority + ".",
                    Integer.toString(priority), served);
        }
    }

    private void refuseUnknown(Lead lead) {
        var anyRole = filter.role().isPresent();
        if (stories.stream().noneMatch(story -> story.isThere(at) && story.leads(at).stream()
                .anyMatch(each -> lead.is(each) && (anyRole || each.role().takesPart())))) {
            var leads = stories.stream().filter(story -> story.isThere(at)).flatMap(story -> story.leads(at).stream())
                    .map(Lead::name).collect(Collectors.toCollection(TreeSet::new));
            throw Lookup.nobody("Nobody called " + lead + " leads an action of " + plan + ".", lead, leads);
        }
    }
}
