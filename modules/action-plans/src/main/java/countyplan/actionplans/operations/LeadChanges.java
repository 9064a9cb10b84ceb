package countyplan.actionplans.operations;

import countyplan.actionplans.ActionView;
import countyplan.actionplans.AssignLead;
import countyplan.actionplans.Lead;
import countyplan.actionplans.LeadRole;
import countyplan.actionplans.Logged;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.ReleaseLead;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.ActionTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Changing;
import countyplan.core.Faults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who leads an action and in which role.
final class LeadChanges {

    private LeadChanges() {
    }

    static ActionView assign(AssignLead asked, Changing changing) {
        var before = Actions.found(changing, asked.plan(), asked.code());
        var lead = asked.lead().as(asked.role().orElse(asked.lead().role()));
        write(changing, asked.plan(), before, with(before.leads(), lead));
        return Actions.now(changing, asked.plan(), asked.code());
    }

    static ActionView release(ReleaseLead asked, Changing changing) {
        var before = Actions.found(changing, asked.plan(), asked.code());
        var left = without(before.leads(), asked.lead());
        if (left.size() == before.leads().size()) {
            throw Lookup.nobody(asked.lead().name() + " is not among the leads of " + asked.code() + ".",
                    asked.lead(), before.leads().stream().map(Lead::name).toList());
        }
        write(changing, asked.plan(), before, left);
        return Actions.now(changing, asked.plan(), asked.code());
    }

    /// Writes and logs other leads from the day of the change; does nothing where they are the same.
    static void write(Changing changing, PlanId plan, ActionOnDay before, List<Lead> leads) {
        if (leads.equals(before.leads())) {
            return;
        }
        ActionTable.writeLeads(changing, plan, changing.on(), before.code(), leads);
        changing.log(PlanOnDay.ref(plan, before.code()), before.logged(), new Logged.Action(before.printed(),
                before.title(), before.area(), leads, before.timescale()));
    }

    /// The leads with this one in its role: in its own place if it is there already, else last.
    static List<Lead> with(List<Lead> leads, Lead lead) {
        List<Lead> all = new ArrayList<>(leads);
        for (var place = 0; place < all.size(); place++) {
            if (all.get(place).is(lead)) {
                all.set(place, all.get(place).as(lead.role()));
                return all;
            }
        }
        all.add(lead);
        return all;
    }

    static List<Lead> without(List<Lead> leads, Lead lead) {
        return leads.stream().filter(each -> !each.is(lead)).toList();
    }

    /// The leads that a list means: one named without a role keeps the role that it had.
    static List<Lead> keepingRoles(List<Lead> listed, List<Lead> before) {
        return listed.stream().map(lead -> lead.role() != LeadRole.LEAD ? lead
                : before.stream().filter(lead::is).findFirst().map(had -> lead.as(had.role())).orElse(lead)).toList();
    }

    /// Each post once. That one has two roles is a fault.
    static List<Lead> distinct(List<Lead> leads, Faults faults) {
        Map<String, Lead> distinct = new LinkedHashMap<>();
        for (var lead : leads) {
            var first = distinct.putIfAbsent(lead.key(), lead);
            if (first != null && first.role() != lead.role()) {
                faults.add("leads", lead.toString(), "one role for each; it is named as " + first + " too");
            }
        }
        return List.copyOf(distinct.values());
    }
}
