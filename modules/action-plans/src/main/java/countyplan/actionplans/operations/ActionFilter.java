package countyplan.actionplans.operations;

import countyplan.actionplans.ActionState;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.AskStatus;
import countyplan.actionplans.ChangeAll;
import countyplan.actionplans.Freshness;
import countyplan.actionplans.Lead;
import countyplan.actionplans.LeadRole;
import countyplan.core.timescale.Standing;
import countyplan.core.values.Rag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Which actions of a plan are asked about; every one that is said narrows.
///
/// @param role what the lead does for the action, or any of its leads if none is asked for
/// @param disagree only those that people rate otherwise than the rule does
/// @param about words that all stand in what is to be done
record ActionFilter(OptionalInt priority, Optional<AreaCode> area, Optional<Lead> lead, Optional<LeadRole> role,
        Optional<Rag> rag, Optional<ActionState> state, Optional<Standing> standing, Optional<Freshness> freshness,
        boolean disagree, List<String> about) {

    static ActionFilter of(AskStatus ask) {
        return new ActionFilter(ask.priority(), ask.area(), ask.lead(), role(ask.lead(), ask.role()), ask.rag(),
                ask.state(),
                ask.standing(), ask.freshness(), ask.disagree(), words(ask.about()));
    }

    static ActionFilter of(ChangeAll ask) {
        return new ActionFilter(ask.wherePriority(), ask.whereArea(), ask.whereLead(),
                role(ask.whereLead(), ask.whereRole()), ask.whereRag(), ask.whereState(), ask.whereStanding(),
                ask.whereFreshness(), false, words(ask.whereAbout()));
    }

    /// The role that is asked for, or that stands in brackets after the lead's name.
    private static Optional<LeadRole> role(Optional<Lead> lead, Optional<LeadRole> role) {
        return role.or(() -> lead.map(Lead::role).filter(each -> each != LeadRole.LEAD));
    }

    private static List<String> words(Optional<String> about) {
        return about.map(each -> List.of(each.toLowerCase(Locale.ROOT).strip().split("\\s+"))).orElse(List.of());
    }

    /// Whether it narrows at all.
    boolean isAny() {
        return priority.isPresent() || area.isPresent() || lead.isPresent() || role.isPresent() || rag.isPresent()
                || state.isPresent() || standing.isPresent() || freshness.isPresent() || disagree || !about.isEmpty();
    }

    boolean narrowsAreas() {
        return area.isPresent() || priority.isPresent();
    }

    /// Whether one who leads so is asked for: the lead with that name, in that role where one is named.
    boolean isLedBy(List<Lead> leads) {
        return lead.isEmpty() && role.isEmpty() || leads.stream()
                .filter(each -> lead.isEmpty() || lead.get().is(each))
                .anyMatch(each -> role.map(wanted -> each.role() == wanted).orElse(each.role().takesPart()));
    }

    boolean isAbout(String title) {
        if (about.isEmpty()) {
            return true;
        }
        var text = title.toLowerCase(Locale.ROOT);
        return about.stream().allMatch(text::contains);
    }
}
