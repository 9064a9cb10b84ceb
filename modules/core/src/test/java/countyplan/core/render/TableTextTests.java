package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import countyplan.core.host.Answer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTextTests {

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120, 0})
    void fitsTheWidthWithLongTextsBeneathTheirRowsOrRecordAfterRecord(int width) {
        String table = Answers.as(Format.TABLE, Answers.STATUS, Example.STATUS, Look.terminal(width, false));
        Approved.check("status-" + width + ".txt", table);
        if (width > 0) {
            table.lines().forEach(line -> assertTrue(Width.of(line) <= width, line));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20, 30, 60, 91, 100, 113, 200})
    void losesNoLetterAtAnyWidth(int width) {
        String table = Answers.as(Format.TABLE, Answers.STATUS, Example.STATUS, Look.terminal(width, false));
        // Columns stand side by side, so a long text's words are looked for one by one; narrow ones break within words.
        String letters = table.replaceAll("\\s", "");
        for (String word : "sessions carers about support there find Officer 2023-04-30 £1,038,000".split(" ")) {
            assertTrue(width < 20 ? letters.contains(word) : table.contains(word), () -> word + " in\n" + table);
        }
    }

    @Test
    void showsARecordWithItsListsBeneath() {
        Approved.check("action-80.txt", Answers.as(Format.TABLE, Answers.ACTION, Example.ACTION));
    }

    @Test
    void saysInASentenceThatThereAreNoRows() {
        Answer.Done none = Example.answer(Example.LIST, "{'plans': [], 'asAt': '2022-12-31'}");
        assertEquals("As at 2022-12-31\n\nNo plans.\n", Answers.as(Format.TABLE, none, Example.LIST));
    }

    @Test
    void tellsPenceOfEveryAmountOfAColumnOrOfNone() throws IOException {
        Column pounds = new Column(List.of("net"), "Net", Example.output("net", Type.Form.MONEY), false);
        List<JsonObject> mixed = List.of(Example.json("{'net': '22.71'}"), Example.json("{'net': '1950000'}"),
                Example.json("{}"));
        assertEquals(List.of("£22.71", "£1,950,000.00", ""),
                Cells.of(List.of(pounds), mixed).rows().stream().map(row -> row[0]).toList());
        assertEquals(List.of("£1,950,000"), Cells.of(List.of(pounds), mixed.subList(1, 2)).rows().stream()
                .map(row -> row[0]).toList());
    }

    @Test
    void marksEachOfManyThatDoNotFitOnALine() throws IOException {
        Field many = Example.input("leftOut", "what is left out", "", Type.of(Type.Form.TEXT), false, true);
        Column column = new Column(List.of("leftOut"), "Left out", many, false);
        StringBuilder text = new StringBuilder();
        new FactLines(Look.terminal(40, false), text).write(List.of(column),
                Example.json("{'leftOut': ['No do-minimum is costed, so nothing shows it', 'Risk']}"));
        assertEquals("""
                Left out  - No do-minimum is costed, so
                            nothing shows it
                          - Risk
                """, text.toString());
        text.setLength(0);
        new FactLines(Look.terminal(40, false), text).write(List.of(column), Example.json("{'leftOut': ['a', 'b']}"));
        assertEquals("Left out  a; b\n", text.toString());
    }

    @Test
    void tellsHowToGoOnWhenRowsWereCut() {
        Answer.Done cut = Example.answer(Example.LIST,
                "{'plans': [{'ref': 'action-plans/a', 'title': 'A'}], 'asAt': '2022-12-31', 'next': 'MTAw'}");
        assertEquals("""
                As at 2022-12-31

                Ref             Title
                --------------  -----
                action-plans/a  A

                There are more: go on with --after MTAw
                """, Answers.as(Format.TABLE, cut, Example.LIST));
    }

    @Test
    void tellsTheChangeThatWasMade() {
        Answer.Done done = Answers.CHANGED;
        assertEquals("""
                Code   CS1.1
                Title  Hold sessions

                Kept as change 42, in force from 2022-11-30.
                """, Answers.as(Format.TABLE, done, Example.PROGRESS));
    }

    @Test
    void saysWhenAChangeChangedNothing() {
        Answer.Done same = Example.answer(Example.PROGRESS, "{'code': 'CS1.1', 'title': 'Hold sessions'}");
        assertEquals("""
                Code   CS1.1
                Title  Hold sessions

                Nothing had to change.
                """, Answers.as(Format.TABLE, same, Example.PROGRESS));
    }

    @Test
    void showsWhatADryRunWouldChange() {
        assertEquals("""
                2 records would change; nothing has been kept.

                Token  3f9a

                Ref                                        What
                -----------------------------------------  ----------------------------
                action-plans/carers-2022-25/actions/CS1.1  percent 10 to 40, note added
                action-plans/carers-2022-25/actions/CS9.9  removed
                """, Answers.as(Format.TABLE, Answers.DRY_RUN, Example.PROGRESS));
    }

    @Test
    void colourOnlyRepeatsWhatWordsSay() {
        String plain = Answers.as(Format.TABLE, Answers.STATUS, Example.STATUS, Look.terminal(120, false));
        String coloured = Answers.as(Format.TABLE, Answers.STATUS, Example.STATUS, Look.terminal(120, true));
        assertTrue(coloured.contains("\u001B[31mRed\u001B[0m"));
        assertTrue(coloured.contains("\u001B[33mAmber\u001B[0m"));
        assertTrue(coloured.contains("\u001B[1mCode\u001B[0m"));
        assertEquals(plain, coloured.replaceAll("\u001B\\[[0-9]+m", ""));
        assertFalse(plain.contains("\u001B"));
    }

    @Test
    void leavesEmptyColumnsOutOnlyWhereRoomIsShort() {
        Answer.Done done = Example.answer(Example.STATUS, """
                {'actions': [{'code': 'CS1.1', 'title': 'Hold sessions', 'leads': [], 'state': 'overdue'}]}
                """);
        String narrow = Answers.as(Format.TABLE, done, Example.STATUS, Look.terminal(40, false));
        String wide = Answers.as(Format.TABLE, done, Example.STATUS, Look.terminal(100, false));
        assertEquals("""
                Code   Title          State
                -----  -------------  -------
                CS1.1  Hold sessions  overdue
                """, narrow);
        assertTrue(wide.startsWith("Code   Title          Leads  Timescale"), wide);
    }

    @Test
    void tellsOnceWhatAllRowsHaveInCommonWhereRoomIsShort() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            rows.append(i == 1 ? "" : ",").append("{'code': 'CS1.").append(i)
                    .append("', 'title': 'Hold sessions for carers', 'state': 'in-window', 'leads': ['Lead ").append(i)
                    .append("']}");
        }
        Answer.Done done = Example.answer(Example.STATUS, "{'actions': [" + rows + "]}");
        assertEquals("""
                The same in all 4: Title: Hold sessions for
                carers; State: in window.

                Code   Leads
                -----  ------
                CS1.1  Lead 1
                CS1.2  Lead 2
                CS1.3  Lead 3
                CS1.4  Lead 4
                """, Answers.as(Format.TABLE, done, Example.STATUS, Look.terminal(45, false)));
    }

    @Test
    void givesAnAddressRoomEnoughNotToBreakIt() {
        Answer.Done done = Example.answer(Example.LIST,
                """
                        {'plans': [{'ref': 'action-plans/carers-2022-25/actions/CS1.1', 'title': 'A title that has to be wrapped'}]}
                        """);
        String table = Answers.as(Format.TABLE, done, Example.LIST, Look.terminal(60, false));
        assertTrue(table.contains("action-plans/carers-2022-25/actions/CS1.1"), table);
    }

    @Test
    void alignsWideAndCombiningCharacters() {
        Answer.Done done = Example.answer(Example.LIST, """
                {'plans': [{'ref': '照護者計劃', 'title': 'A'}, {'ref': 'Cafe\u0301 👩‍👩‍👧 day', 'title': 'B'},
                           {'ref': 'plain', 'title': 'C'}]}
                """);
        assertEquals("""
                Ref          Title
                -----------  -----
                照護者計劃   A
                Cafe\u0301 👩‍👩‍👧 day  B
                plain        C
                """, Answers.as(Format.TABLE, done, Example.LIST));
    }

    @Test
    void keepsTextFromMovingTheCursorOrTurningTheLine() {
        Answer.Done done = Example.answer(Example.LIST,
                "{'plans': [{'ref': 'a\\u001b[2Jb\\u202Ec', 'title': 'one\\r\\ntwo\\tthree'}]}");
        assertEquals("""
                Ref       Title
                --------  ------------
                a\uFFFD[2Jb\uFFFDc  one
                          two    three
                """, Answers.as(Format.TABLE, done, Example.LIST));
    }
}
