package countyplan.actionplans.csv;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Lead;
import countyplan.core.Faults;
import countyplan.core.register.CsvLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the lines under a header, noting every fault by line and column.
final class Rows {

    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_TIMESCALE = 400;
    private static final int HIGHEST_PRIORITY = 999;

    private final Header header;
    private final Codes codes;
    private final Faults faults;
    private final Map<String, Lead> leads = new HashMap<>();
    private final Map<String, AreaCode> areas = new HashMap<>();
    private final Map<AreaCode, TitledOn> areaTitles = new HashMap<>();

    private record TitledOn(String title, long line) {
    }

    Rows(Header header, Codes codes, Faults faults) {
        this.header = header;
        this.codes = codes;
        this.faults = faults;
    }

    /// The action on a line; empty for a line without text and for one whose faults leave none.
    Optional<PlanRow> read(CsvLine record) {
        if (record.isBlank()) {
            return Optional.empty();
        }
        var line = record.number();
        if (!aligned(record, line)) {
            return Optional.empty();
        }
        var area = area(record, line);
        var written = code(record, Column.CODE, line);
        var code = written == null ? null : codes.unique(written, line);
        var printed = header.cell(record, Column.PRINTED_CODE).isEmpty() ? written
                : code(record, Column.PRINTED_CODE, line);
        var title = text(record, Column.TITLE, line, LONGEST_TITLE);
        if (title.isEmpty()) {
            fault(line, Column.TITLE, "", "what is to be done");
        }
        var areaTitle = areaTitle(record, area, line);
        var leading = list(record, Column.LEADS, line, each -> leads.computeIfAbsent(each, Lead::of));
        var timescale = text(record, Column.TIMESCALE, line, LONGEST_TIMESCALE);
        var priorities = list(record, Column.PRIORITIES, line, Rows::priority);
        if (area == null || code == null || printed == null) {
            return Optional.empty();
        }
        return Optional.of(new PlanRow(line, area, areaTitle, code, printed, title, leading, timescale, priorities));
    }

    private boolean aligned(CsvLine record, long line) {
        var cells = record.cells().size();
        for (var place = header.width(); place < cells; place++) {
            if (!record.cells().get(place).isBlank()) {
                faults.add("line " + line, record.cells().get(place),
                        "as many cells as the header has, " + header.width()
                                + ", not " + cells + "; put a cell that holds a comma in quotation marks");
                return false;
            }
        }
        if (cells < header.width()) {
            faults.add("line " + line, String.join(",", record.cells()), "as many cells as the header has, "
                    + header.width() + ", not " + cells);
            return false;
        }
        return true;
    }

    private @Nullable AreaCode area(CsvLine record, long line) {
        var cell = header.cell(record, Column.AREA);
        try {
            return areas.computeIfAbsent(cell, AreaCode::of);
        } catch (IllegalArgumentException e) {
            fault(line, Column.AREA, cell, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable ActionCode code(CsvLine record, Column column, long line) {
        var cell = header.cell(record, column);
        try {
            return ActionCode.of(cell);
        } catch (IllegalArgumentException e) {
            fault(line, column, cell, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private Optional<String> areaTitle(CsvLine record, @Nullable AreaCode area, long line) {
        var title = text(record, Column.AREA_TITLE, line, LONGEST_TITLE);
        if (title.isEmpty() || area == null) {
            return Optional.empty();
        }
        var first = areaTitles.putIfAbsent(area, new TitledOn(title, line));
        if (first != null && !first.title().equals(title)) {
            fault(line, Column.AREA_TITLE, title, "one title for " + area + ": line " + first.line() + " calls it "
                    + first.title());
        }
        return Optional.of(title);
    }

    private String text(CsvLine record, Column column, long line, int longest) {
        var text = column == Column.TITLE ? header.points(record, column) : header.cell(record, column);
        if (text.length() > longest) {
            fault(line, column, text.substring(0, 60) + "…",
                    "at most " + longest + " characters, not " + text.length());
        }
        return text;
    }

    private <T> List<T> list(CsvLine record, Column column, long line, Function<String, T> read) {
        var cell = header.cell(record, column);
        if (cell.isEmpty()) {
            return List.of();
        }
        Set<T> list = new LinkedHashSet<>();
        for (var part : cell.split(";")) {
            var each = part.strip();
            if (each.isEmpty()) {
                continue;
            }
            try {
                list.add(read.apply(each));
            } catch (IllegalArgumentException e) {
                fault(line, column, each, String.valueOf(e.getMessage()));
            }
        }
        return new ArrayList<>(list);
    }

    private static Integer priority(String written) {
        try {
            var number = Integer.parseInt(written);
            if (number >= 1 && number <= HIGHEST_PRIORITY) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number out of range
        }
        throw new IllegalArgumentException("numbers of priorities parted by semicolons, such as 1;4");
    }

    private void fault(long line, Column column, String given, String expected) {
        faults.add("line " + line + ", column " + column.header(), given, expected);
    }
}
