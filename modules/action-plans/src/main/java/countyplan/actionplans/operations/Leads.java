package countyplan.actionplans.operations;

import static countyplan.actionplans.LeadRole.ACCOUNTABLE;
import static countyplan.actionplans.LeadRole.CONTRIBUTOR;
import static countyplan.actionplans.LeadRole.COVER;
import static countyplan.actionplans.LeadRole.INFORMED;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.Lead;
import countyplan.actionplans.LeadRole;
import countyplan.actionplans.LeadLine;
import countyplan.actionplans.ListLeads;
import countyplan.actionplans.PlanLeads;
import countyplan.actionplans.Post;
import countyplan.actionplans.PostState;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.View;
import countyplan.core.register.Held;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who leads the actions of a plan.
final class Leads {

    private Leads() {
    }

    /// A lead by the first of its spellings, the tally of its actions, and how many it has in each role.
    private record Led(Lead lead, Tally tally, int[] roles) {

        void add(LeadRole role, ActionOnDay action) {
            roles[role.ordinal()]++;
            if (role.takesPart()) {
                tally.add(action);
            }
        }

        int in(LeadRole role) {
            return roles[role.ordinal()];
        }
    }

    static PlanLeads leads(ListLeads ask, View view) {
        Lookup.plan(view, ask.plan(), view.asAt());
        var actions = PlanLedger.actions(view, ask.plan(), view.asAt());
        var posts = Posts.of(view);
        Map<String, Led> leads = new LinkedHashMap<>();
        List<ActionCode> unled = new ArrayList<>();
        for (var action : actions) {
            for (var lead : action.leads()) {
                leads.computeIfAbsent(lead.key(), key -> new Led(new Lead(lead.name()), new Tally(view.asAt()),
                        new int[LeadRole.values().length])).add(lead.role(), action);
            }
            if (action.leading().isEmpty()) {
                unled.add(action.code());
            }
        }
        var lines = leads.values().stream().map(led -> line(led, posts.of(led.lead())))
                .sorted(Comparator.comparingInt(LeadLine::actions).reversed().thenComparing(line -> line.lead().key()))
                .toList();
        return new PlanLeads(sentence(lines.size(), actions.size(), unled.size()), ask.plan(), actions.size(),
                unled.size(),
                unled, lines);
    }

    private static LeadLine line(Led led, Optional<Held<Post, PostState>> post) {
        var tally = led.tally();
        return new LeadLine(led.lead(), post.map(each -> each.record().post()), post.map(Held::state), tally.total(),
                led.in(ACCOUNTABLE), led.in(CONTRIBUTOR) + led.in(COVER),
                led.in(INFORMED), tally.complete(), tally.cancelled(), tally.overdue(),
                tally.inWindow(),
                tally.notYetDue(), tally.ongoing(), tally.undated());
    }

    private static String sentence(int leads, int actions, int unled) {
        return Prose.count(leads, "lead", "leads") + " for " + Prose.count(actions, "action", "actions") + "; "
                + (unled == 0 ? "every action has one."
                        : Prose.count(unled, "action has", "actions have") + " no lead.");
    }
}
