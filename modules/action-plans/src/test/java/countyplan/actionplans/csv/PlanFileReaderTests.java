package countyplan.actionplans.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Lead;
import countyplan.core.Document;
import countyplan.core.Fault;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read from files, and what is said of faulty ones.
class PlanFileReaderTests {

    private static final String HEADER = "area,code,title,leads,timescale,priorities\n";

    private static PlanFile read(String text) {
        return PlanFileReader.read(Document.text("text/csv", "plan.csv", text), false, false, false);
    }

    private static Refusal refusal(String text) {
        return assertThrows(Refused.class, () -> read(text)).refusal();
    }

    private static Refusal refusal(byte[] bytes) {
        return assertThrows(Refused.class,
                () -> PlanFileReader.read(new Document("text/csv", "plan.csv", bytes), false, false, false)).refusal();
    }

    private static List<String> told(Refusal refusal) {
        return refusal.faults().stream().map(fault -> fault.where() + ": " + fault.expected()).toList();
    }

    @Test
    void readsEveryColumn() {
        var file = read(HEADER + "CS1,CS1.1,\"Train, and train again\",Carers Delivery Group;Communities,Apr 23,1;4\n");
        var row = file.rows().getFirst();
        assertEquals(2, row.line());
        assertEquals("CS1", row.area().value());
        assertEquals(ActionCode.of("CS1.1"), row.code());
        assertEquals(ActionCode.of("CS1.1"), row.printed());
        assertEquals("Train, and train again", row.title());
        assertEquals(List.of(Lead.of("Carers Delivery Group"), Lead.of("Communities")), row.leads());
        assertEquals("Apr 23", row.timescale());
        assertEquals(List.of(1, 4), row.priorities());
        assertEquals(Optional.empty(), row.areaTitle());
    }

    @Test
    void columnsComeInAnyOrderAndInCapitalsOrNot() {
        var file = read("Title,CODE, Area ,Leads (;),Area_Title\nTrain,CS1.1,CS1,Communities,Council staff\n");
        var row = file.rows().getFirst();
        assertEquals("Train", row.title());
        assertEquals(List.of(Lead.of("Communities")), row.leads());
        assertEquals(Optional.of("Council staff"), row.areaTitle());
        assertTrue(!file.tells(Column.TIMESCALE));
        assertTrue(file.tells(Column.LEADS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"area,code,title\r\nCS1,CS1.1,Train\r\n", "\uFEFFarea,code,title\nCS1,CS1.1,Train",
            "area,code,title\n\nCS1 , CS1.1 , Train \n,,\n\n", "area,code,title\nCS1,CS1.1,Train,,\n",
            "area,code,title\nCS1,CS1.1,\"Train\"\n"})
    void marksLineEndsEmptyLinesAndSpacesDoNotMatter(String text) {
        var rows = read(text).rows();
        assertEquals(1, rows.size());
        assertEquals("Train", rows.getFirst().title());
        assertEquals("CS1", rows.getFirst().area().value());
    }

    @Test
    void lineBreaksWithinACellBecomeSpaces() {
        var row = read(HEADER + "CS1,CS1.1,\"Train\r\nand train\",\"Communities;\r\nCare Pathway;\",\"Apr\n23\",\n")
                .rows()
                .getFirst();
        assertEquals("Train and train", row.title());
        assertEquals(List.of(Lead.of("Communities"), Lead.of("Care Pathway")), row.leads());
        assertEquals("Apr 23", row.timescale());
    }

    @Test
    void everyFaultOfEveryRowIsToldAtOnce() {
        var refusal = refusal(HEADER + "CS1,CS1.1,,Communities,Apr 23,1\n" + "C S,,Train,Communities,Apr 23,1;x;0\n"
                + "CS1,CS1.3,Train,Communities,Apr 23\n" + "CS1,CS1.4,Train,Communities,Apr 23,1,more\n");
        assertEquals("faulty-file", refusal.code());
        assertEquals("7 things in the file need mending; nothing of it has been loaded.", refusal.sentence());
        assertEquals(List.of("line 2, column title: what is to be done",
                "line 3, column area: an area's code in letters, digits, dots and hyphens, such as CS1",
                "line 3, column code: an action's code in letters, digits, dots and hyphens, such as CS1.1",
                "line 3, column priorities: numbers of priorities parted by semicolons, such as 1;4",
                "line 3, column priorities: numbers of priorities parted by semicolons, such as 1;4",
                "line 4: as many cells as the header has, 6, not 5",
                "line 5: as many cells as the header has, 6, not 7; put a cell that holds a comma in quotation marks"),
                told(refusal));
        assertEquals(List.of("x", "0"), refusal.faults().subList(3, 5).stream().map(Fault::given).toList());
    }

    @Test
    void theLineOfAFaultIsWhereItsRowStarts() {
        var refusal = refusal(HEADER + "\nCS1,CS1.1,\"Train\nand train\",,,\nCS1,CS1.2,,,,\n");
        assertEquals("line 5, column title", refusal.faults().getFirst().where());
    }

    @Test
    void aRepeatedCodeIsRefusedWithBothLines() {
        var refusal = refusal(HEADER + "CS2,CS2.4,One,,,\nCS2,CS2.5,Two,,,\nCS2,CS2.4,Three,,,\n");
        assertEquals(
                List.of("line 4, column code: a code of its own: line 2 has CS2.4 already; say `keepBoth` to keep both, "
                        + "the second as CS2.4-2"),
                told(refusal));
    }

    @Test
    void toldToKeepBothTheSecondGetsACodeOfItsOwn() {
        var file = PlanFileReader.read(Document.text("text/csv", "plan.csv",
                HEADER + "CS2,CS2.4,One,,,\nCS2,CS2.4,Two,,,\nCS2,CS2.4,Three,,,\n"), false, true, false);
        assertEquals(List.of("CS2.4", "CS2.4-2", "CS2.4-3"),
                file.rows().stream().map(row -> row.code().value()).toList());
        assertTrue(file.rows().stream().allMatch(row -> row.printed().value().equals("CS2.4")));
    }

    @Test
    void aCodeMadeForASecondMustNotBeAnothersOwn() {
        var refusal = assertThrows(Refused.class, () -> PlanFileReader.read(Document.text("text/csv", "plan.csv",
                HEADER + "CS2,CS2.4,One,,,\nCS2,CS2.4,Two,,,\nCS2,CS2.4-2,Three,,,\n"), false, true, false)).refusal();
        assertEquals(List.of("line 4, column code: a code of its own: the action on line 3 is to be kept as CS2.4-2"),
                told(refusal));
    }

    @Test
    void unknownColumnsAreRefusedWithTheNearestName() {
        var refusal = refusal("area,code,title,lead,owner\nCS1,CS1.1,Train,Communities,Jo\n");
        assertEquals(List.of("line 1, column 4", "line 1, column 5"),
                refusal.faults().stream().map(Fault::where).toList());
        assertTrue(refusal.faults().get(0).expected().startsWith("did you mean leads? one of area, area title, code"));
        assertTrue(refusal.faults().get(1).expected().startsWith("one of area, area title, code"));
    }

    @Test
    void unknownColumnsAreLeftAsideWhenTold() {
        var file = PlanFileReader.read(Document.text("text/csv", "plan.csv",
                "area,owner,code,title\nCS1,Jo,CS1.1,Train\n"), true, false, false);
        assertEquals(List.of("owner"), file.ignored());
        assertEquals("Train", file.rows().getFirst().title());
    }

    @Test
    void neededColumnsAreNamedWhereTheyAreMissing() {
        var refusal = refusal("area,name\nCS1,Train\n");
        assertEquals("The first line of the file does not name the columns needed: code, title are missing.",
                refusal.sentence());
    }

    @Test
    void aColumnMayBeNamedOnce() {
        assertEquals(List.of("line 1, column 4: every column once; column 2 is called so already"),
                told(refusal("area,code,title,Code\nCS1,CS1.1,Train,CS1.1\n")));
    }

    @Test
    void anAreaHasOneTitle() {
        assertEquals(List.of("line 3, column area title: one title for CS1: line 2 calls it Council staff"),
                told(refusal("area,area title,code,title\nCS1,Council staff,CS1.1,Train\nCS1,Staff,CS1.2,Train\n")));
    }

    @Test
    void whatIsTooLongIsRefusedAndNotCutOff() {
        assertEquals(List.of("line 2, column title: at most 1000 characters, not 1001",
                "line 2, column timescale: at most 400 characters, not 401"),
                told(refusal(HEADER + "CS1,CS1.1," + "x".repeat(1001) + ",," + "y".repeat(401) + ",\n")));
    }

    @Test
    void filesWithoutActionsAreRefused() {
        assertEquals("empty-file", refusal("").code());
        assertEquals("empty-file", refusal("\n\n").code());
        assertEquals("no-rows", refusal(HEADER).code());
        assertEquals("no-rows", refusal(HEADER + ",,,,,\n").code());
    }

    @Test
    void whatIsNotCsvInUtf8IsRefusedWithAWayOut() {
        var latin = refusal((HEADER + "CS1,CS1.1,Café,,,\n").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("wrong-encoding", latin.code());
        assertTrue(latin.sentence().endsWith("Save it as \"CSV UTF-8 (Comma delimited)\" and import that file."));
        assertEquals("wrong-encoding", refusal(HEADER.getBytes(StandardCharsets.UTF_16)).code());
        assertEquals("not-a-workbook", refusal("PK\u0003\u0004").code());
        assertEquals("not-csv", refusal("area,code\0,title\n").code());
    }

    @Test
    void otherSeparatorsAreTold() {
        assertTrue(refusal("area;code;title\nCS1;CS1.1;Train\n").sentence().contains("semicolons"));
        assertTrue(refusal("area\tcode\ttitle\nCS1\tCS1.1\tTrain\n").sentence().contains("tabs"));
    }

    @Test
    void brokenQuotationMarksAreRefused() {
        assertTrue(refusal(HEADER + "CS1,CS1.1,Train,,,\nCS1,CS1.2,\"Train,,,\nCS1,CS1.3,Train,,,\n").sentence()
                .startsWith("After line 2 the file is not CSV: a quotation mark is never closed"));
        assertEquals("not-csv", refusal(HEADER + "CS1,CS1.1,\"Train\" them,,,\n").code());
    }

    @Test
    void whatAnyPlanWritesIsReadTheSame() {
        var titles = List.of("=SUM(A1)", "+1", "- a bullet", "@you", "'quoted", "'=x", "a \"b\", c;d", "café £5 – now");
        var rows = IntStream.range(0, titles.size()).mapToObj(i -> new PlanRow(i + 2,
                AreaCode.of("A"), Optional.of("-titled"), ActionCode.of("A." + i),
                ActionCode.of("A." + i), titles.get(i), List.of(Lead.of("=me")), "@ Apr 23", List.of(1, 2))).toList();
        var text = PlanFileWriter.write(rows);
        assertEquals(rows, read(text).rows());
        assertTrue(text.contains("'=SUM(A1)"));
        assertTrue(text.lines().skip(1).noneMatch(line -> line.contains(",=") || line.contains(",+")));
    }
}
