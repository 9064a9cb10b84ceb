package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ChangeAll;
import countyplan.actionplans.ChangedAll;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.sheet.Edit;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.Entered;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.actionplans.store.Told;
import countyplan.core.Changing;
import countyplan.core.Fault;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.timescale.Timescale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Changes every action that fits filters. The core wants the token of a dry run for it, and refuses if anything has moved
/// since.
final class BulkChanges {

    private static final int STEP = 200;

    private BulkChanges() {
    }

    static ChangedAll change(ChangeAll asked, Changing changing) {
        var plan = Lookup.plan(changing, asked.plan(), changing.on());
        var edit = edit(asked, changing);
        asked.area().ifPresent(area -> Lookup.area(changing, asked.plan(), area, changing.on()));
        var matching = Statuses.matching(asked.plan(), filter(asked), changing);
        var editing = new Editing(changing, plan);
        var entered = Entered.of(changing, asked.plan());
        Map<ActionCode, Edit> wanted = new HashMap<>();
        List<ActionOnDay> changeable = new ArrayList<>();
        List<ChangedAll.Left> left = new ArrayList<>();
        for (var action : matching) {
            var differing = editing.differing(action,
                    entered.note(action.code(), changing.on(), changing.known()), edit);
            if (differing.isEmpty()) {
                continue;
            }
            editing.refuses(action, differing).or(() -> editing.lacksReason(action, differing).map(
                    why -> "It takes a reason, " + why)).ifPresentOrElse(
                            why -> left.add(new ChangedAll.Left(PlanOnDay.ref(asked.plan(), action.code()), why)),
                            () -> {
                                wanted.put(action.code(), differing);
                                changeable.add(action);
                            });
        }
        if (!left.isEmpty() && !asked.leaveRefused()) {
            throw notAll(left, matching.size());
        }
        make(changeable, wanted, editing, changing);
        var changed = reread(asked, wanted, editing, changing);
        var unchanged = matching.size() - changed - left.size();
        return new ChangedAll("%s changed, %s so already, %s refused.".formatted(
                Prose.count(changed, "action", "actions"), Prose.number(unchanged), Prose.number(left.size())),
                matching.size(), changed, unchanged, left.size(), left);
    }

    private static Refused notAll(List<ChangedAll.Left> left, int matching) {
        return new Refused(new Refusal(Refusal.Kind.CONFLICT, "not-all",
                "%s of %s cannot be changed so, and nothing has been; say `leaveRefused` to change the others"
                        .formatted(
                                Prose.number(left.size()), Prose.count(matching, "action", "actions")),
                left.stream().map(each -> new Fault(each.action().toString(), "", each.why())).toList(), List.of()));
    }

    private static void make(List<ActionOnDay> actions, Map<ActionCode, Edit> wanted, Editing editing,
            Changing changing) {
        long done = 0;
        for (var action : actions) {
            editing.make(action, wanted.getOrDefault(action.code(), Edit.NOTHING));
            if (++done % STEP == 0) {
                changing.progress(done, actions.size());
            }
        }
        changing.progress(done, done);
    }

    /// How many of them the store now holds as they should be; anything else is a defect, and nothing is kept.
    private static int reread(ChangeAll asked, Map<ActionCode, Edit> wanted, Editing editing, Changing changing) {
        if (wanted.isEmpty()) {
            return 0;
        }
        var changed = 0;
        var entered = Entered.of(changing, asked.plan());
        for (var action : PlanLedger.actions(changing, asked.plan(), changing.on())) {
            var want = wanted.get(action.code());
            if (want != null) {
                var missing = editing.differing(action,
                        entered.note(action.code(), changing.on(), changing.known()), want);
                if (!missing.isEmpty()) {
                    throw new IllegalStateException(action.code() + " is not what was written: " + missing);
                }
                changed++;
            }
        }
        return changed;
    }

    private static ActionFilter filter(ChangeAll asked) {
        var filter = ActionFilter.of(asked);
        if (!filter.isAny()) {
            throw Refused.invalid("no-filter",
                    "Say which actions are to be changed, with one of: wherePriority, whereArea, "
                            + "whereLead, whereRole, whereRag, whereState, whereStanding, whereFreshness, whereAbout");
        }
        return filter;
    }

    private static Edit edit(ChangeAll asked, Changing changing) {
        var texts = new Texts().check("timescale", asked.timescale().map(Timescale::written), Texts.TIMESCALE)
                .check("note", asked.note(), Texts.NOTE).check("reason", asked.reason(), Texts.REASON);
        Tellings.checkCause(texts, asked.cause(), changing.on());
        Tellings.checkTold(texts, changing, asked.told(), asked.toldOn());
        if (asked.timescale().isEmpty() && (asked.cause().isPresent() || asked.told().isPresent())) {
            texts.faults().add("timescale", "", "to when they move: a cause, and who was told, are of a move");
        }
        if (asked.noLead() && !asked.leads().isEmpty()) {
            texts.faults().add("noLead", "yes", "either `leads` or `noLead`, not both");
        }
        var leads = LeadChanges.distinct(asked.leads(), texts.faults());
        asked.percent().ifPresent(percent -> Actions.checkPercent(texts.faults(), percent));
        if ((asked.timescale().isPresent() || asked.to().filter(Editing::needsReason).isPresent())
                && asked.reason().isEmpty()) {
            texts.faults().add("reason", "", "why they are moved, paused or cancelled");
        }
        if (changesNothing(asked)) {
            texts.faults().add("to", "",
                    "what they are to become: one of area, leads, noLead, timescale, note, percent, rag "
                            + "or to");
        }
        texts.refuse();
        return new Edit(Optional.empty(), asked.area(),
                asked.noLead() || !leads.isEmpty() ? Optional.of(leads) : Optional.empty(),
                asked.timescale().map(Timescale::written), asked.to(), asked.note(), asked.percent(), asked.rag(),
                asked.reason(), asked.cause(), asked.told().map(body -> new Told(body, asked.toldOn().orElseThrow())));
    }

    private static boolean changesNothing(ChangeAll asked) {
        return asked.area().isEmpty() && asked.leads().isEmpty() && !asked.noLead() && asked.timescale().isEmpty()
                && asked.cause().isEmpty() && asked.told().isEmpty() && asked.note().isEmpty()
                && asked.percent().isEmpty() && asked.rag().isEmpty() && asked.to().isEmpty();
    }
}
