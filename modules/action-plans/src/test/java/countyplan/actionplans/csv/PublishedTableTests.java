package countyplan.actionplans.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.actionplans.Lead;
import countyplan.core.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables of published plans, copied from a document or a web page.
class PublishedTableTests {

    @Test
    void anAreaOnALineOfItsOwnIsOfTheActionsUnderIt() {
        var rows = read("""
                Dementia plan 2022,,,
                Ref,Action,Lead officer,By when
                D1: Living well,,,
                D1.1,Train staff,Team Manager,Apr 23
                D1.2,Hold sessions,Team Manager,Ongoing
                Ref,Action,Lead officer,By when
                "D2 - Getting
                help",,,
                D2.1,Open a café,Communities,Dec 22
                """);
        assertEquals(List.of("D1", "D1", "D2"), rows.stream().map(row -> row.area().value()).toList());
        assertEquals(List.of("Living well", "Living well", "Getting help"),
                rows.stream().map(row -> row.areaTitle().orElse("")).toList());
        assertEquals(List.of(4L, 5L, 9L), rows.stream().map(PlanRow::line).toList(), "lines as in the file");
    }

    @Test
    void anAreaThatSpansRowsIsSaidInTheFirst() {
        var rows = read("""
                Key area,Ref,Action,Leads
                D1 Living well,D1.1,Train staff,Team Manager
                ,D1.2,Hold sessions,Team Manager
                """);
        assertEquals(List.of("D1", "D1"), rows.stream().map(row -> row.area().value()).toList());
        assertEquals("Living well", rows.getLast().areaTitle().orElseThrow());
    }

    @Test
    void pointsOfAnActionStayInItsWordsWhetherInOneCellOrInRowsOfTheirOwn() {
        var rows = read("""
                area,code,action,leads,timescales
                D1,D1.1,"Train staff:
                • in homes
                o in hospitals
                - and at
                the library",Team Manager,Apr 23
                D1,D1.2,Hold sessions,Team Manager,Apr 23
                ,,1. for carers,Communities,
                ,,2) for families,,
                """);
        assertEquals("Train staff:\n• in homes\n• in hospitals\n• and at the library", rows.getFirst().title());
        assertEquals("Hold sessions\n1. for carers\n2) for families", rows.getLast().title());
        assertEquals(List.of(new Lead("Team Manager"), new Lead("Communities")), rows.getLast().leads());
    }

    @Test
    void aCodeMayStandBeforeTheWordsOfItsAction() {
        var rows = read("""
                Area,Action,Who
                D1,D1.1 Train staff,Team Manager
                """);
        assertEquals("D1.1", rows.getFirst().code().value());
        assertEquals("Train staff", rows.getFirst().title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Team Manager / Communities /       | Team Manager;Communities",
            "HR / OD Partner{n}Learning /{n}    | HR / OD Partner;Learning",
            "Carers Team;HR / OD Partner        | Carers Team;HR / OD Partner",
            "• Carers Team{n}• Communities      | Carers Team;Communities",
            "Carers Team                        | Carers Team"})
    void leadsStandOnLinesOfTheirOwnOrAreParted(String cell, String leads) {
        var rows = read("area,code,action,leads\nD1,D1.1,Train,\"" + cell.replace("{n}", "\n") + "\"\n");
        assertEquals(leads, String.join(";", rows.getFirst().leads().stream().map(Lead::name).toList()));
    }

    @Test
    void pointsInAnyFileStayOnLinesOfTheirOwnAndOtherLinesAreOne() {
        assertEquals("Train staff\n• in homes", CellWords.withPoints(" Train\u00a0 staff \r\n \u2022\tin homes\n\n"));
        assertEquals("Train staff in homes", CellWords.withPoints("Train staff\nin homes"));
        assertEquals("- alone", CellWords.withPoints("- alone"));
        var written = "Train staff:\n• in homes\n1. by May";
        assertEquals(written, CellWords.withPoints(written), "the same again");
    }

    private static List<PlanRow> read(String csv) {
        return PlanFileReader.read(Document.text("text/csv", "plan.csv", csv), false, false, true).rows();
    }
}
