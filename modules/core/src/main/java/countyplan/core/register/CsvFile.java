package countyplan.core.register;

import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.Refused;
import countyplan.core.catalogue.Nearest;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A CSV file that people made: commas, a header line, quotes where needed (RFC 4180), UTF-8; a byte order mark, either
/// sort of line end and empty lines are all right. Columns are found by their headers, in any order.
final class CsvFile {
    private static final String SAVE_AS = " Save it as \"CSV UTF-8 (Comma delimited)\" and import that file.";

    private final Map<String, Integer> places = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /// A line under the header.
    ///
    /// @param number in the file; the header is usually 1
    record Line(long number, List<String> cells) {
    }

    private CsvFile() {
    }

    /// Reads a file.
    ///
    /// @param headers the columns there can be
    /// @param needed those there must be
    /// @param faults takes what is wrong with single lines
    /// @throws Refused if it is no such file, or its header does not do
    static CsvFile read(Document document, List<String> headers, List<String> needed, Faults faults) {
        var file = new CsvFile();
        var records = records(text(document));
        if (records.isEmpty()) {
            throw Refused.invalid("empty-file",
                    "The file has no lines with text. Its first line should name the columns: "
                            + String.join(", ", headers) + ".");
        }
        file.header(records.getFirst(), headers, needed);
        for (var record : records.subList(1, records.size())) {
            file.line(record, records.getFirst().getFieldCount(), faults);
        }
        return file;
    }

    /// Whether the file has a column.
    boolean tells(String header) {
        return places.containsKey(header);
    }

    List<Line> lines() {
        return lines;
    }

    /// The text under a column; empty where the file has no such column.
    String cell(Line line, String header) {
        var place = places.get(header);
        return place == null ? "" : line.cells().get(place);
    }

    private void header(CsvRecord record, List<String> headers, List<String> needed) {
        var only = record.getField(0);
        if (record.getFieldCount() == 1 && (only.contains(";") || only.contains("\t"))) {
            throw Refused.invalid("not-csv", "The columns of the file are parted by "
                    + (only.contains(";") ? "semicolons" : "tabs") + ", not by commas." + SAVE_AS);
        }
        Map<String, String> byName = new HashMap<>();
        headers.forEach(header -> byName.put(plain(header), header));
        var faults = new Faults();
        for (var place = 0; place < record.getFieldCount(); place++) {
            var written = record.getField(place).strip();
            var where = "line " + record.getStartingLineNumber() + ", column " + (place + 1);
            var header = byName.get(plain(written));
            if (header == null) {
                var near = Nearest.to(written.toLowerCase(Locale.ROOT), headers);
                faults.add(where, written, (near.isEmpty() ? "" : "did you mean " + near.getFirst() + "? ") + "one of "
                        + String.join(", ", headers));
            } else if (places.putIfAbsent(header, place) != null) {
                faults.add(where, written, "every column once");
            }
        }
        needed.stream().filter(header -> !places.containsKey(header)).forEach(header -> faults.add(
                "line " + record.getStartingLineNumber(), "", "a column called " + header));
        faults.refuse("faulty-header", "The first line of the file does not name the columns as needed");
    }

    /// Blanks, hyphens, underscores and capitals make no other column.
    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private void line(CsvRecord record, int width, Faults faults) {
        var cells = record.getFields();
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.size() < width || cells.subList(width, cells.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            faults.add("line " + record.getStartingLineNumber(), "",
                    "as many cells as the header has, " + width + ", not " + cells.size()
                            + "; put a cell that holds a comma in quotation marks");
            return;
        }
        lines.add(new Line(record.getStartingLineNumber(), cells.stream().map(CsvFile::read).toList()));
    }

    /// A spreadsheet runs a cell that starts with one of `= + - @` as a formula, so such a cell is written with an
    /// apostrophe before it, which reading takes off again (OWASP, CSV injection).
    private static String read(String cell) {
        var text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && starts(text.substring(1)) ? text.substring(1) : text;
    }

    private static String written(String text) {
        return starts(text) ? "'" + text : text;
    }

    /// With apostrophes before it or not, so that what is written is read back the same.
    private static boolean starts(String text) {
        var at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && "=+-@".indexOf(text.charAt(at)) >= 0;
    }

    private static List<CsvRecord> records(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try (var reader = CsvReader.builder().allowUnclosedQuote(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            throw Refused.invalid("not-csv", "After line "
                    + (records.isEmpty() ? 0 : records.getLast().getStartingLineNumber())
                    + " the file is not CSV: a quotation mark is never closed, or text follows a closing one. Put a cell "
                    + "with commas, quotation marks or line breaks in quotation marks, and double those within it (\"\").");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private static String text(Document file) {
        var bytes = file.bytes();
        if (startsWith(bytes, 'P', 'K') || startsWith(bytes, 0xD0, 0xCF)) {
            throw Refused.invalid("not-csv", "The file is a workbook, not CSV." + SAVE_AS);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw Refused.invalid("wrong-encoding", "The file is in UTF-16, not in UTF-8." + SAVE_AS);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw Refused.invalid("not-csv", "The file is not text." + SAVE_AS);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refused.invalid("wrong-encoding",
                    "The file is not in UTF-8, so that letters such as é or £ cannot be read." + SAVE_AS);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /// The text of a file with these rows.
    static String write(List<String> headers, List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(headers);
            for (var row : rows) {
                csv.writeRecord(row.stream().map(CsvFile::written).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
