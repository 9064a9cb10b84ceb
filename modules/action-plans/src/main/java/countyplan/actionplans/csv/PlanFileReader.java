package countyplan.actionplans.csv;

import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.Refused;
import countyplan.core.register.CsvLine;
import countyplan.core.register.CsvText;
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
    /// @param published whether it is the table of a published plan, see [PublishedTable]
    /// @throws Refused with every fault of every line, if there is any
    public static PlanFile read(Document file, boolean ignoreUnknown, boolean keepBoth, boolean published) {
        var lines = CsvText.lines(file, Column.names(List.of(Column.values())));
        return new PlanFileReader(ignoreUnknown, keepBoth).read(published ? PublishedTable.lines(lines) : lines);
    }

    private PlanFile read(List<CsvLine> records) {
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
        var count = faults.count();
        faults.refuse("faulty-file", (count == 1 ? "One thing in the file needs" : count + " things in the file need")
                + " mending; nothing of it has been loaded.");
    }
}
