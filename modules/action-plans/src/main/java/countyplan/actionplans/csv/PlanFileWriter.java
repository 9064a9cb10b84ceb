package countyplan.actionplans.csv;

import countyplan.actionplans.Lead;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a plan as CSV that [PlanFileReader] reads back to the same rows: UTF-8, commas, CRLF line ends, every column.
public final class PlanFileWriter {

    private PlanFileWriter() {
    }

    /// The text of the file.
    public static String write(List<PlanRow> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Arrays.stream(Column.values()).map(Column::header).toList());
            for (var row : rows) {
                csv.writeRecord(Arrays.stream(Column.values()).map(column -> Cell.written(cell(row, column))).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(PlanRow row, Column column) {
        return switch (column) {
            case AREA -> row.area().value();
            case AREA_TITLE -> row.areaTitle().orElse("");
            case CODE -> row.code().value();
            case PRINTED_CODE -> row.printed().value();
            case TITLE -> row.title();
            case LEADS -> row.leads().stream().map(Lead::name).collect(Collectors.joining(";"));
            case TIMESCALE -> row.timescale();
            case PRIORITIES -> row.priorities().stream().map(String::valueOf).collect(Collectors.joining(";"));
        };
    }
}
