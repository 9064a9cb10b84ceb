package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.Faults;
import countyplan.core.host.Answer;
import countyplan.core.register.CsvLine;
import countyplan.core.sheets.ReadSheet;
import countyplan.core.sheets.ReadWorkbook;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerSheetsTests {

    @Test
    void hasTheRowsFirstAndWhatOpensTheAnswerAfterThem() {
        var sheets = sheets(Answers.STATUS, Example.STATUS);
        assertEquals(List.of("Actions", "About"), sheets.stream().map(ReadSheet::name).toList());
        assertEquals(
                List.of("Code", "Title", "Leads", "Timescale written", "Timescale last day", "Provisional", "State",
                        "RAG", "Percent", "Cost"),
                cells(sheets.getFirst(), 0));
        assertEquals(List.of("CS1.1", "Hold sessions for carers about what support there is and how to find it",
                "Commissioning Officer; Communications Lead", "Apr 23", "2023-04-30", "no", "in window", "Amber", "40%",
                "1038000"), cells(sheets.getFirst(), 1));
        assertEquals(List.of("", "2 of 3 actions are overdue"), cells(sheets.getLast(), 1));
        assertEquals(List.of("", "As at 2022-12-31"), cells(sheets.getLast(), 2));
    }

    @Test
    void anAnswerWithoutRowsOpensWithItsFacts() {
        var sheets = sheets(Answers.ACTION, Example.ACTION);
        assertEquals(List.of("About", "Updates"), sheets.stream().map(ReadSheet::name).toList());
        assertEquals(List.of("2022-11-30", "First sessions held", "40%"), cells(sheets.getLast(), 1));
    }

    @Test
    void saysThatRowsWereCut() {
        Answer.Done cut = Example.answer(Example.LIST, "{'plans': [{'ref': 'r', 'title': '=1+1'}], 'next': 'MTAw'}");
        var sheets = sheets(cut, Example.LIST);
        assertEquals(List.of("r", "=1+1"), cells(sheets.getFirst(), 1));
        assertEquals(List.of("There are more: go on with --after MTAw"),
                Rendering.aside(Format.XLSX, cut, Example.LIST));
        assertEquals("There are more rows: these are the first of them.",
                sheets.getLast().lines().getLast().cells().getLast());
    }

    @Test
    void isTheSameFileEachTimeAndNamedAfterWhatWasAskedAndWhen() {
        var look = Look.terminal(0, false);
        var one = Rendering.file(Format.XLSX, Answers.STATUS, Example.STATUS, look);
        assertEquals("action-plans-status-2022-12-31.xlsx", one.name());
        assertArrayEquals(one.bytes(), Rendering.file(Format.XLSX, Answers.STATUS, Example.STATUS, look).bytes());
        assertEquals("action-plans-status-2022-12-31.csv",
                Rendering.file(Format.CSV, Answers.STATUS, Example.STATUS, look).name());
    }

    private static List<ReadSheet> sheets(Answer.Done done, countyplan.core.catalogue.Entry entry) {
        return ReadWorkbook.of(Rendering.file(Format.XLSX, done, entry, Look.terminal(0, false)), new Faults());
    }

    private static List<String> cells(ReadSheet sheet, int line) {
        List<CsvLine> lines = sheet.lines();
        return lines.get(line).cells();
    }
}
