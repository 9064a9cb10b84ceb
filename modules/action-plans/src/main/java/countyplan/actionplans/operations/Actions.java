package countyplan.actionplans.operations;

import static countyplan.actionplans.DecidedBy.Done.ADDED;
import static countyplan.actionplans.DecidedBy.Done.CHANGED;
import static countyplan.actionplans.DecidedBy.Done.MOVED;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionView;
import countyplan.actionplans.AddAction;
import countyplan.actionplans.AddProgress;
import countyplan.actionplans.ChangeAction;
import countyplan.actionplans.Logged;
import countyplan.actionplans.MoveAction;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.ShowAction;
import countyplan.actionplans.ledger.Stood;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.ActionTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.actionplans.store.Told;
import countyplan.core.Changing;
import countyplan.core.Fault;
import countyplan.core.Faults;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Rag;
import java.util.List;
import java.util.Optional;

/// Actions: what they are, when they are due and how they are getting on.
final class Actions {

    private Actions() {
    }

    static ActionView show(ShowAction ask, View view) {
        return ActionViews.view(view, ask.plan(), ask.code(), view.asAt());
    }

    static ActionView add(AddAction asked, Changing changing) {
        var home = Lookup.home(changing, asked.plan());
        var timescale = home.plan().timescale(asked.timescale().map(Timescale::written).orElse(""));
        var texts = new Texts().check("title", asked.title(), Texts.TITLE)
                .check("timescale", asked.timescale().map(Timescale::written), Texts.TIMESCALE);
        var leads = LeadChanges.distinct(asked.leads(), texts.faults());
        texts.refuse();
        Lookup.area(changing, asked.plan(), asked.area(), home.day());
        if (ActionTable.ever(changing, asked.plan()).containsKey(asked.code())) {
            throw Refused.conflict("action-exists", asked.plan() + " has an action " + asked.code()
                    + " already. Choose another code, or change that action.");
        }
        ActionTable.write(changing, asked.plan(), home.day(), asked.code(), Optional.of(asked.code()),
                Optional.of(asked.title()), Optional.of(asked.area()));
        ActionTable.writeLeads(changing, asked.plan(), home.day(), asked.code(), leads);
        ActionTable.writeTimescale(changing, asked.plan(), home.day(), asked.code(), timescale, Optional.empty());
        changing.log(PlanOnDay.ref(asked.plan(), asked.code()), null,
                new Logged.Action(asked.code(), asked.title(), asked.area(), leads, timescale));
        Authorities.keep(changing, asked.plan(), home.day(), asked.code(), asked.decision(), ADDED);
        return ActionViews.view(changing, asked.plan(), asked.code(), Lookup.later(home.day(), changing.today()));
    }

    static ActionView change(ChangeAction asked, Changing changing) {
        var before = found(changing, asked.plan(), asked.code());
        var texts = new Texts().check("title", asked.title(), Texts.TITLE);
        if (asked.noLead() && !asked.leads().isEmpty()) {
            texts.faults().add("noLead", "yes", "either `leads` or `noLead`, not both");
        }
        var listed = LeadChanges.distinct(asked.leads(), texts.faults());
        texts.refuse();
        asked.area().ifPresent(area -> Lookup.area(changing, asked.plan(), area, changing.on()));
        var title = asked.title().filter(each -> !each.equals(before.title()));
        var area = asked.area().filter(each -> !each.equals(before.area()));
        if (title.isPresent() || area.isPresent()) {
            ActionTable.write(changing, asked.plan(), changing.on(), asked.code(), Optional.empty(), title, area);
        }
        var leads = asked.leads().isEmpty() && !asked.noLead() ? before.leads()
                : LeadChanges.keepingRoles(listed, before.leads());
        if (!leads.equals(before.leads())) {
            ActionTable.writeLeads(changing, asked.plan(), changing.on(), asked.code(), leads);
        }
        changing.log(PlanOnDay.ref(asked.plan(), asked.code()), before.logged(), new Logged.Action(
                before.printed(), title.orElse(before.title()), area.orElse(before.area()), leads, before.timescale()));
        Authorities.keep(changing, asked.plan(), changing.on(), asked.code(), asked.decision(), CHANGED);
        return now(changing, asked.plan(), asked.code());
    }

    static ActionView move(MoveAction asked, Changing changing) {
        var before = found(changing, asked.plan(), asked.code());
        var texts = new Texts().check("timescale", asked.timescale().written(), Texts.TIMESCALE)
                .check("reason", asked.reason(), Texts.REASON);
        Tellings.checkCause(texts, asked.cause(), changing.on());
        Tellings.checkTold(texts, changing, asked.told(), asked.toldOn());
        texts.refuse();
        if (before.state().finished()) {
            throw Refused.conflict("finished", asked.code() + " is " + before.state().words()
                    + ", so it has no timescale to move. Reopen it first.");
        }
        var plan = Lookup.plan(changing, asked.plan(), changing.on());
        var timescale = plan.timescale(asked.timescale().written());
        if (!timescale.equals(before.timescale())) {
            var reason = Optional.of(asked.reason());
            ActionTable.writeTimescale(changing, asked.plan(), changing.on(), asked.code(), timescale, reason,
                    asked.cause());
            changing.log(PlanOnDay.ref(asked.plan(), asked.code()),
                    new Logged.Move(before.timescale(), Optional.empty()),
                    new Logged.Move(timescale, reason, asked.cause()));
            asked.told().map(body -> new Told(body, asked.toldOn().orElseThrow()))
                    .ifPresent(told -> Tellings.write(changing, asked.plan(), Lookup.later(changing.on(), told.met()),
                            asked.code(), List.of(changing.number()), told));
            Authorities.keep(changing, asked.plan(), changing.on(), asked.code(), asked.decision(), MOVED);
        }
        return now(changing, asked.plan(), asked.code());
    }

    static ActionView progress(AddProgress asked, Changing changing) {
        refuseFuture(changing, "Progress is what has happened.");
        var before = found(changing, asked.plan(), asked.code());
        var by = asked.by().orElse(changing.caller().name());
        var texts = new Texts().check("note", asked.note(), Texts.NOTE).check("by", by, Texts.NAME)
                .check("reason", asked.reason(), Texts.REASON);
        asked.percent().ifPresent(percent -> checkPercent(texts.faults(), percent));
        checkReason(texts.faults(), asked, before, Rules.on(changing, changing.on()));
        texts.refuse();
        ActionTable.writeProgress(changing, asked.plan(), changing.on(), asked.code(), asked.note(), asked.percent(),
                asked.rag(), asked.reason(), by);
        changing.log(PlanOnDay.ref(asked.plan(), asked.code()), null,
                new Logged.Progress(asked.note(), asked.percent(), asked.rag(), asked.reason(), by));
        return now(changing, asked.plan(), asked.code());
    }

    /// Whoever rates an action otherwise than the rule does says why, and nobody gives a reason for no rating.
    private static void checkReason(Faults faults, AddProgress asked, ActionOnDay before, Rules rules) {
        var percent = asked.percent().isPresent() ? asked.percent() : before.percent();
        var computed = rules.rule().rag().rate(before.state(), before.timescale(), percent, rules.day());
        if (asked.reason().isEmpty() && Stood.disagree(asked.rag(), computed)) {
            faults.add("reason", "", "why you rate it " + asked.rag().orElseThrow() + ", as the rule " + rules.named()
                    + (computed == Rag.NONE ? ", does not rate it" : ", rates it " + computed));
        }
        if (asked.reason().isPresent() && asked.rag().isEmpty()) {
            faults.add("rag", "", "the rating that the reason is for");
        }
    }

    static void checkPercent(Faults faults, int percent) {
        if (percent < 0 || percent > 100) {
            faults.add("percent", Integer.toString(percent), "a whole number from 0 to 100");
        }
    }

    /// The action on the day the change takes effect.
    static ActionOnDay found(Changing changing, PlanId plan, ActionCode code) {
        Lookup.plan(changing, plan, changing.on());
        return Lookup.action(changing, plan, code, changing.on());
    }

    /// The action as it is now that the change is made.
    static ActionView now(Changing changing, PlanId plan, ActionCode code) {
        return ActionViews.view(changing, plan, code, Lookup.later(changing.on(), changing.today()));
    }

    static void refuseFuture(Changing changing, String because) {
        if (changing.on().isAfter(changing.today())) {
            throw Refused.invalid("not-yet", because + " Choose today or an earlier day.", new Fault("on",
                    changing.on().toString(), "today, " + changing.today() + ", or an earlier day"));
        }
    }
}
