package countyplan.core.sheets;

import countyplan.core.Document;
import countyplan.core.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes sheets as one file that spreadsheet programs open. The same sheets make the same bytes.
public final class Workbook {

    /// What the file is, to programs.
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int MOST_ROWS = 1_048_575;
    private static final int LAST_ROW = 1_048_575;
    private static final int LONGEST_NAME = 31;
    private static final int WIDEST = 60;
    private static final int WIDE_WORDS = 110;
    /// A spreadsheet program holds numbers to this many digits; longer ones are written as text.
    private static final int DIGITS = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final String HEAD = "1F3864";
    private static final String QUIET = "808080";

    private final List<Sheet> sheets;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Worksheet> written = new HashMap<>();

    private Workbook(List<Sheet> sheets) {
        this.sheets = sheets;
        Set<String> taken = new HashSet<>();
        for (var sheet : sheets) {
            names.add(name(sheet.name(), taken));
        }
    }

    /// The file.
    ///
    /// @param name to suggest for it, without `.xlsx`
    /// @throws Refused if a sheet has more rows than a spreadsheet program takes
    public static Document of(String name, List<Sheet> sheets) {
        for (var sheet : sheets) {
            if (sheet.rows().size() > MOST_ROWS) {
                throw Refused.invalid("too-many-rows",
                        "A sheet holds %,d rows, and these are %,d. Narrow what you ask for."
                                .formatted(MOST_ROWS, sheet.rows().size()));
            }
        }
        try {
            return new Document(MEDIA_TYPE, name + ".xlsx", new Workbook(sheets).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "Countyplan", null)) {
            for (var place = 0; place < sheets.size(); place++) {
                written.put(sheets.get(place).name(), workbook.newWorksheet(names.get(place)));
            }
            for (var sheet : sheets) {
                write(sheet, named(sheet.name()));
            }
            for (var sheet : sheets) {
                validate(sheet, named(sheet.name()));
            }
        }
        return ZipParts.of(bytes.toByteArray()).finished();
    }

    private Worksheet named(String name) {
        var sheet = written.get(name);
        if (sheet == null) {
            throw new IllegalArgumentException("no sheet " + name);
        }
        return sheet;
    }

    private static void write(Sheet sheet, Worksheet out) {
        for (var place = 0; place < sheet.columns().size(); place++) {
            var column = sheet.columns().get(place);
            out.value(0, place, CellText.written(column.heading()));
            var widest = longestLine(column.heading()) + 4;
            for (var row = 0; row < sheet.rows().size(); row++) {
                var value = sheet.rows().get(row).get(place);
                widest = Math.max(widest, write(value, column, out, row + 1, place));
            }
            var most = sheet.columns().size() == 1 ? WIDE_WORDS : WIDEST;
            out.width(place, Math.min(most, widest + 2));
            style(sheet, place, out);
        }
        out.paperSize(PaperSize.A4_PAPER);
        out.pageOrientation("landscape");
        out.repeatRows(0);
        out.freezePane(0, 1);
        out.range(0, 0, 0, sheet.columns().size() - 1).style().bold().fontColor("FFFFFF").fillColor(HEAD)
                .wrapText(true).verticalAlignment("top").set();
        if (sheet.columns().size() > 1 && !sheet.rows().isEmpty()) {
            out.setAutoFilter(0, 0, sheet.rows().size(), sheet.columns().size() - 1);
        }
    }

    /// Writes a cell and answers how wide it asks to be.
    private static int write(@Nullable Object value, SheetColumn column, Worksheet out, int row, int place) {
        switch (value) {
            case null -> {
                return 0;
            }
            case LocalDate day when !day.isBefore(FIRST_DAY) -> out.value(row, place, day);
            case LocalDateTime moment when !moment.toLocalDate().isBefore(FIRST_DAY) -> out.value(row, place, moment);
            case Formula formula -> {
                out.formula(row, place, attribute(formula.expression()) + ZipParts.COMES_TO
                        + formula.value().toPlainString());
                return formula.value().toPlainString().length() + 4;
            }
            case Number number when digits(number) <= DIGITS -> {
                var exact = new BigDecimal(number.toString());
                var shown = column.holds() == SheetColumn.Holds.PERCENT ? exact.movePointLeft(2) : exact;
                out.value(row, place, new Plain(shown));
                return shown.toPlainString().length() + 4;
            }
            default -> {
                var text = value.toString();
                if (text.isEmpty()) {
                    return 0;
                }
                out.value(row, place, CellText.written(text));
                return longestLine(text);
            }
        }
        return column.holds().format().length();
    }

    private static int digits(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().precision();
    }

    /// Formats the whole column, so that what is typed beneath the last row is understood as above it.
    private static void style(Sheet sheet, int place, Worksheet out) {
        var column = sheet.columns().get(place);
        var whole = out.style(place).format(column.holds().format()).verticalAlignment("top");
        if (column.quiet()) {
            whole.fontColor(QUIET);
        }
        if (column.holds() == SheetColumn.Holds.TEXT) {
            whole.wrapText(true);
        }
        whole.set();
        if (sheet.rows().isEmpty()) {
            return;
        }
        var cells = out.range(1, place, sheet.rows().size(), place).style().format(column.holds().format())
                .verticalAlignment("top");
        if (column.quiet()) {
            cells.fontColor(QUIET);
        }
        if (column.holds() == SheetColumn.Holds.TEXT) {
            cells.wrapText(true);
        }
        cells.set();
    }

    private void validate(Sheet sheet, Worksheet out) {
        for (var place = 0; place < sheet.columns().size(); place++) {
            var choices = sheet.columns().get(place).choices();
            if (choices.isPresent()) {
                validate(choices.get(), out.range(1, place, LAST_ROW, place));
            }
        }
    }

    private void validate(SheetColumn.Choices choices, org.dhatim.fastexcel.Range cells) {
        var from = sheets.stream().filter(sheet -> sheet.name().equals(choices.sheet())).findFirst().orElseThrow();
        var place = from.columns().stream().map(SheetColumn::heading).toList().indexOf(choices.heading());
        var words = from.rows().stream().filter(row -> row.get(place) != null).count();
        if (words == 0) {
            return;
        }
        cells.validateWithList(named(from.name()).range(1, place, Math.toIntExact(words), place))
                .allowBlank(true).showDropdown(true).showErrorMessage(choices.strict())
                .errorStyle(choices.strict() ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.INFORMATION)
                .errorTitle("Countyplan").error(attribute(choices.error()));
    }

    /// The library writes these words as they are.
    private static String attribute(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static int longestLine(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }

    private static String name(String wanted, Set<String> taken) {
        var allowed = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
        var plain = allowed.isEmpty() ? "Sheet" : allowed;
        var name = cut(plain, LONGEST_NAME);
        for (var time = 2; !taken.add(name.toLowerCase(Locale.ROOT)); time++) {
            name = cut(plain, LONGEST_NAME - 4) + " " + time;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }

    /// A number that is written out digit by digit.
    private static final class Plain extends Number {
        private static final long serialVersionUID = 1L;
        private final BigDecimal number;

        private Plain(BigDecimal number) {
            this.number = number;
        }

        @Override
        public int intValue() {
            return number.intValue();
        }

        @Override
        public long longValue() {
            return number.longValue();
        }

        @Override
        public float floatValue() {
            return number.floatValue();
        }

        @Override
        public double doubleValue() {
            return number.doubleValue();
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }
}
