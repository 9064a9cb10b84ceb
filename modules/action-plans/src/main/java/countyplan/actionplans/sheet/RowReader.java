package countyplan.actionplans.sheet;

import static countyplan.actionplans.sheet.SheetField.AREA;
import static countyplan.actionplans.sheet.SheetField.CODE;
import static countyplan.actionplans.sheet.SheetField.LEADS;
import static countyplan.actionplans.sheet.SheetField.PERCENT;
import static countyplan.actionplans.sheet.SheetField.PROGRESS;
import static countyplan.actionplans.sheet.SheetField.RAG;
import static countyplan.actionplans.sheet.SheetField.REASON;
import static countyplan.actionplans.sheet.SheetField.STATE;
import static countyplan.actionplans.sheet.SheetField.TIMESCALE;
import static countyplan.actionplans.sheet.SheetField.TITLE;

import countyplan.actionplans.ActionState;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Lead;
import countyplan.actionplans.csv.CellWords;
import countyplan.actionplans.csv.Closest;
import countyplan.core.Faults;
import countyplan.core.values.Rag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// Reads what somebody edited in a row. A cell that says what it said is never looked at more closely.
public final class RowReader {

    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_TIMESCALE = 400;
    private static final int LONGEST_NOTE = 4_000;
    private static final int LONGEST_REASON = 1_000;

    private final PlanAreas areas;
    private final Map<String, Lead> leads;
    private final MoveReader moves;
    private final Faults faults;
    private final Set<String> newLeads = new TreeSet<>();

    /// @param leads those of the plan, by [Lead#key]
    /// @param moves reads what a move is given besides
    /// @param faults takes what cannot be used
    public RowReader(PlanAreas areas, Map<String, Lead> leads, MoveReader moves, Faults faults) {
        this.areas = areas;
        this.leads = leads;
        this.moves = moves;
        this.faults = faults;
    }

    /// Leads that the plan did not have, with the one that may have been meant: `Carer Team (did you mean Carers Team?)`.
    public Set<String> newLeads() {
        return newLeads;
    }

    /// What was edited.
    ///
    /// @param was what the row said
    public Edit read(EditedRow row, Map<SheetField, String> was) {
        if (isEdited(row, CODE, was) && !row.isNew()) {
            row.fault(CODE, "the code as it was, " + was.get(CODE) + ": an action keeps its code", faults);
        }
        var timescale = timescale(row, was);
        moves.refuseWithoutMove(row, timescale.isPresent() && !row.isNew());
        return new Edit(title(row, was), area(row, was), leads(row, was), timescale, state(row, was),
                note(row, was), percent(row, was), rag(row, was),
                Optional.of(text(row, REASON, LONGEST_REASON)).filter(reason -> !reason.isEmpty()), moves.cause(row),
                moves.told(row));
    }

    private static boolean isEdited(EditedRow row, SheetField field, Map<SheetField, String> was) {
        return row.told().contains(field) && !row.cell(field).equals(CellWords.read(was.getOrDefault(field, "")));
    }

    private String text(EditedRow row, SheetField field, int longest) {
        var text = row.cell(field);
        if (text.length() > longest) {
            row.fault(field, "at most " + longest + " characters, not " + text.length(), faults);
        }
        return text;
    }

    private Optional<String> title(EditedRow row, Map<SheetField, String> was) {
        if (!isEdited(row, TITLE, was)) {
            return Optional.empty();
        }
        if (row.cell(TITLE).isEmpty()) {
            row.fault(TITLE, "what is to be done", faults);
        }
        return Optional.of(CellWords.withPoints(text(row, TITLE, LONGEST_TITLE)));
    }

    private Optional<AreaCode> area(EditedRow row, Map<SheetField, String> was) {
        if (!isEdited(row, AREA, was)) {
            return Optional.empty();
        }
        var found = areas.find(row.cell(AREA));
        if (found.isEmpty()) {
            row.fault(AREA, areas.expected(row.cell(AREA)), faults);
        }
        return found;
    }

    private Optional<List<Lead>> leads(EditedRow row, Map<SheetField, String> was) {
        if (!isEdited(row, LEADS, was)) {
            return Optional.empty();
        }
        Map<String, Lead> named = new LinkedHashMap<>();
        for (var part : row.cell(LEADS).split("[;\n]")) {
            if (part.isBlank()) {
                continue;
            }
            try {
                var lead = known(Lead.of(part));
                var first = named.putIfAbsent(lead.key(), lead);
                if (first != null && first.role() != lead.role()) {
                    row.fault(LEADS, "one role for each; " + lead.name() + " has two", faults);
                }
            } catch (IllegalArgumentException e) {
                row.fault(LEADS, String.valueOf(e.getMessage()), faults);
            }
        }
        return Optional.of(List.copyOf(named.values()));
    }

    /// A lead of the plan is spelled as the plan spells it.
    private Lead known(Lead lead) {
        var known = leads.get(lead.key());
        if (known != null) {
            return new Lead(known.name(), lead.role());
        }
        newLeads.add(lead.name() + Closest.to(lead.name(), leads.values().stream().map(Lead::name).toList())
                .map(near -> " (did you mean " + near + "?)").orElse(""));
        return lead;
    }

    private Optional<String> timescale(EditedRow row, Map<SheetField, String> was) {
        return isEdited(row, TIMESCALE, was) ? Optional.of(CellWords.flat(text(row, TIMESCALE, LONGEST_TIMESCALE)))
                : Optional.empty();
    }

    private Optional<ActionState> state(EditedRow row, Map<SheetField, String> was) {
        if (!isEdited(row, STATE, was) || row.isNew() && row.cell(STATE).isEmpty()) {
            return Optional.empty();
        }
        var written = CellWords.key(row.cell(STATE));
        var found = Arrays.stream(ActionState.values()).filter(state -> state.words().equals(written)).findFirst();
        if (found.isEmpty()) {
            var words = Arrays.stream(ActionState.values()).map(ActionState::words).toList();
            row.fault(STATE, Closest.question(written, words) + "one of " + String.join(", ", words), faults);
        }
        return found;
    }

    private Optional<String> note(EditedRow row, Map<SheetField, String> was) {
        if (!isEdited(row, PROGRESS, was) || isTakenBack(row, PROGRESS)) {
            return Optional.empty();
        }
        return Optional.of(text(row, PROGRESS, LONGEST_NOTE));
    }

    private OptionalInt percent(EditedRow row, Map<SheetField, String> was) {
        if (!isEdited(row, PERCENT, was) || isTakenBack(row, PERCENT)) {
            return OptionalInt.empty();
        }
        var written = row.cell(PERCENT).replace("%", "").strip();
        try {
            var percent = new BigDecimal(written).intValueExact();
            if (percent >= 0 && percent <= 100) {
                return OptionalInt.of(percent);
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // told below, as for a number out of range
        }
        row.fault(PERCENT, "a whole number from 0 to 100", faults);
        return OptionalInt.empty();
    }

    private Optional<Rag> rag(EditedRow row, Map<SheetField, String> was) {
        if (!isEdited(row, RAG, was) || isTakenBack(row, RAG)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Rag.of(row.cell(RAG)));
        } catch (IllegalArgumentException e) {
            List<String> words = new ArrayList<>();
            Arrays.stream(Rag.values()).forEach(rag -> words.add(rag.words()));
            row.fault(RAG, Closest.question(row.cell(RAG), words) + "one of " + String.join(", ", words), faults);
            return Optional.empty();
        }
    }

    /// What was said once cannot become unsaid by emptying a cell.
    private boolean isTakenBack(EditedRow row, SheetField field) {
        if (!row.cell(field).isEmpty()) {
            return false;
        }
        row.fault(field, "what it said, or something else: to withdraw an update entered by mistake, use correct",
                faults);
        return true;
    }
}
