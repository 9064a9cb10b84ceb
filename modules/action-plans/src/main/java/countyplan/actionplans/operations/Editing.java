package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionState;
import countyplan.actionplans.Lead;
import countyplan.actionplans.Logged;
import countyplan.actionplans.ledger.Stood;
import countyplan.actionplans.sheet.Edit;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.ActionTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Changing;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.LongDate;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Makes one of many changes to actions: several things about one action at once, from the day of the change.
final class Editing {

    private final Changing changing;
    private final PlanOnDay plan;
    private final Rules rules;

    Editing(Changing changing, PlanOnDay plan) {
        this.changing = changing;
        this.plan = plan;
        this.rules = Rules.on(changing, changing.on());
    }

    /// What of an edit is not so already.
    ///
    /// @param note what the last update of the action says
    Edit differing(ActionOnDay action, Optional<String> note, Edit edit) {
        return new Edit(edit.title().filter(title -> !title.equals(action.title())),
                edit.area().filter(area -> !area.equals(action.area())),
                edit.leads().filter(leads -> !isLedBy(action, LeadChanges.keepingRoles(leads, action.leads()))),
                edit.timescale().filter(timescale -> !timescale.equals(action.timescale().written())),
                edit.state().filter(state -> state != action.state()),
                edit.note().filter(words -> !note.map(words::equals).orElse(false)),
                edit.percent().equals(action.percent()) ? OptionalInt.empty() : edit.percent(),
                edit.rag().filter(rag -> rag != action.rag().orElse(Rag.NONE)), edit.reason(), edit.cause(),
                edit.told());
    }

    private static boolean isLedBy(ActionOnDay action, List<Lead> leads) {
        var held = action.leads();
        return leads.size() == held.size() && IntStream.range(0, held.size()).allMatch(
                place -> leads.get(place).is(held.get(place)) && leads.get(place).role() == held.get(place).role());
    }

    /// Why an edit cannot be made, if it cannot.
    ///
    /// @param edit what differs
    Optional<String> refuses(ActionOnDay action, Edit edit) {
        var state = edit.state().orElse(action.state());
        if (edit.timescale().isPresent() && action.state().finished() && edit.state().isEmpty()) {
            return Optional.of(action.code() + " is " + action.state().words()
                    + ", so it has no timescale to move. Reopen it first.");
        }
        if (edit.state().isPresent()) {
            var refused = Decisions.refuses(action, state)
                    .or(() -> ActionTable.stateAfter(changing, plan.plan(), action.code()).map(later -> action.code()
                            + " is entered as " + later.state().words() + " from " + LongDate.words(later.day())));
            if (refused.isPresent()) {
                return refused;
            }
        }
        if (changing.on().isAfter(changing.today()) && (edit.isProgress() || edit.state()
                .filter(ActionState.COMPLETE::equals).isPresent())) {
            return Optional.of("Progress and completion are what has happened: they cannot be of a day to come.");
        }
        return Optional.empty();
    }

    /// What a reason is lacking for, if one is: another timescale, pausing and cancelling, and a rating that is not the
    /// rule's.
    ///
    /// @param edit what differs
    Optional<String> lacksReason(ActionOnDay action, Edit edit) {
        if (edit.reason().isPresent()) {
            return Optional.empty();
        }
        return edit.timescale().map(timescale -> "why the timescale moves")
                .or(() -> edit.state().filter(Editing::needsReason).map(state -> "why it is " + state.words()))
                .or(() -> ratedOtherwise(action, edit).map(computed -> "why you rate it "
                        + edit.rag().orElseThrow() + ", as the rule " + rules.named()
                        + (computed == Rag.NONE ? ", does not rate it" : ", rates it " + computed)));
    }

    static boolean needsReason(ActionState state) {
        return state == ActionState.PAUSED || state == ActionState.CANCELLED;
    }

    /// How the rule rates what an action becomes, if the edit rates it otherwise.
    private Optional<Rag> ratedOtherwise(ActionOnDay action, Edit edit) {
        var computed = rules.rule().rag().rate(edit.state().orElse(action.state()),
                edit.timescale().map(plan::timescale).orElse(action.timescale()),
                edit.percent().isPresent() ? edit.percent() : action.percent(), rules.day());
        return Stood.disagree(edit.rag(), computed) ? Optional.of(computed) : Optional.empty();
    }

    /// Makes an edit that differs and is not refused; answers what it did, in a few words.
    String make(ActionOnDay before, Edit edit) {
        List<String> done = new ArrayList<>();
        var ref = PlanOnDay.ref(plan.plan(), before.code());
        if (edit.title().isPresent() || edit.area().isPresent() || edit.leads().isPresent()) {
            var leads = edit.leads().map(listed -> LeadChanges.keepingRoles(listed, before.leads()))
                    .orElse(before.leads());
            if (edit.title().isPresent() || edit.area().isPresent()) {
                ActionTable.write(changing, plan.plan(), changing.on(), before.code(), Optional.empty(), edit.title(),
                        edit.area());
            }
            if (edit.leads().isPresent()) {
                ActionTable.writeLeads(changing, plan.plan(), changing.on(), before.code(), leads);
            }
            changing.log(ref, before.logged(), new Logged.Action(before.printed(),
                    edit.title().orElse(before.title()), edit.area().orElse(before.area()), leads,
                    before.timescale()));
            edit.title().ifPresent(title -> done.add("title"));
            edit.area().ifPresent(area -> done.add("area " + area));
            edit.leads().ifPresent(each -> done.add(each.isEmpty() ? "no lead" : "leads"));
        }
        edit.timescale().ifPresent(written -> {
            var timescale = plan.timescale(written);
            ActionTable.writeTimescale(changing, plan.plan(), changing.on(), before.code(), timescale, edit.reason(),
                    edit.cause());
            changing.log(ref, new Logged.Move(before.timescale(), Optional.empty()),
                    new Logged.Move(timescale, edit.reason(), edit.cause()));
            edit.told().ifPresent(told -> Tellings.write(changing, plan.plan(),
                    Lookup.later(changing.on(), told.met()), before.code(), List.of(changing.number()), told));
            done.add("timescale " + timescale(timescale));
        });
        edit.state().ifPresent(state -> {
            ActionTable.writeState(changing, plan.plan(), changing.on(), before.code(), state, edit.reason());
            changing.log(ref, new Logged.State(before.state(), before.stateReason()),
                    new Logged.State(state, edit.reason()));
            done.add(state.words());
        });
        if (edit.isProgress()) {
            progress(before, edit);
            done.add("progress");
        }
        return String.join(", ", done);
    }

    /// Adds an action that there is not.
    ///
    /// @param day from which it belongs to the plan
    /// @param edit what it is; at least a title and an area
    void add(ActionCode code, LocalDate day, Edit edit) {
        var title = edit.title().orElseThrow();
        var area = edit.area().orElseThrow();
        var leads = edit.leads().orElse(List.of());
        var timescale = plan.timescale(edit.timescale().orElse(""));
        ActionTable.write(changing, plan.plan(), day, code, Optional.of(code), Optional.of(title), Optional.of(area));
        ActionTable.writeLeads(changing, plan.plan(), day, code, leads);
        ActionTable.writeTimescale(changing, plan.plan(), day, code, timescale, Optional.empty());
        var ref = PlanOnDay.ref(plan.plan(), code);
        changing.log(ref, null, new Logged.Action(code, title, area, leads, timescale));
        edit.state().filter(state -> state != ActionState.OPEN).ifPresent(state -> {
            ActionTable.writeState(changing, plan.plan(), Lookup.later(day, changing.on()), code, state, edit.reason());
            changing.log(ref, null, new Logged.State(state, edit.reason()));
        });
        if (edit.isProgress()) {
            progress(added(code, day, edit), edit);
        }
    }

    /// What is added, as it is but for its progress.
    ActionOnDay added(ActionCode code, LocalDate day, Edit edit) {
        return new ActionOnDay(code, code, edit.title().orElseThrow(), edit.area().orElseThrow(), day,
                edit.leads().orElse(List.of()), plan.timescale(edit.timescale().orElse("")),
                edit.state().orElse(ActionState.OPEN), Optional.empty(), Optional.empty(), OptionalInt.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String timescale(Timescale timescale) {
        return timescale.written().isEmpty() ? "not stated" : timescale.written();
    }

    private void progress(ActionOnDay action, Edit edit) {
        var by = changing.caller().name();
        var note = edit.note().orElseGet(() -> figures(edit));
        var why = ratedOtherwise(action, edit).flatMap(computed -> edit.reason());
        ActionTable.writeProgress(changing, plan.plan(), changing.on(), action.code(), note, edit.percent(),
                edit.rag(), why, by);
        changing.log(PlanOnDay.ref(plan.plan(), action.code()), null,
                new Logged.Progress(note, edit.percent(), edit.rag(), why, by));
    }

    /// What an update says that has figures and no words.
    private static String figures(Edit edit) {
        List<String> said = new ArrayList<>();
        edit.percent().ifPresent(percent -> said.add(percent + "% done"));
        edit.rag().ifPresent(rag -> said.add("rated " + rag.words().toLowerCase(Locale.ROOT)));
        return "Entered without words: " + Prose.and(said) + ".";
    }
}
