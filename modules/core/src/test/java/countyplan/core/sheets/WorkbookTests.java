package countyplan.core.sheets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Document;
import countyplan.core.Fault;
import countyplan.core.Faults;
import countyplan.core.Refused;
import countyplan.core.sheets.SheetColumn.Choices;
import countyplan.core.sheets.SheetColumn.Holds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 116 496 0000", "-", "@home", "'quoted", "=HYPERLINK(\"https://example.org\")",
            "a & b < c > d \"e\" 'f'", "line one\nline two\n", " spaces around ", "tab\there", "return\r\nhere",
            "no-break\u00a0space", "café £ € — “quotes” …", "emoji 🦉 and 漢字 and עברית", "_x0041_ is no letter",
            "_x005F_x0041_", "bell \u0007 and \u0000", "lone \ud800 half", "\ufffe\uffff", "0012", "1e3", "2023-07-01",
            "Jul 23", "TRUE", "#REF!", "]]>"})
    void keepsEveryTextAsItIs(String text) {
        assertEquals(text, readBack(Sheet.ofWords("Words", "Words", List.of(text))).getFirst().lines().get(1).cells()
                .getFirst());
    }

    @Test
    void writesNoTextAsAFormula() {
        var sheet = part(Workbook.of("f", List.of(Sheet.ofWords("Words", "Words", List.of("=1+1", "@SUM(A1)")))),
                "xl/worksheets/sheet1.xml");
        assertFalse(sheet.contains("<f>"), sheet);
    }

    @Test
    void aFormulaIsKeptWithWhatItComesTo() {
        var sheet = new Sheet("Sums", List.of(SheetColumn.of("Cost", Holds.MONEY), SheetColumn.text("Whole")), List.of(
                row(new BigDecimal("12.50"), "yes"),
                row(new Formula("IF(A2>1,A2*2,0)&\"\"", new BigDecimal("25.00")), "yes")));
        assertTrue(part(Workbook.of("f", List.of(sheet)), "xl/worksheets/sheet1.xml")
                .contains("<f>IF(A2>1,A2*2,0)&amp;&quot;&quot;</f><v>25.00</v>"));
        assertEquals("25", readBack(sheet).getFirst().lines().get(2).cells().getFirst());
    }

    @Test
    void keepsNumbersMoneyPercentagesAndDaysExactly() {
        var columns = List.of(SheetColumn.of("Number", Holds.NUMBER), SheetColumn.of("Cost", Holds.MONEY),
                SheetColumn.of("Done", Holds.PERCENT), SheetColumn.of("Day", Holds.DATE),
                SheetColumn.of("Entered", Holds.MOMENT));
        var sheet = new Sheet("Values", columns, List.of(
                row(1_234, new BigDecimal("1038000.10"), 40, LocalDate.of(2022, 12, 31),
                        LocalDateTime.of(2022, 6, 6, 9, 0, 30)),
                row(new BigDecimal("0.07"), new BigDecimal("-3.00"), 7, LocalDate.of(1900, 3, 1),
                        LocalDateTime.of(2024, 2, 29, 23, 59, 59)),
                row(12_345_678_901_234_567L, new BigDecimal("0.01"), 100, LocalDate.of(1899, 1, 1), null)));
        var lines = readBack(sheet).getFirst().lines();
        assertEquals(List.of("1234", "1038000.1", "40%", "2022-12-31", "2022-06-06T09:00:30"), lines.get(1).cells());
        assertEquals(List.of("0.07", "-3", "7%", "1900-03-01", "2024-02-29T23:59:59"), lines.get(2).cells());
        assertEquals(List.of("12345678901234567", "0.01", "100%", "1899-01-01", ""), lines.get(3).cells());
    }

    @Test
    void theSameSheetsMakeTheSameBytes() throws InterruptedException {
        var sheet = new Sheet("Same", List.of(SheetColumn.text("Words")), List.of(row("one")));
        var first = Workbook.of("f", List.of(sheet)).bytes();
        Thread.sleep(5);
        assertArrayEquals(first, Workbook.of("f", List.of(sheet)).bytes());
    }

    @Test
    void dropDownsTakeTheirWordsFromAnotherSheet() {
        var choices = new Choices("Lists", "States", true, "Choose <one> of the list");
        var workbook = Workbook.of("f", List.of(
                new Sheet("Actions", List.of(SheetColumn.text("Code"), SheetColumn.text("State").choosing(choices)),
                        List.of(row("CS1", "open"))),
                new Sheet("Lists", List.of(SheetColumn.text("Areas"), SheetColumn.text("States")),
                        List.of(row("A", "open"), row("B", "paused"), row("C", null)))));
        var sheet = part(workbook, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<dataValidation sqref=\"B2:B1048576\" type=\"list\""), sheet);
        assertTrue(sheet.contains("'Lists'!$B$2:$B$3"), sheet);
        assertTrue(sheet.contains("Choose &lt;one> of the list"), sheet);
        assertTrue(sheet.contains("state=\"frozen\""), "the headings stay");
    }

    @Test
    void namesOfTabsAreWhatATabCanBeCalled() {
        var names = readBack(Sheet.ofWords("A: very/long [name] that a tab cannot ever have", "W", List.of("w")),
                Sheet.ofWords("a  very long  name  that a tab ", "W", List.of("w"))).stream().map(ReadSheet::name)
                .toList();
        assertEquals(2, names.stream().map(String::toLowerCase).distinct().count());
        assertTrue(names.stream().allMatch(name -> name.length() <= 31 && !name.matches(".*[\\[\\]:/].*")),
                names.toString());
    }

    @Test
    void whatIsLongerThanACellIsCutAndSaysSo() {
        var cell = readBack(Sheet.ofWords("Long", "Words", List.of("x".repeat(40_000)))).getFirst().lines().get(1)
                .cells().getFirst();
        assertEquals(32_767, cell.length());
        assertTrue(cell.endsWith("(cut: a cell holds 32,767 characters)"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "14, 45108, 2023-07-01",
            "17, 45108, Jul 2023",
            "9, 0.4, 40%",
            "9, 7.0000000000000007E-2, 7%",
            "0, 0.1, 0.1",
            "0, 12, 12",
            "2, 0.30000000000000004, 0.3",
            "20, 0.5, 12:00",
            "14, -1, -1"})
    void aNumberIsWhatAPersonSees(int format, String written, String seen) throws IOException {
        var styles = "<styleSheet xmlns='x'><cellXfs><xf numFmtId='" + format + "'/></cellXfs></styleSheet>";
        assertEquals(seen, read(cells("<c r='A1' s='0'><v>" + written + "</v></c>"), styles).getFirst().lines()
                .getFirst().cells().getFirst());
    }

    @ParameterizedTest
    @CsvSource({"d mmm yyyy, DAY", "mmm-yy, MONTH", "yyyy, YEAR", "[$-809]dd mmmm yyyy;@, DAY", "0.0%, PERCENT",
            "h:mm, TIME", "General, NUMBER", "@, NUMBER", "\"day\" 0, NUMBER", "#.##0 \\d, NUMBER"})
    void formatsOfAWorkbooksOwnAreUnderstoodByTheirLetters(String format, CellFormats.Shows shows) {
        assertEquals(shows, CellFormats.shows(format));
    }

    @Test
    void aFormulaCountsAsWhatItLastCameTo() throws IOException {
        var faults = new Faults();
        var lines = ReadWorkbook.of(workbook(cells("<c r='A1' t='str'><f>B1</f><v>Told</v></c><c r='B1'><f>C1</f></c>"
                + "<c r='C1' t='e'><v>#REF!</v></c><c r='D1' t='b'><v>1</v></c>"), ""), faults).getFirst().lines();
        assertEquals(List.of("Told", "", "", "yes"), lines.getFirst().cells());
        assertEquals(List.of("sheet Plan, cell B1", "sheet Plan, cell C1"),
                faults.list().stream().map(Fault::where).toList());
    }

    @Test
    void mergedCellsAreTold() throws IOException {
        var sheet = read(cells("<c r='A1' t='inlineStr'><is><t>Area</t></is></c>")
                .replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref='A1:B3'/></mergeCells>"), "")
                .getFirst();
        assertEquals(List.of("A1:B3"), sheet.merged().stream().map(ReadSheet.Merged::words).toList());
    }

    @Test
    void aSmallFileCannotSwell() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            var blanks = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 257; megabyte++) {
                zip.write(blanks);
            }
        }
        assertEquals("too-large", refused(new Document(Workbook.MEDIA_TYPE, "plan.xlsx", bytes.toByteArray())));
    }

    @Test
    void entitiesAreNotResolved() throws IOException {
        assertEquals("not-a-workbook", refused(workbook("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                + cells("<c r='A1' t='inlineStr'><is><t>&e;</t></is></c>"), "")));
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithAWayOut() throws IOException {
        var whole = workbook(cells("<c r='A1'><v>1</v></c>"), "").bytes();
        for (var length = 4; length < whole.length; length += 97) {
            assertEquals("not-a-workbook", refused(new Document("", "", Arrays.copyOf(whole, length))));
        }
        assertEquals("not-a-workbook", refused(new Document("", "", zip(Map.of("word/document.xml", "<x/>")))));
        assertEquals("not-a-workbook",
                refused(workbook(cells("<c r='A1' t='s'><v>99</v></c>"), "")), "a text that is not there");
        assertEquals("not-a-workbook", refused(workbook(cells("<c r='!'><v>1</v></c>"), "")), "a cell nowhere");
    }

    private static List<ReadSheet> readBack(Sheet... sheets) {
        var faults = new Faults();
        var read = ReadWorkbook.of(Workbook.of("f", List.of(sheets)), faults);
        assertTrue(faults.none(), faults.list().toString());
        return read;
    }

    private static List<ReadSheet> read(String sheet, String styles) throws IOException {
        return ReadWorkbook.of(workbook(sheet, styles), new Faults());
    }

    private static String refused(Document workbook) {
        return assertThrows(Refused.class, () -> ReadWorkbook.of(workbook, new Faults())).refusal().code();
    }

    private static String cells(String cells) {
        return "<worksheet xmlns='x'><sheetData><row r='1'>" + cells + "</row></sheetData></worksheet>";
    }

    private static Document workbook(String sheet, String styles) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", "<workbook xmlns='x' "
                + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                + "<sheet name='Plan' r:id='r1'/><sheet name='Gone' state='hidden' r:id='r9'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns='x'>"
                + "<Relationship Id='r1' Type='t/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        if (!styles.isEmpty()) {
            parts.put("xl/styles.xml", styles);
        }
        return new Document(Workbook.MEDIA_TYPE, "plan.xlsx", zip(parts));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String part(Document workbook, String name) {
        return new String(ZipParts.of(workbook.bytes()).part(name).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static List<Object> row(Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }
}
