package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.host.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleFormatsTests {

    @Test
    void plainHasALineForEveryValueAndListsBeneathTheirRecord() {
        Approved.check("status-plain.txt", Answers.as(Format.PLAIN, Answers.STATUS, Example.STATUS));
        Approved.check("action-plain.txt", Answers.as(Format.PLAIN, Answers.ACTION, Example.ACTION));
    }

    @Test
    void plainIgnoresWidthAndColour() {
        assertEquals(Answers.as(Format.PLAIN, Answers.STATUS, Example.STATUS),
                Answers.as(Format.PLAIN, Answers.STATUS, Example.STATUS, Look.terminal(20, true)));
    }

    @Test
    void plainIndentsTheFurtherLinesOfAValue() {
        Answer.Done done = Example.answer(Example.PROGRESS, "{'code': 'CS1.1', 'title': 'one\\ntwo'}");
        assertEquals("Code: CS1.1\nTitle: one\n  two\n\nNothing had to change.\n",
                Answers.as(Format.PLAIN, done, Example.PROGRESS));
    }

    @Test
    void markdownHasPipeTables() {
        Approved.check("status.md", Answers.as(Format.MARKDOWN, Answers.STATUS, Example.STATUS));
        Approved.check("action.md", Answers.as(Format.MARKDOWN, Answers.ACTION, Example.ACTION));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "a|b, a\\|b",
            "*bold* _it_, \\*bold\\* \\_it\\_",
            "snake_case, snake_case",
            "<b>, \\<b\\>",
            "[x](y), \\[x\\](y)",
            "# no heading, \\# no heading",
            "1. not a list, 1\\. not a list",
            "1.5, 1.5",
            "CS1.1, CS1.1",
            "&amp;, \\&amp;",
            "back\\slash, back\\\\slash"})
    void markdownShowsTextAsItIs(String text, String markdown) {
        assertEquals(markdown, MarkdownText.escaped(text));
    }

    @Test
    void markdownKeepsLinesWithinTheirCell() {
        assertEquals("one<br>two", MarkdownText.escaped("one\ntwo"));
    }

    @Test
    void whatIsForThoseWhoLookCloserIsLeftOutOfTablesWhichSaySo() {
        String left = "Left out here: Printed code. All of it ";
        String table = Answers.as(Format.TABLE, Answers.ACTION, Example.ACTION);
        assertTrue(table.contains("\n" + left + "with --format plain or json.\n"), table);
        assertFalse(table.contains("Printed code  "), table);
        assertTrue(
                Answers.as(Format.MARKDOWN, Answers.ACTION, Example.ACTION).contains(left + "in plain text or JSON."));
        assertTrue(Answers.as(Format.PLAIN, Answers.ACTION, Example.ACTION).contains("\nPrinted code: CS1.1\n"));
        assertTrue(Answers.as(Format.HTML, Answers.ACTION, Example.ACTION).contains(
                "<summary>Details</summary>\n<dl>\n<dt>Printed code</dt><dd>CS1.1</dd>\n</dl>\n</details>"));
    }

    @Test
    void aFileIsNoText() {
        Answer.Done file = new Answer.Done(Example.json("{}"), Answers.STATUS.shape(), Answers.STATUS.version(),
                Answers.STATUS.change(),
                java.util.Optional.of(countyplan.core.Document.text("text/csv", "a.csv", "x")));
        for (Format format : Format.values()) {
            assertEquals("", Answers.as(format, file, Example.EXPORT));
        }
    }

    @Test
    void formatsForPeopleHaveNoMachineWords() {
        for (Format format : new Format[]{Format.TABLE, Format.PLAIN, Format.MARKDOWN, Format.HTML}) {
            String text = Answers.as(format, Answers.ACTION, Example.ACTION);
            assertFalse(text.contains("false"), text);
            assertFalse(text.contains("-3.00"), text);
        }
    }
}
