package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.host.Answer;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTextTests {

    @Test
    void hasTheRowsUnderTheNamesThatJsonHas() {
        assertEquals("""
                code,title,leads,timescale.written,timescale.lastDay,provisional,state,rag,percent,cost\r
                CS1.1,Hold sessions for carers about what support there is and how to find it,Commissioning Officer; \
                Communications Lead,Apr 23,2023-04-30,false,in-window,amber,40,1038000.00\r
                CS2.4,Café for carers,,31 March 2022,2022-03-31,true,overdue,red,,12.50\r
                CS2.5,Review,Team Manager,,,true,overdue,none,0,\r
                """, Answers.as(Format.CSV, Answers.STATUS, Example.STATUS));
    }

    @Test
    void isOneLineOfPlainValuesWhereThereAreNoRows() {
        assertEquals(
                """
                        ref,printedCode,title,timescale.written,timescale.lastDay,rag,provisional,age,cost,entered,priorities,asAt,\
                        knownAt,\
                        version,change,on,next\r
                        action-plans/carers-2022-25/actions/CS1.1,CS1.1,Hold sessions,Apr 23,2023-04-30,green,false,12,-3.00,\
                        2022-06-06T08:00:30.123Z,strategy/carers-2022-25/priorities/1; strategy/carers-2022-25/priorities/2,\
                        2022-12-31,2022-12-31T17:00:00Z,41,,,\r
                        """,
                Answers.as(Format.CSV, Answers.ACTION, Example.ACTION));
    }

    @Test
    void hasHeadingsEvenWithoutRows() {
        Answer.Done none = Example.answer(Example.LIST, "{'plans': []}");
        assertEquals("ref,title\r\n", Answers.as(Format.CSV, none, Example.LIST));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "=1+1, '=1+1",
            "=HYPERLINK(1), '=HYPERLINK(1)",
            "+44 116, '+44 116",
            "@home, '@home",
            "- as agreed, '- as agreed",
            "-5, -5",
            "+5, +5",
            "-5.50, -5.50",
            "-, '-",
            "a=b, a=b",
            "2022-12-31, 2022-12-31"})
    void keepsTextFromBecomingAFormulaAndNumbersAsTheyAre(String text, String cell) {
        Answer.Done done = Example.answer(Example.LIST, "{'plans': [{'ref': 'r', 'title': '" + text + "'}]}");
        assertEquals("ref,title\r\nr," + cell + "\r\n", Answers.as(Format.CSV, done, Example.LIST));
    }

    @Test
    void readsBackAsItWasWhateverIsInIt() {
        String title = "a \"quoted\", comma; line\nanother\r\nend ";
        Answer.Done done = Example.answer(Example.LIST,
                "{'plans': [{'ref': '', 'title': 'a \\u0022quoted\\u0022, comma; line\\nanother\\r\\nend '}]}");
        List<List<String>> lines = CsvReader.builder()
                .ofCsvRecord(Answers.as(Format.CSV, done, Example.LIST)).stream()
                .map(line -> line.getFields()).toList();
        assertEquals(List.of(List.of("ref", "title"), List.of("", title)), lines);
    }

    @Test
    void tellsBesideItThatRowsWereCut() {
        Answer.Done cut = Example.answer(Example.LIST, "{'plans': [], 'next': 'MTAw'}");
        assertEquals(List.of("There are more: go on with --after MTAw"),
                Rendering.aside(Format.CSV, cut, Example.LIST));
        assertEquals(List.of(), Rendering.aside(Format.TABLE, cut, Example.LIST));
        assertEquals(List.of(), Rendering.aside(Format.CSV, Answers.STATUS, Example.STATUS));
    }
}
