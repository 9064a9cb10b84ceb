package countyplan.actionplans.sheet;

import countyplan.actionplans.Lead;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.store.ActionOnDay;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a sheet says of an action.
public final class ActionWords {

    private ActionWords() {
    }

    /// The words of each column; none for an empty cell.
    ///
    /// @param note what the last update says
    public static Map<SheetField, String> of(ActionOnDay action, Optional<String> note, PlanAreas areas) {
        Map<SheetField, String> words = new EnumMap<>(SheetField.class);
        words.put(SheetField.CODE, action.code().value());
        words.put(SheetField.AREA, areas.words(action.area()));
        words.put(SheetField.TITLE, action.title());
        words.put(SheetField.LEADS, action.leads().stream().map(Lead::toString).collect(Collectors.joining("; ")));
        words.put(SheetField.TIMESCALE, action.timescale().written());
        words.put(SheetField.STATE, action.state().words());
        action.percent().ifPresent(percent -> words.put(SheetField.PERCENT, percent + "%"));
        action.rag().filter(rag -> rag != Rag.NONE).ifPresent(rag -> words.put(SheetField.RAG, rag.words()));
        note.ifPresent(each -> words.put(SheetField.PROGRESS, each));
        words.values().removeIf(String::isEmpty);
        return words;
    }

    /// The same with what tells it apart and what it knows.
    public static Map<SheetField, String> of(PlanId plan, ActionOnDay action, Optional<String> note, PlanAreas areas,
            long version, LocalDate asAt) {
        var words = of(action, note, areas);
        words.put(SheetField.KEY, plan + "/" + action.code());
        words.put(SheetField.VERSION, Long.toString(version));
        words.put(SheetField.AS_AT, asAt.toString());
        return words;
    }
}
