package countyplan.actionplans.store;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionState;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Lead;
import countyplan.actionplans.LeadRole;
import countyplan.actionplans.Logged;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What an action is on a day, as the answer knows it.
///
/// @param code its code, unlike any other in the plan
/// @param printed the code it was printed with
/// @param since the day from which it belongs to the plan
/// @param leads in the order given, each with its role
/// @param state what has been decided about it
/// @param stateSince the day of that decision; empty for an action that was never anything but open
/// @param percent the percentage last given
/// @param rag the rating last given
/// @param ragReason why that rating, where a reason was given with it
/// @param lastUpdate the day of its last progress update
public record ActionOnDay(
        ActionCode code,
        ActionCode printed,
        String title,
        AreaCode area,
        LocalDate since,
        List<Lead> leads,
        Timescale timescale,
        ActionState state,
        Optional<LocalDate> stateSince,
        Optional<String> stateReason,
        OptionalInt percent,
        Optional<Rag> rag,
        Optional<String> ragReason,
        Optional<LocalDate> lastUpdate) {

    /// Whether the post or team has a part in it, in any role but that of being kept informed.
    public boolean ledBy(Lead lead) {
        return leads(leads, lead);
    }

    /// Whether the post or team is among these leads in such a role.
    public static boolean leads(List<Lead> leads, Lead lead) {
        return leads.stream().anyMatch(each -> each.role().takesPart() && lead.is(each));
    }

    /// Those who lead it, alone or with others: neither contributors nor cover nor who is kept informed.
    public List<Lead> leading() {
        return leads.stream().filter(each -> each.role().leads()).toList();
    }

    /// Those who are said to be accountable for it; there should be one.
    public List<Lead> accountable() {
        return leads.stream().filter(each -> each.role() == LeadRole.ACCOUNTABLE).toList();
    }

    /// What the change log keeps of it.
    public Logged.Action logged() {
        return new Logged.Action(printed, title, area, leads, timescale);
    }
}
