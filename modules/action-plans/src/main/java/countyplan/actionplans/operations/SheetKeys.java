package countyplan.actionplans.operations;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.csv.Closest;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.sheet.EditedRow;
import countyplan.actionplans.sheet.SheetField;
import countyplan.core.Changing;
import countyplan.core.Faults;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which action each row of a sheet is, and what of it the sheet knew: what its grey columns say.
final class SheetKeys {

    private final Changing changing;
    private final PlanId plan;
    private final Faults faults;
    private final Map<String, ActionCode> codes = new HashMap<>();
    private final Map<ActionCode, String> seen = new HashMap<>();

    SheetKeys(Changing changing, PlanId plan, PlanLedger ledger, Faults faults) {
        this.changing = changing;
        this.plan = plan;
        this.faults = faults;
        ledger.stories()
                .forEach(story -> codes.putIfAbsent(story.code().value().toLowerCase(Locale.ROOT), story.code()));
        ledger.stories().forEach(story -> codes.put(story.code().value(), story.code()));
    }

    boolean hasSeen(ActionCode code) {
        return seen.containsKey(code);
    }

    boolean isSeenAgain(EditedRow row, SheetField field, ActionCode code) {
        var first = seen.putIfAbsent(code, row.where());
        if (first != null) {
            row.fault(field, "every action once; " + first + " has it already", faults);
        }
        return first != null;
    }

    /// The action that the key names; none, with a fault, if it names none of the plan's.
    Optional<ActionCode> code(EditedRow row) {
        var key = row.cell(SheetField.KEY);
        var slash = key.indexOf('/');
        if (slash > 0 && key.substring(0, slash).equalsIgnoreCase(plan.value())) {
            var written = key.substring(slash + 1);
            var found = Optional.ofNullable(codes.getOrDefault(written, codes.get(written.toLowerCase(Locale.ROOT))));
            if (found.isEmpty()) {
                row.fault(SheetField.KEY, Closest.to(written, codes.keySet()).map(near -> "did you mean " + plan + "/"
                        + codes.get(near) + "? ").orElse("")
                        + "the key of an action of this plan; leave it empty for a new "
                        + "one", faults);
            }
            return found;
        }
        row.fault(SheetField.KEY, "a key of this plan, such as " + plan + "/CS1.1", faults);
        return Optional.empty();
    }

    /// The number of the last change that the sheet knows of; below zero, with a fault, if it does not say.
    long version(EditedRow row) {
        try {
            var version = Long.parseLong(row.cell(SheetField.VERSION));
            if (version > 0 && version < changing.number()) {
                return version;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number out of range
        }
        row.fault(SheetField.VERSION, "the version that export wrote; without it nobody can tell what was edited",
                faults);
        return -1;
    }

    /// The day that the sheet is about; today where it does not say.
    Optional<LocalDate> day(EditedRow row) {
        var written = row.cell(SheetField.AS_AT);
        try {
            return Optional.of(written.isEmpty() ? changing.today() : LocalDate.parse(written));
        } catch (DateTimeException e) {
            row.fault(SheetField.AS_AT, "the day that export wrote, such as " + changing.today(), faults);
            return Optional.empty();
        }
    }
}
