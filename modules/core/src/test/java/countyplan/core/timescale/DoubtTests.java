package countyplan.core.timescale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not one window is kept, never guessed, and asked about in a sentence that says what to write. */
class DoubtTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Q1 2024 | Q1 2024 could mean January to March 2024 or April to June 2024; write Q1 2024/25 for the financial quarter, or January to March 2024 for the other.
            Q4 2024 | Q4 2024 could mean October to December 2024 or January to March 2025; write Q4 2024/25 for the financial quarter, or October to December 2024 for the other.
            2024 Q1 | Q1 2024 could mean January to March 2024 or April to June 2024; write Q1 2024/25 for the financial quarter, or January to March 2024 for the other.
            by Q2 24 | Q2 2024 could mean April to June 2024 or July to September 2024; write Q2 2024/25 for the financial quarter, or April to June 2024 for the other.
            H1 2023 | H1 2023 could mean January to June 2023 or April to September 2023; write January to June 2023 or April to September 2023.
            2022/24 | '2022/24' could mean January 2022 to December 2024 or the financial years 2022/23 to 2023/24; write 2022 to 2024 for the calendar years, or 2022/23 to 2023/24.
            2022-25 | '2022-25' could mean January 2022 to December 2025 or the financial years 2022/23 to 2024/25; write 2022 to 2025 for the calendar years, or 2022/23 to 2024/25.
            2022-2023 | '2022-2023' could mean January 2022 to December 2023 or the financial year 2022/23; write 2022 to 2023 for the calendar years, or 2022/23.
            2009-10 | 2009-10 could mean October 2009 or the financial year 2009/10; write one of these.
            2022/11 | 2022/11 is not a financial year, which runs over two years in a row. If it is a month, write November 2022.
            FY 2023 | Financial year 2023 could mean 2022/23 or 2023/24; write one of these.
            05/11 | '05/11' could mean May 2011 or 5 November of a year not written; write which, the month in letters and the year in full.
            11/12 | '11/12' could mean 2011/12 or November 2012 or 11 December of a year not written; write which, the month in letters and the year in full.
            spring 2022/23 | The spring does not lie within 2022/23. Write its calendar year, for example spring 2023.
            TBC April 2023 | 'TBC April 2023' could mean that it is due then, or that the date will be known then. Write April 2023 (to be confirmed) for the first, To be confirmed for the second.
            Nov 22/Apr 23 | This names two times apart, November 2022 and April 2023. Write the one meant, or 'November 2022 to April 2023' for everything between.
            """)
    void asksWhichIsMeant(String written, String doubt) {
        assertEquals(Optional.of(doubt), notUnderstood(written).doubt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Q3 | 'Q3' needs a year. Write it too, as in April 2023 or Q1 2022/23.
            by March | 'March' needs a year. Write it too, as in April 2023 or Q1 2022/23.
            5 Nov | '5 Nov' needs a year. Write it too, as in April 2023 or Q1 2022/23.
            25/12 | '25/12' needs a year. Write it too, as in April 2023 or Q1 2022/23.
            after the summer | 'summer' needs a year. Write it too, as in April 2023 or Q1 2022/23.
            29 Feb to 5 March 2023 | '29 Feb' needs a year. Write it too, as in April 2023 or Q1 2022/23.
            winter ahead of 25 November 2022 | 'winter' needs a year. Write it too, as in April 2023 or Q1 2022/23.
            """)
    void asksForTheYear(String written, String doubt) {
        assertEquals(Optional.of(doubt), notUnderstood(written).doubt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            31 June 2023 | June 2023 has 30 days, so there is no 31 June.
            31/06/2023 | June 2023 has 30 days, so there is no 31 June.
            by 31 June 2023 | June 2023 has 30 days, so there is no 31 June.
            after 31 June 2023 | June 2023 has 30 days, so there is no 31 June.
            31 June | June has at most 30 days, so there is no 31 June.
            29 February 2023 | February 2023 has 28 days, so there is no 29 February.
            0 May 2023 | May 2023 has 31 days, so there is no 0 May.
            11/25/2022 | There is no month 25. A date in figures is day, month, year: 05/11/2022 is 5 November 2022.
            13/2022 | There is no month 13. A date in figures is day, month, year: 05/11/2022 is 5 November 2022.
            Q5 2022/23 | Quarters run from Q1 (April to June) to Q4 (January to March). Write, for example, Q4 2022/23.
            June 2023 to April 2023 | It would end (April 2023) before it begins (June 2023).
            15-1 June 2023 | It would end (1 June 2023) before it begins (15).
            2026-2022 | It would end (2022) before it begins (2026).
            """)
    void saysWhatIsImpossible(String written, String doubt) {
        assertEquals(Optional.of(doubt), notUnderstood(written).doubt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ASAP | 'ASAP' names no day. Write the day or month it is to be done by, for example by 30 June 2023.
            Immediately | 'Immediately' names no day. Write the day or month it is to be done by, for example by 30 June 2023.
            when possible | 'when possible' names no day. Write the day or month it is to be done by, for example by 30 June 2023.
            Completed | 'Completed' says what has happened, not when it was due. Write when it was due, and mark the action as complete.
            Completed April 2023 | 'Completed April 2023' says what has happened, not when it was due. Write when it was due, and mark the action as complete.
            Christmas 2022 | 'Christmas 2022' names a holiday. Write its day or month, for example December 2022.
            by Easter | 'by Easter' names a holiday. Write its day or month, for example December 2022.
            Medium-term | 'Medium-term' has no agreed length. Write the years or months it means, for example 2022/23 or by March 2025.
            within 6 weeks | '6 weeks' is counted from nothing. Write what it counts from, for example within 6 weeks of Cabinet, or the date itself.
            6 weeks after April 2023 | '6 weeks' can be counted from one day only, not from 'April 2023'. Write the date it comes to.
            10 working days after 5 May 2023 | '10 working days' is not counted out here. Write the date it comes to.
            """)
    void saysWhyItIsNoTime(String written, String doubt) {
        assertEquals(Optional.of(doubt), notUnderstood(written).doubt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"soonish", "Apr 2203", "2203", "1899", "Ongoing Apr 23", "Ongoing (annual review)",
            "Apr 23 (slipped from Nov 22)", "Nov 2022, Apr 2023", "April 2023; June 2023", "5, 6 November 2022",
            "to be agreed with partners", "after Novembr 2022", "after 5 Novembr", "autumn before Cabinet", "Year 2",
            "by", "end", "Q", "0", "12", "after from April 2023", "week 32", "Phase 1 - April 2023", "5/9 Nov 2022?!",
            "Apr 123", "5 Nov 123", "22-23", "every now and then"})
    void saysWhatWouldBeUnderstood(String written) {
        String doubt = notUnderstood(written).doubt().orElseThrow();
        assertTrue(doubt.startsWith("'" + written + "' is not understood as a timescale. Write, for example, 31 March"),
                doubt);
    }

    @Test
    void quotesOnlyTheBeginningOfAStory() {
        String doubt = notUnderstood("once upon a time ".repeat(20)).doubt().orElseThrow();
        assertTrue(doubt.startsWith("'once upon a time once upon a time once upon a time once u...' is not"), doubt);
    }

    @Test
    void quotesNothingThatCouldMoveACursorOrBreakALine() {
        String doubt = notUnderstood("nearly\u001b[2J\nish").doubt().orElseThrow();
        assertTrue(doubt.startsWith("'nearly [2J ish' is not understood"), doubt);
        String emoji = notUnderstood("x".repeat(56) + "\ud83d\ude00".repeat(9)).doubt().orElseThrow();
        assertTrue(emoji.startsWith("'" + "x".repeat(56) + "...' is not"), emoji);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wednesday 5 November 2022        | 2022-11-05 | 5 November 2022 is a Saturday, not a Wednesday.
            by Wednesday 5 November 2022     | none       | 5 November 2022 is a Saturday, not a Wednesday.
            w/c 16 August 2022               | 2022-08-16 | 16 August 2022 is a Tuesday; a week is expected to commence on a Monday.
            w/e 17 August 2022               | 2022-08-11 | 17 August 2022 is a Wednesday; a week is expected to end on a Friday, Saturday or Sunday.
            w/c Monday 16 August 2022        | 2022-08-16 | 16 August 2022 is a Tuesday, not a Monday.
            """)
    void keepsTheDateAndDoubtsTheWeekday(String written, String firstDay, String doubt) {
        Timescale read = Timescale.read(written);
        assertTrue(read.dated());
        assertEquals(firstDay, read.firstDay().map(Object::toString).orElse("none"));
        assertEquals(Optional.of(doubt), read.doubt());
    }

    private static Timescale notUnderstood(String written) {
        Timescale read = Timescale.read(written);
        assertEquals(TimescaleKind.NOT_UNDERSTOOD, read.kind(), () -> read.firstDay() + " to " + read.lastDay());
        assertEquals(Optional.empty(), read.firstDay());
        assertEquals(Optional.empty(), read.lastDay());
        assertEquals(Optional.empty(), read.edtf());
        assertEquals(written, read.written());
        return read;
    }
}
