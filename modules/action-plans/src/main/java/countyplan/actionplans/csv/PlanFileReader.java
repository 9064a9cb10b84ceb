package countyplan.actionplans.csv;

import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.Refused;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Reads a plan from CSV: commas, a header line, quotes where needed (RFC 4180); a byte order mark, either sort of line
/// end, line breaks within quotes and empty lines are all right.
public final class PlanFileReader {

    private final Faults faults = new Faults();
    private final boolean ignoreUnknown;
    private final boolean keepBoth;

    private PlanFileReader(boolean ignoreUnknown, boolean keepBoth) {
        this.ignoreUnknown = ignoreUnknown;
        this.keepBoth = keepBoth;
    }

    /// Reads a file.
    ///
    /// @param ignoreUnknown leave columns aside that are not known
    /// @param keepBoth give an action whose code another has already a code of its own: CS2.4-2
    /// @throws Refused with every fault of every line, if there is any
    public static PlanFile read(Document file, boolean ignoreUnknown, boolean keepBoth) {
        return new PlanFileReader(ignoreUnknown, keepBoth).read(records(FileText.of(file)));
    }

    private PlanFile read(List<CsvRecord> records) {
        var header = Header.of(records.getFirst(), ignoreUnknown, faults);
        var codes = new Codes(keepBoth, faults);
        var rows = new Rows(header, codes, faults);
        List<PlanRow> read = new ArrayList<>(records.size());
        for (var record : records.subList(1, records.size())) {
            rows.read(record).ifPresent(read::add);
        }
        codes.check();
        if (faults.none() && read.isEmpty()) {
            throw Refused.invalid("no-rows", "The file has a header and no actions under it. Give each action a line.");
        }
        refuse();
        return new PlanFile(header.columns(), read, header.ignored());
    }

    private void refuse() {
        var count = faults.list().size();
        faults.refuse("faulty-file", (count == 1 ? "One thing in the file needs" : count + " things in the file need")
                + " mending; nothing of it has been loaded.");
    }

    private static List<CsvRecord> records(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try (var reader = CsvReader.builder().allowUnclosedQuote(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            for (var record : reader) {
                records.add(record);
            }
        } catch (CsvParseException e) {
            throw Refused.invalid("not-csv", "After line " + lastLine(records)
                    + " the file is not CSV: a quotation mark is "
                    + "never closed, or text follows a closing one. Put a cell with commas, quotation marks or line breaks in "
                    + "quotation marks, and double those within it (\"\").");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (records.isEmpty()) {
            throw Refused.invalid("empty-file",
                    "The file has no lines with text. Its first line should name the columns: "
                            + Column.names(List.of(Column.values())) + ".");
        }
        return records;
    }

    private static long lastLine(List<CsvRecord> records) {
        return records.isEmpty() ? 0 : records.getLast().getStartingLineNumber();
    }
}
