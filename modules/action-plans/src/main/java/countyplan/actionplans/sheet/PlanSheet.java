package countyplan.actionplans.sheet;

import static countyplan.core.sheets.SheetColumn.text;

import countyplan.actionplans.ActionState;
import countyplan.core.Document;
import countyplan.core.register.CsvText;
import countyplan.core.sheets.Sheet;
import countyplan.core.sheets.SheetColumn;
import countyplan.core.sheets.SheetColumn.Choices;
import countyplan.core.sheets.SheetColumn.Holds;
import countyplan.core.sheets.Workbook;
import countyplan.core.values.Rag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the sheet.
public final class PlanSheet {

    /// The tab with the actions.
    static final String ACTIONS = "Actions";
    private static final String LISTS = "Lists";
    private static final String HOW = "How to fill this in";
    private static final String AREAS = "areas";
    private static final String LEADS = "leads";
    private static final String STATES = "states";
    private static final String RATINGS = "ratings";
    private static final String CAUSES = "causes";

    private static final List<String> WORDS = List.of(
            "Change what you like on the sheet Actions, save it, and bring it back: countyplan action-plans update-from PLAN FILE. "
                    + "Add --dry-run first to see what would happen.",
            "Leave the grey columns alone. They say which action a row is and what you saw of it, so that nobody's work is "
                    + "overwritten: a row that somebody changed after this sheet was made is refused, and says by whom.",
            "A cell that you leave as it is changes nothing. A row that you delete changes nothing either: actions are "
                    + "cancelled, never lost.",
            "A new action is a new row with an empty key. It needs a code, an area and a title.",
            "area: choose one of the list; its code or its title alone will do.",
            "leads: posts and teams parted by semicolons, each with its role in brackets if it has one: Carers Delivery Group "
                    + "(contributor). The list offers those of the plan; other names are taken too. An empty cell: nobody leads it.",
            "timescale: when it is to be done, in the words that you would print: Apr 23, Q2 2024, Ongoing. Another "
                    + "timescale needs a reason.",
            "state: open, paused, complete or cancelled. Pausing and cancelling need a reason.",
            "percent and RAG: how much is done, and how you rate it. progress: what has happened, in a sentence or two; other "
                    + "words than those there are kept as an update of the day, and the words before stay in the history.",
            "reason: why the timescale moves or why it is paused or cancelled. One cell serves the whole row.",
            "cause, told and told on: for a row whose timescale moves, its cause from the list, and the body and the day of the "
                    + "meeting that was told of it. They may stay empty.",
            "Areas, priorities, milestones, risks and events are not changed by a sheet: use add-area, change-area and the "
                    + "commands for each.",
            "Days may be typed as days or as words. Formulas count as what they come to. Please merge no cells.");

    private PlanSheet() {
    }

    /// A workbook.
    ///
    /// @param name to suggest for the file
    /// @param rows the words of each action, by column
    /// @param leads every lead of the plan
    /// @param causes the causes that a move can have, in words
    public static Document workbook(String name, List<Map<SheetField, String>> rows, PlanAreas areas,
            List<String> leads, List<String> causes) {
        List<SheetColumn> columns = Arrays.stream(SheetField.values()).map(PlanSheet::column).toList();
        return Workbook.of(name, List.of(new Sheet(ACTIONS, columns, rows.stream().map(PlanSheet::values).toList()),
                lists(areas, leads, causes), Sheet.ofWords(HOW, HOW, WORDS)));
    }

    /// The same as CSV.
    public static Document csv(String name, List<Map<SheetField, String>> rows) {
        return Document.text("text/csv", name + ".csv", CsvText.of(SheetField.headings(), rows.stream()
                .map(row -> Arrays.stream(SheetField.values()).map(field -> row.getOrDefault(field, ""))
                        .toList())::iterator));
    }

    private static SheetColumn column(SheetField field) {
        return switch (field) {
            case KEY, VERSION, AS_AT -> text(field.heading()).setBack();
            case AREA -> text(field.heading()).choosing(new Choices(LISTS, AREAS, false, ""));
            case LEADS -> text(field.heading()).choosing(new Choices(LISTS, LEADS, false, ""));
            case STATE -> text(field.heading()).choosing(
                    new Choices(LISTS, STATES, true, "Choose open, paused, complete or cancelled."));
            case RAG -> text(field.heading()).choosing(
                    new Choices(LISTS, RATINGS, true, "Choose Red, Amber or Green."));
            case PERCENT -> SheetColumn.of(field.heading(), Holds.PERCENT);
            case CAUSE ->
                text(field.heading()).choosing(new Choices(LISTS, CAUSES, true, "Choose a cause of the list."));
            case CODE, TITLE, TIMESCALE, PROGRESS, REASON, TOLD, TOLD_ON -> text(field.heading());
        };
    }

    private static List<@Nullable Object> values(Map<SheetField, String> words) {
        List<@Nullable Object> values = new ArrayList<>();
        for (var field : SheetField.values()) {
            var text = words.get(field);
            values.add(field == SheetField.PERCENT && text != null
                    ? Integer.valueOf(text.substring(0, text.length() - 1)) : text);
        }
        return values;
    }

    private static Sheet lists(PlanAreas areas, List<String> leads, List<String> causes) {
        var states = Arrays.stream(ActionState.values()).map(ActionState::words).toList();
        var ratings = Arrays.stream(Rag.values()).filter(rag -> rag != Rag.NONE).map(Rag::words).toList();
        var lists = List.of(areas.all(), leads, states, ratings, causes);
        var longest = lists.stream().mapToInt(List::size).max().orElse(0);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (var place = 0; place < longest; place++) {
            List<@Nullable Object> row = new ArrayList<>();
            for (var list : lists) {
                row.add(place < list.size() ? list.get(place) : null);
            }
            rows.add(row);
        }
        return new Sheet(LISTS, List.of(text(AREAS), text(LEADS), text(STATES), text(RATINGS), text(CAUSES)),
                rows);
    }
}
