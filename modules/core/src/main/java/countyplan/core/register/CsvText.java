package countyplan.core.register;

import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.Refused;
import countyplan.core.sheets.ReadSheet;
import countyplan.core.sheets.ReadWorkbook;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// CSV as people make it: commas, quotes where needed (RFC 4180), UTF-8; a byte order mark, either sort of line end, line
/// breaks within quotes and empty lines are all right; so is a workbook (XLSX). What is something else is refused with a way out.
/// For modules that read and write files of their own too.
public final class CsvText {
    private static final String SAVE_AS = "Save it as \"CSV UTF-8 (Comma delimited)\" and import that file.";

    private CsvText() {
    }

    /// The lines of a file, its header first; never none.
    ///
    /// @param columns the names of the columns that its first line should name, for a sentence
    /// @throws Refused if it is no CSV file, or empty
    public static List<CsvLine> lines(Document file, String columns) {
        var lines = ReadWorkbook.is(file) ? ofWorkbook(file) : lines(text(file, columns));
        if (lines.isEmpty()) {
            throw Refused.invalid("empty-file",
                    "The file has no lines with text. Its first line should name the columns: " + columns + ".");
        }
        refuseOtherSeparators(lines.getFirst().cells());
        return lines;
    }

    /// The rows of a workbook's first sheet with any, as if it had been saved as CSV. Cells of one column that were made one
    /// all say what the first does.
    private static List<CsvLine> ofWorkbook(Document file) {
        var faults = new Faults();
        var sheet = ReadWorkbook.of(file, faults).stream().filter(each -> !each.lines().isEmpty()).findFirst();
        faults.refuse("faulty-file", "Some cells of the workbook have nothing to read; nothing of it has been loaded.");
        return sheet.map(ReadSheet::filledDown).orElse(List.of()).stream().map(line -> new CsvLine(line.number(),
                line.cells().stream().map(CsvCell::written).toList())).toList();
    }

    /// The text of a file with these rows: UTF-8, CRLF line ends.
    public static String of(List<String> headers, Iterable<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(headers);
            for (var row : rows) {
                csv.writeRecord(row.stream().map(CsvCell::written).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<CsvLine> lines(String text) {
        List<CsvLine> lines = new ArrayList<>();
        try (var reader = CsvReader.builder().allowUnclosedQuote(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            for (var record : reader) {
                lines.add(new CsvLine(record.getStartingLineNumber(), record.getFields()));
            }
        } catch (CsvParseException e) {
            throw Refused.invalid("not-csv", "After line " + (lines.isEmpty() ? 0 : lines.getLast().number())
                    + " the file is not CSV: a quotation mark is "
                    + "never closed, or text follows a closing one. Put a cell with commas, quotation marks or line breaks in "
                    + "quotation marks, and double those within it (\"\").");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static void refuseOtherSeparators(List<String> header) {
        var only = header.getFirst();
        if (header.size() == 1 && (only.contains(";") || only.contains("\t"))) {
            throw Refused.invalid("not-csv", "The columns of the file are parted by "
                    + (only.contains(";") ? "semicolons" : "tabs") + ", not by commas. " + SAVE_AS);
        }
    }

    private static String text(Document file, String columns) {
        var bytes = file.bytes();
        if (bytes.length == 0) {
            throw Refused.invalid("empty-file",
                    "The file is empty. Its first line should name the columns: " + columns + ".");
        }
        if (startsWith(bytes, 'P', 'K') || startsWith(bytes, 0xD0, 0xCF)) {
            throw Refused.invalid("not-csv",
                    "The file is a workbook of an old kind, or damaged. Save it as \"Excel Workbook "
                            + "(.xlsx)\", or as \"CSV UTF-8 (Comma delimited)\", and import that file.");
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw Refused.invalid("wrong-encoding", "The file is in UTF-16, not in UTF-8. " + SAVE_AS);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw Refused.invalid("not-csv", "The file is not text. " + SAVE_AS);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refused.invalid("wrong-encoding",
                    "The file is not in UTF-8, so that letters such as é or £ cannot be read. " + SAVE_AS);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
