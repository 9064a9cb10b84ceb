package countyplan.actionplans.csv;

import countyplan.actionplans.Lead;
import countyplan.core.register.CsvText;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a plan as CSV that [PlanFileReader] reads back to the same rows: UTF-8, commas, CRLF line ends, every column.
public final class PlanFileWriter {

    private PlanFileWriter() {
    }

    /// The text of the file.
    public static String write(List<PlanRow> rows) {
        var columns = List.of(Column.values());
        return CsvText.of(columns.stream().map(Column::header).toList(),
                rows.stream().map(row -> columns.stream().map(column -> cell(row, column)).toList())::iterator);
    }

    private static String cell(PlanRow row, Column column) {
        return switch (column) {
            case AREA -> row.area().value();
            case AREA_TITLE -> row.areaTitle().orElse("");
            case CODE -> row.code().value();
            case PRINTED_CODE -> row.printed().value();
            case TITLE -> row.title();
            case LEADS -> row.leads().stream().map(Lead::toString).collect(Collectors.joining(";"));
            case TIMESCALE -> row.timescale();
            case PRIORITIES -> row.priorities().stream().map(String::valueOf).collect(Collectors.joining(";"));
        };
    }
}
