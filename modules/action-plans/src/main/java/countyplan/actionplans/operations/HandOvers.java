package countyplan.actionplans.operations;

import static countyplan.actionplans.HandedOver.Outcome.CHANGED;
import static countyplan.actionplans.HandedOver.Outcome.REFUSED;
import static countyplan.actionplans.HandedOver.Outcome.UNCHANGED;

import countyplan.actionplans.HandOver;
import countyplan.actionplans.HandedOver;
import countyplan.actionplans.Lead;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.PostState;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.ActionTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.actionplans.store.PlanTable;
import countyplan.core.Changing;
import countyplan.core.Fault;
import countyplan.core.Refused;
import countyplan.core.values.LongDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Hands the actions of one post or team over to another: the core wants the token of a dry run for it.
final class HandOvers {

    private final HandOver asked;
    private final Changing changing;
    private final List<HandedOver.Line> lines = new ArrayList<>();
    private final TreeSet<String> others = new TreeSet<>();

    private HandOvers(HandOver asked, Changing changing) {
        this.asked = asked;
        this.changing = changing;
    }

    static HandedOver handOver(HandOver asked, Changing changing) {
        if (asked.from().is(asked.to())) {
            throw Refused.invalid("same-lead", "Name another post or team to take the actions.",
                    new Fault("to", asked.to().name(), "another than " + asked.from().name()));
        }
        Posts.of(changing).of(asked.to()).filter(post -> post.state() == PostState.ABOLISHED).ifPresent(post -> {
            throw Refused.conflict("abolished-post", asked.to().name() + " was abolished on "
                    + LongDate.words(post.since()) + ", so it can take no actions.");
        });
        return new HandOvers(asked, changing).handOver();
    }

    private HandedOver handOver() {
        var plans = asked.plan().map(plan -> List.of(Lookup.plan(changing, plan, changing.on())))
                .orElseGet(() -> PlanTable.all(changing));
        plans.forEach(plan -> handOver(plan.plan()));
        if (lines.isEmpty()) {
            throw Lookup.nobody(asked.from().name() + " is not among the leads of any action"
                    + asked.plan().map(plan -> " of " + plan).orElse("") + " on " + LongDate.words(changing.on()) + ".",
                    asked.from(), others);
        }
        var counts = lines.stream().collect(Collectors.groupingBy(HandedOver.Line::outcome, Collectors.counting()));
        int changed = counts.getOrDefault(CHANGED, 0L).intValue();
        int unchanged = counts.getOrDefault(UNCHANGED, 0L).intValue();
        int refused = counts.getOrDefault(REFUSED, 0L).intValue();
        return new HandedOver(sentence(changed, unchanged, refused), asked.from(), asked.to(), changed, unchanged,
                refused, lines);
    }

    private void handOver(PlanId plan) {
        var later = ActionTable.leadsLater(changing, plan, changing.on());
        Map<ActionOnDay, List<Lead>> wanted = new HashMap<>();
        var actions = PlanLedger.actions(changing, plan, changing.on());
        for (var action : actions) {
            var held = action.leads().stream().filter(asked.from()::is).findFirst();
            if (held.isEmpty()) {
                action.leads().forEach(lead -> others.add(lead.name()));
            } else if (asked.role().isPresent() && held.get().role() != asked.role().get()) {
                line(plan, action, UNCHANGED, asked.from().name() + " " + held.get().role().words());
            } else if (action.state().finished()) {
                line(plan, action, REFUSED, "It is " + action.state().words() + " and keeps who led it");
            } else if (later.containsKey(action.code())) {
                line(plan, action, REFUSED, "Its leads are entered anew from "
                        + LongDate.words(later.get(action.code())) + " already");
            } else {
                wanted.put(action, taken(action.leads(), held.get()));
            }
        }
        wanted.forEach((action, leads) -> LeadChanges.write(changing, plan, action, leads));
        reread(plan, wanted);
        lines.sort((one, other) -> one.action().compareTo(other.action()));
    }

    /// The other in the place and role of the one, or in its own role if that weighs more.
    private List<Lead> taken(List<Lead> leads, Lead held) {
        var there = leads.stream().filter(asked.to()::is).findFirst();
        if (there.isEmpty()) {
            return leads.stream().map(each -> each.is(held) ? new Lead(asked.to().name(), held.role()) : each).toList();
        }
        var role = weight(held) < weight(there.get()) ? held.role() : there.get().role();
        return LeadChanges.with(LeadChanges.without(leads, held), there.get().as(role));
    }

    private static int weight(Lead lead) {
        return switch (lead.role()) {
            case ACCOUNTABLE -> 0;
            case LEAD -> 1;
            case CO_LEAD -> 2;
            case CONTRIBUTOR -> 3;
            case COVER -> 4;
            case INFORMED -> 5;
        };
    }

    /// Tells what the store now holds; anything but what was wanted is a defect, and nothing is kept.
    private void reread(PlanId plan, Map<ActionOnDay, List<Lead>> wanted) {
        Map<Object, ActionOnDay> now = new HashMap<>();
        PlanLedger.actions(changing, plan, changing.on()).forEach(action -> now.put(action.code(), action));
        wanted.forEach((action, leads) -> {
            var there = now.get(action.code());
            if (there == null || !there.leads().equals(leads)) {
                throw new IllegalStateException(action.code() + " is not led as was written: " + there);
            }
            line(plan, action, CHANGED, Prose.and(there.leads()));
        });
    }

    private void line(PlanId plan, ActionOnDay action, HandedOver.Outcome outcome, String what) {
        lines.add(new HandedOver.Line(PlanOnDay.ref(plan, action.code()), action.title(), outcome, what));
    }

    private String sentence(int changed, int unchanged, int refused) {
        return Prose.count(changed, "action", "actions") + " handed over from " + asked.from().name() + " to "
                + asked.to().name() + " from " + LongDate.words(changing.on()) + " on"
                + (unchanged == 0 ? "" : ", " + Prose.number(unchanged) + " kept in another role")
                + (refused == 0 ? "" : ", " + Prose.number(refused) + " left alone") + ".";
    }
}
