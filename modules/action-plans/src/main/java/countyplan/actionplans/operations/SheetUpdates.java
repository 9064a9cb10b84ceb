package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.Lead;
import countyplan.actionplans.UpdateFrom;
import countyplan.actionplans.UpdateResult;
import countyplan.actionplans.UpdatedAction;
import countyplan.actionplans.UpdatedAction.Outcome;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.sheet.ActionWords;
import countyplan.actionplans.sheet.Edit;
import countyplan.actionplans.sheet.EditedRow;
import countyplan.actionplans.sheet.MoveReader;
import countyplan.actionplans.sheet.PlanAreas;
import countyplan.actionplans.sheet.PlanSheetReader;
import countyplan.actionplans.sheet.RowReader;
import countyplan.actionplans.sheet.SheetField;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.AreaTable;
import countyplan.actionplans.store.Entered;
import countyplan.core.Changing;
import countyplan.core.Fault;
import countyplan.core.Faults;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.values.LongDate;
import countyplan.core.values.Standpoint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes back a sheet. Each row is compared with what it said when it was exported (its version and day tell what that was)
/// so that only what somebody edited is changed, and with what holds now, so that the same sheet brought back twice changes
/// nothing.
final class SheetUpdates {

    private static final int STEP = 200;

    private final Changing changing;
    private final Lookup.Home home;
    private final boolean leaveRefused;
    private final Faults faults = new Faults();
    private final PlanLedger ledger;
    private final Entered entered;
    private final PlanAreas areas;
    private final RowReader reader;
    private final Editing editing;
    private final SheetKeys keys;
    private final Map<ActionCode, ActionOnDay> held = new HashMap<>();
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Refusing> refusing = new ArrayList<>();

    /// An edit that can be made; without an action for a new one.
    private record Wanted(ActionCode code, Optional<ActionOnDay> before, Edit edit) {
    }

    /// A row that cannot be taken as things stand.
    private record Refusing(ActionCode code, EditedRow row, SheetField at, String why) {
    }

    private SheetUpdates(Changing changing, UpdateFrom asked) {
        this.changing = changing;
        this.home = Lookup.home(changing, asked.plan());
        this.leaveRefused = asked.leaveRefused();
        this.ledger = PlanLedger.of(changing, asked.plan());
        this.entered = Entered.of(changing, asked.plan());
        this.areas = new PlanAreas(AreaTable.all(changing, asked.plan(), changing.on()).values());
        this.editing = new Editing(changing, home.plan());
        Map<String, Lead> leads = new HashMap<>();
        for (var action : ledger.on(Standpoint.of(changing, changing.on()))) {
            held.put(action.code(), action);
            action.leads().forEach(lead -> leads.putIfAbsent(lead.key(), lead));
        }
        this.keys = new SheetKeys(changing, asked.plan(), ledger, faults);
        this.reader = new RowReader(areas, leads, new MoveReader(changing.on(), changing.today(), faults), faults);
    }

    static UpdateResult update(UpdateFrom asked, Changing changing) {
        var updates = new SheetUpdates(changing, asked);
        return updates.take(PlanSheetReader.read(asked.file(), updates.faults));
    }

    private UpdateResult take(List<EditedRow> rows) {
        for (var row : rows) {
            if (row.isNew()) {
                takeNew(row);
            } else {
                takeKnown(row);
            }
        }
        var count = faults.count();
        faults.refuse("faulty-file", (count == 1 ? "One thing in the sheet needs" : count + " things in the sheet need")
                + " mending; nothing of it has been loaded.");
        if (!refusing.isEmpty() && !leaveRefused) {
            throw notAll(rows.size());
        }
        return make(rows.size());
    }

    private Refused notAll(int rows) {
        return new Refused(new Refusal(Refusal.Kind.CONFLICT, "not-all",
                "%s of the sheet cannot be taken as things stand, and nothing of it has been; say `leaveRefused` to take the others"
                        .formatted(Prose.count(refusing.size(), "row", "rows")),
                refusing.stream().map(each -> new Fault(
                        each.row().where() + ", column " + each.at().heading(), each.row().cell(each.at()), each.why()))
                        .toList(),
                List.of()));
    }

    private void takeKnown(EditedRow row) {
        var found = keys.code(row);
        if (found.isEmpty() || keys.isSeenAgain(row, SheetField.KEY, found.get())) {
            return;
        }
        var code = found.get();
        var version = keys.version(row);
        var day = keys.day(row);
        if (version < 0 || day.isEmpty()) {
            return;
        }
        var before = held.get(code);
        var story = ledger.story(code);
        var base = story.flatMap(each -> each.on(Standpoint.of(day.get(), version)));
        if (before == null || base.isEmpty()) {
            row.fault(before == null ? SheetField.KEY : SheetField.VERSION, before == null
                    ? "an action that belongs to the plan on " + LongDate.words(changing.on())
                    : "the version and day that export wrote: " + code + " was not there at that", faults);
            return;
        }
        var noted = faults.count();
        var edit = reader.read(row, ActionWords.of(base.get(), entered.note(code, day.get(), version), areas));
        if (edit.isEmpty() || faults.count() > noted) {
            return;
        }
        var now = editing.differing(before, entered.note(code, changing.on(), changing.known()), edit);
        if (now.isEmpty() || lacksReason(row, before, now)) {
            return;
        }
        var since = entered.since(code, version);
        if (!since.isEmpty()) {
            refusing.add(new Refusing(code, row, SheetField.VERSION, "a row of a new export: " + meanwhile(since)));
            return;
        }
        editing.refuses(before, now).ifPresentOrElse(
                why -> refusing.add(new Refusing(code, row,
                        now.state().isPresent() ? SheetField.STATE : SheetField.TIMESCALE, why)),
                () -> wanted.add(new Wanted(code, Optional.of(before), now)));
    }

    /// `timescale changed by Ann Lee on 3 May 2026 (change 41)`.
    private String meanwhile(Map<Long, List<String>> since) {
        List<String> told = new ArrayList<>();
        since.forEach((number, what) -> told.add(Prose.and(what) + " changed" + changing.made(number)
                .map(made -> " by " + made.by() + " on "
                        + LongDate.words(LocalDate.ofInstant(made.at(), ZoneId.of("Europe/London"))))
                .orElse("") + " (change " + number + ")"));
        return String.join("; ", told);
    }

    private void takeNew(EditedRow row) {
        ActionCode code;
        try {
            code = ActionCode.of(row.cell(SheetField.CODE));
        } catch (IllegalArgumentException e) {
            row.fault(SheetField.CODE, String.valueOf(e.getMessage()), faults);
            return;
        }
        if (keys.isSeenAgain(row, SheetField.CODE, code)) {
            return;
        }
        var noted = faults.count();
        for (var needed : List.of(SheetField.AREA, SheetField.TITLE)) {
            if (row.cell(needed).isEmpty()) {
                row.fault(needed, needed == SheetField.AREA ? areas.expected("") : "what is to be done", faults);
            }
        }
        var edit = reader.read(row, Map.of());
        if (faults.count() > noted) {
            return;
        }
        var before = held.get(code);
        if (before == null && entered.version(code) == 0) {
            if (!lacksReason(row, editing.added(code, home.day(), edit), edit.asNew())) {
                wanted.add(new Wanted(code, Optional.empty(), edit));
            }
        } else if (before == null || !editing.differing(before,
                entered.note(code, changing.on(), changing.known()), edit).isEmpty()) {
            row.fault(SheetField.CODE,
                    "a code of its own: the plan has an action " + code + " already. To change that one, "
                            + "edit its row of a new export",
                    faults);
        }
    }

    private boolean lacksReason(EditedRow row, ActionOnDay action, Edit edit) {
        var lacking = editing.lacksReason(action, edit);
        lacking.ifPresent(why -> row.fault(SheetField.REASON, why, faults));
        return lacking.isPresent();
    }

    private UpdateResult make(int rows) {
        List<UpdatedAction> told = new ArrayList<>();
        var added = 0;
        long done = 0;
        for (var each : wanted) {
            if (each.before().isPresent()) {
                told.add(new UpdatedAction(each.code(), Outcome.CHANGED,
                        editing.make(each.before().get(), each.edit())));
            } else {
                editing.add(each.code(), home.day(), each.edit());
                told.add(new UpdatedAction(each.code(), Outcome.ADDED, each.edit().title().orElse("")));
                added++;
            }
            if (++done % STEP == 0) {
                changing.progress(done, wanted.size());
            }
        }
        changing.progress(done, done);
        refusing.forEach(each -> told.add(new UpdatedAction(each.code(), Outcome.REFUSED,
                each.row().where() + ": " + each.why())));
        told.sort(Comparator.comparing(UpdatedAction::code));
        var changed = wanted.size() - added;
        var left = Math.toIntExact(held.keySet().stream().filter(code -> !keys.hasSeen(code)).count());
        List<String> remarks = new ArrayList<>();
        reader.newLeads().forEach(lead -> remarks.add("New to the plan as a lead: " + lead));
        return new UpdateResult(sentence(added, changed, left), home.plan().plan(), rows, added, changed,
                rows - added - changed - refusing.size(), refusing.size(), left, remarks, told);
    }

    private String sentence(int added, int changed, int left) {
        List<String> parts = new ArrayList<>();
        if (changed > 0) {
            parts.add(Prose.count(changed, "action", "actions") + " changed from " + LongDate.words(changing.on()));
        }
        if (added > 0) {
            parts.add(Prose.count(added, "action", "actions") + " added from " + LongDate.words(home.day()));
        }
        if (!refusing.isEmpty()) {
            parts.add(Prose.count(refusing.size(), "row", "rows") + " refused");
        }
        return (parts.isEmpty() ? "Nothing was edited that is not so already" : Prose.and(parts)) + "."
                + (left == 0 ? "" : " " + Prose.count(left, "action of the plan is", "actions of the plan are")
                        + " not in the sheet and left alone.");
    }
}
