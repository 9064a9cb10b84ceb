package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.ImportPlan;
import countyplan.actionplans.ImportResult;
import countyplan.actionplans.Logged;
import countyplan.actionplans.csv.Column;
import countyplan.actionplans.csv.PlanFile;
import countyplan.actionplans.csv.PlanFileReader;
import countyplan.actionplans.csv.PlanRow;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.actionplans.store.ActionTable;
import countyplan.actionplans.store.AreaOnDay;
import countyplan.actionplans.store.AreaTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.Changing;
import countyplan.core.Faults;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Loads a plan from a file: what is new is added, what is different is changed, what the file does not name is left
/// alone. What the plan holds is read once and compared in memory, so that the number of statements does not grow with the
/// file.
final class Imports {

    private static final int STEP = 1_000;

    private final Changing changing;
    private final PlanOnDay plan;
    private final LocalDate newFrom;
    private final LocalDate changedFrom;
    private final PlanFile file;
    private final Map<String, Timescale> timescales = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private int added;
    private int changed;
    private int areasAdded;
    private int areasChanged;

    private Imports(Changing changing, Lookup.Home home, PlanFile file) {
        this.changing = changing;
        this.plan = home.plan();
        this.newFrom = home.day();
        this.changedFrom = changing.statedOn().orElse(Lookup.later(changing.today(), home.day()));
        this.file = file;
    }

    static ImportResult load(ImportPlan asked, Changing changing) {
        var home = Lookup.home(changing, asked.plan());
        var file = PlanFileReader.read(asked.file(), asked.ignoreUnknown(), asked.keepBoth(),
                asked.published());
        return new Imports(changing, home, file).load();
    }

    private ImportResult load() {
        var held = PlanLedger.actions(changing, plan.plan(), changedFrom).stream()
                .collect(Collectors.toMap(ActionOnDay::code, Function.identity()));
        refuseLater(held.keySet());
        loadAreas();
        long done = 0;
        for (var row : file.rows()) {
            var before = held.get(row.code());
            if (before == null) {
                add(row);
            } else {
                change(before, row);
            }
            if (++done % STEP == 0) {
                changing.progress(done, file.rows().size());
            }
        }
        changing.progress(done, done);
        return result(held.keySet());
    }

    /// What belongs to the plan only from a later day can be neither added nor changed on this one.
    private void refuseLater(Set<ActionCode> held) {
        var ever = ActionTable.ever(changing, plan.plan());
        var faults = new Faults();
        for (var row : file.rows()) {
            var first = ever.get(row.code());
            if (first != null && !held.contains(row.code())) {
                faults.add("line " + row.line() + ", column code", row.code().value(), "an action that is there on "
                        + LongDate.words(changedFrom) + "; this one belongs to the plan from " + LongDate.words(first));
            }
        }
        faults.refuse("not-yet-there", "The file names actions that are not in the plan yet on the day of the change.");
    }

    private void loadAreas() {
        Map<AreaCode, ImportedArea> areas = new HashMap<>();
        for (var row : file.rows()) {
            areas.computeIfAbsent(row.area(), ImportedArea::new).take(row);
        }
        var held = AreaTable.all(changing, plan.plan(), changedFrom);
        areas.values().stream().sorted((one, other) -> one.area().compareTo(other.area())).forEach(area -> {
            area.remark().ifPresent(remarks::add);
            var before = held.get(area.area());
            if (before == null) {
                addArea(area.asNew());
            } else if (Areas.write(changing, plan, changedFrom, before, area.changing(before))) {
                areasChanged++;
            }
        });
    }

    private void addArea(AreaOnDay area) {
        AreaTable.writeTitle(changing, plan.plan(), newFrom, area);
        AreaTable.writePriorities(changing, plan.plan(), newFrom, area);
        changing.log(PlanOnDay.ref(plan.plan(), area.area()), null, area.logged());
        areasAdded++;
        if (area.title().isEmpty()) {
            remarks.add("Area " + area.area()
                    + " is new and has no title yet. Give it one with change-area, or in a column "
                    + "called area title.");
        }
    }

    private void add(PlanRow row) {
        var timescale = timescale(row.timescale());
        ActionTable.write(changing, plan.plan(), newFrom, row.code(), Optional.of(row.printed()),
                Optional.of(row.title()),
                Optional.of(row.area()));
        ActionTable.writeLeads(changing, plan.plan(), newFrom, row.code(), row.leads());
        ActionTable.writeTimescale(changing, plan.plan(), newFrom, row.code(), timescale, Optional.empty());
        changing.log(PlanOnDay.ref(plan.plan(), row.code()), null,
                new Logged.Action(row.printed(), row.title(), row.area(), row.leads(), timescale));
        added++;
    }

    private void change(ActionOnDay before, PlanRow row) {
        var title = Optional.of(row.title()).filter(each -> !each.equals(before.title()));
        var area = Optional.of(row.area()).filter(each -> !each.equals(before.area()));
        var printed = Optional.of(row.printed()).filter(each -> printedOtherwise(row, before));
        var leads = file.tells(Column.LEADS) ? LeadChanges.keepingRoles(row.leads(), before.leads())
                : before.leads();
        var timescale = file.tells(Column.TIMESCALE) && !row.timescale().equals(before.timescale().written())
                ? timescale(row.timescale()) : before.timescale();
        var worded = title.isPresent() || area.isPresent() || printed.isPresent();
        if (!worded && leads.equals(before.leads()) && timescale.equals(before.timescale())) {
            return;
        }
        if (worded) {
            ActionTable.write(changing, plan.plan(), changedFrom, row.code(), printed, title, area);
        }
        if (!leads.equals(before.leads())) {
            ActionTable.writeLeads(changing, plan.plan(), changedFrom, row.code(), leads);
        }
        if (!timescale.equals(before.timescale())) {
            ActionTable.writeTimescale(changing, plan.plan(), changedFrom, row.code(), timescale,
                    Optional.of("Imported from a file"));
        }
        changing.log(PlanOnDay.ref(plan.plan(), row.code()), before.logged(),
                new Logged.Action(printed.orElse(before.printed()), row.title(), row.area(), leads, timescale));
        changed++;
    }

    /// A file without printed codes says nothing about them, but where it repeats a code.
    private boolean printedOtherwise(PlanRow row, ActionOnDay before) {
        return !row.printed().equals(before.printed())
                && (file.tells(Column.PRINTED_CODE) || !row.printed().equals(row.code()));
    }

    private Timescale timescale(String written) {
        return timescales.computeIfAbsent(written, plan::timescale);
    }

    private ImportResult result(Set<ActionCode> held) {
        var inFile = file.rows().stream().map(PlanRow::code).collect(Collectors.toCollection(HashSet::new));
        var notInFile = held.stream().filter(code -> !inFile.contains(code)).sorted().toList();
        var doubtful = timescales.values().stream().filter(each -> each.doubt().isPresent()).count();
        if (doubtful > 0) {
            remarks.add(Prose.count(doubtful, "timescale is", "timescales are") + " unclear; findings says why.");
        }
        return new ImportResult(sentence(notInFile.size()), plan.plan(), file.rows().size(), added, changed,
                file.rows().size() - added - changed, areasAdded, areasChanged, notInFile, file.ignored(), remarks);
    }

    private String sentence(int notInFile) {
        List<String> parts = new ArrayList<>();
        if (added > 0) {
            parts.add(Prose.count(added, "action", "actions") + " added from " + LongDate.words(newFrom));
        }
        if (changed > 0) {
            parts.add(Prose.count(changed, "action", "actions") + " changed from " + LongDate.words(changedFrom));
        }
        var areas = areasAdded + areasChanged == 0 ? ""
                : " " + Prose.count(areasAdded + areasChanged, "area", "areas") + " added or changed.";
        var left = notInFile == 0 ? ""
                : " " + Prose.count(notInFile, "action of the plan is", "actions of the plan are")
                        + " not in the file and left alone.";
        return (parts.isEmpty() ? "Every action is as the file says already" : Prose.and(parts)) + "." + areas + left;
    }
}
