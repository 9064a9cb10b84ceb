package countyplan.core.timescale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The other ways in which officers write the same things. */
class RelativesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nov 2022          | 2022-11-01 | 2022-11-30 | month | 2022-11
            November 22       | 2022-11-01 | 2022-11-30 | month | 2022-11
            November, 2022    | 2022-11-01 | 2022-11-30 | month | 2022-11
            Nov-22            | 2022-11-01 | 2022-11-30 | month | 2022-11
            Nov22             | 2022-11-01 | 2022-11-30 | month | 2022-11
            Sept 22           | 2022-09-01 | 2022-09-30 | month | 2022-09
            11/2022           | 2022-11-01 | 2022-11-30 | month | 2022-11
            11/22             | 2022-11-01 | 2022-11-30 | month | 2022-11
            2022-11           | 2022-11-01 | 2022-11-30 | month | 2022-11
            in November 2022  | 2022-11-01 | 2022-11-30 | month | 2022-11
            due Nov 22        | 2022-11-01 | 2022-11-30 | month | 2022-11
            February 2024     | 2024-02-01 | 2024-02-29 | month | 2024-02
            """)
    void months(String written, String firstDay, String lastDay, String kind, String edtf) {
        Read.as(written, firstDay, lastDay, kind, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2022-11-05                 | 2022-11-05
            5 Nov 2022                 | 2022-11-05
            5th November 2022          | 2022-11-05
            the 5th of November, 2022  | 2022-11-05
            November 5, 2022           | 2022-11-05
            05/11/2022                 | 2022-11-05
            5/11/22                    | 2022-11-05
            05-11-2022                 | 2022-11-05
            5.11.2022                  | 2022-11-05
            5-Nov-22                   | 2022-11-05
            5 Nov '22                  | 2022-11-05
            on 5 November 2022         | 2022-11-05
            Saturday 5 November 2022   | 2022-11-05
            Sat 5th Nov 2022           | 2022-11-05
            03/04/2023                 | 2023-04-03
            29 February 2024           | 2024-02-29
            end of March 2024          | 2024-03-31
            End March 2024             | 2024-03-31
            end of 2024                | 2024-12-31
            2024 end                   | 2024-12-31
            end of 2022/23             | 2023-03-31
            end of Q2 2022/23          | 2022-09-30
            end of summer 2023         | 2023-08-31
            6 months after 1 April 2023 | 2023-10-01
            """)
    void days(String written, String day) {
        Read.as(written, day, day, "day", day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-23                      | 2022-04-01 | 2023-03-31 | financial year
            2022/2023                    | 2022-04-01 | 2023-03-31 | financial year
            22/23                        | 2022-04-01 | 2023-03-31 | financial year
            FY 2022/23                   | 2022-04-01 | 2023-03-31 | financial year
            FY24/25                      | 2024-04-01 | 2025-03-31 | financial year
            the 2022/23 financial year   | 2022-04-01 | 2023-03-31 | financial year
            financial year 2022/23       | 2022-04-01 | 2023-03-31 | financial year
            2009/10                      | 2009-04-01 | 2010-03-31 | financial year
            FY 2009-10                   | 2009-04-01 | 2010-03-31 | financial year
            1999/00                      | 1999-04-01 | 2000-03-31 | financial year
            during 2022/23               | 2022-04-01 | 2023-03-31 | financial year
            Q2 2022/23                   | 2022-07-01 | 2022-09-30 | financial quarter
            Q3 2022-23                   | 2022-10-01 | 2022-12-31 | financial quarter
            Q4 2022/23                   | 2023-01-01 | 2023-03-31 | financial quarter
            Q4 FY22/23                   | 2023-01-01 | 2023-03-31 | financial quarter
            q 4 22/23                    | 2023-01-01 | 2023-03-31 | financial quarter
            2022/23 Q4                   | 2023-01-01 | 2023-03-31 | financial quarter
            quarter 2 of 2022/23         | 2022-07-01 | 2022-09-30 | financial quarter
            Quarter 2 (2022/23)          | 2022-07-01 | 2022-09-30 | financial quarter
            first quarter of 2022/23     | 2022-04-01 | 2022-06-30 | financial quarter
            3rd quarter 2023/24          | 2023-10-01 | 2023-12-31 | financial quarter
            """)
    void financialYearsAndQuarters(String written, String firstDay, String lastDay, String kind) {
        Read.as(written, firstDay, lastDay, kind, firstDay + "/" + lastDay);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Autumn 2022      | 2022-09-01 | 2022-11-30 | 2022-23
            autumn '22       | 2022-09-01 | 2022-11-30 | 2022-23
            2022 autumn      | 2022-09-01 | 2022-11-30 | 2022-23
            the spring of 2020 | 2020-03-01 | 2020-05-31 | 2020-21
            Winter 2022      | 2022-12-01 | 2023-02-28 | 2022-24
            winter 2022/23   | 2022-12-01 | 2023-02-28 | 2022-24
            winter 2023-24   | 2023-12-01 | 2024-02-29 | 2023-24
            autumn 2022/23   | 2022-09-01 | 2022-11-30 | 2022-23
            """)
    void seasons(String written, String firstDay, String lastDay, String edtf) {
        Read.as(written, firstDay, lastDay, "season", edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025         | 2025-01-01 | 2025-12-31 | year  | 2025
            in 2025      | 2025-01-01 | 2025-12-31 | year  | 2025
            during 2025  | 2025-01-01 | 2025-12-31 | year  | 2025
            2022–2026    | 2022-01-01 | 2026-12-31 | years | 2022/2026
            2022 to 2026 | 2022-01-01 | 2026-12-31 | years | 2022/2026
            2022 to 2023 | 2022-01-01 | 2023-12-31 | years | 2022/2023
            """)
    void years(String written, String firstDay, String lastDay, String kind, String edtf) {
        Read.as(written, firstDay, lastDay, kind, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            early 2023              | 2023-01-01 | 2023-04-30 | 2023-01~/2023-04~
            mid 2023                | 2023-05-01 | 2023-08-31 | 2023-05~/2023-08~
            late 2025               | 2025-09-01 | 2025-12-31 | 2025-09~/2025-12~
            early 2022/23           | 2022-04-01 | 2022-07-31 | 2022-04~/2022-07~
            early summer 2023       | 2023-06-01 | 2023-06-30 | 2023-06~
            late Q1 2022/23         | 2022-06-01 | 2022-06-30 | 2022-06~
            early June 2023         | 2023-06-01 | 2023-06-10 | 2023-06-01~/2023-06-10~
            mid-June 2023           | 2023-06-11 | 2023-06-20 | 2023-06-11~/2023-06-20~
            late June 2023          | 2023-06-21 | 2023-06-30 | 2023-06-21~/2023-06-30~
            late February 2024      | 2024-02-21 | 2024-02-29 | 2024-02-21~/2024-02-29~
            beginning of April 2023 | 2023-04-01 | 2023-04-10 | 2023-04-01~/2023-04-10~
            start of 2023           | 2023-01-01 | 2023-04-30 | 2023-01~/2023-04~
            middle of June 2023     | 2023-06-11 | 2023-06-20 | 2023-06-11~/2023-06-20~
            circa 2024              | 2024-01-01 | 2024-12-31 | 2024~
            c. 2024                 | 2024-01-01 | 2024-12-31 | 2024~
            approx April 2023       | 2023-04-01 | 2023-04-30 | 2023-04~
            April 2023 approx.      | 2023-04-01 | 2023-04-30 | 2023-04~
            around April 2023       | 2023-04-01 | 2023-04-30 | 2023-04~
            ~5 Nov 2022             | 2022-11-05 | 2022-11-05 | 2022-11-05~
            about summer 2023       | 2023-06-01 | 2023-08-31 | 2023-06~/2023-08~
            """)
    void approximateTimes(String written, String firstDay, String lastDay, String edtf) {
        Read.as(written, firstDay, lastDay, "approximate", edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            w/c 15 August 2022                      | 2022-08-15
            W/C 15 Aug 22                           | 2022-08-15
            wc 15/08/2022                           | 2022-08-15
            week commencing 15 August 2022          | 2022-08-15
            week commencing Monday 15 August 2022   | 2022-08-15
            w/e 21 August 2022                      | 2022-08-15
            week ending Sunday 21 August 2022       | 2022-08-15
            week ending Friday 19 August 2022       | 2022-08-13
            week of 17 August 2022                  | 2022-08-15
            """)
    void weeksOfSevenDays(String written, LocalDate firstDay) {
        String lastDay = firstDay.plusDays(6).toString();
        Read.as(written, firstDay.toString(), lastDay, "week", firstDay + "/" + lastDay);
        assertEquals(Optional.empty(), Timescale.read(written).doubt());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            by 31 March 2023             | 2023-03-31 | ../2023-03-31
            by April 2023                | 2023-04-30 | ../2023-04
            by Apr 23                    | 2023-04-30 | ../2023-04
            by summer 2023               | 2023-08-31 | ../2023-08
            by 2022/23                   | 2023-03-31 | ../2023-03-31
            by end of March 2024         | 2024-03-31 | ../2024-03-31
            by the end of 2024           | 2024-12-31 | ../2024-12-31
            by early June 2023           | 2023-06-10 | ../2023-06-10~
            by w/c 15 August 2022        | 2022-08-21 | ../2022-08-21
            due by 31 March 2023         | 2023-03-31 | ../2023-03-31
            no later than 31 March 2023  | 2023-03-31 | ../2023-03-31
            on or before 31 March 2023   | 2023-03-31 | ../2023-03-31
            31 March 2023 at the latest  | 2023-03-31 | ../2023-03-31
            until March 2024             | 2024-03-31 | ../2024-03
            ongoing until March 2024     | 2024-03-31 | ../2024-03
            to be completed by Mar 23    | 2023-03-31 | ../2023-03
            before 1 May 2023            | 2023-04-30 | ../2023-04-30
            before Apr 23                | 2023-03-31 | ../2023-03-31
            ahead of 25 November 2022    | 2022-11-24 | ../2022-11-24
            prior to summer 2023         | 2023-05-31 | ../2023-05-31
            before the end of March 2024 | 2024-03-31 | ../2024-03-31
            """)
    void deadlines(String written, String lastDay, String edtf) {
        Read.as(written, "none", lastDay, "deadline", edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from April 2023            | 2023-04-01 | 2023-04/..
            from April 2023 onwards    | 2023-04-01 | 2023-04/..
            April 2023 onwards         | 2023-04-01 | 2023-04/..
            Apr-23 onwards             | 2023-04-01 | 2023-04/..
            starting 1 May 2023        | 2023-05-01 | 2023-05-01/..
            with effect from 1 May 2023 | 2023-05-01 | 2023-05-01/..
            not before April 2023      | 2023-04-01 | 2023-04/..
            after 1 May 2023           | 2023-05-02 | 2023-05-02/..
            after April 2023           | 2023-05-01 | 2023-05-01/..
            post 2025                  | 2026-01-01 | 2026-01-01/..
            ongoing from April 2023    | 2023-04-01 | 2023-04/..
            April 2023 and ongoing     | 2023-04-01 | 2023-04/..
            from mid-June 2023         | 2023-06-11 | 2023-06-11~/..
            """)
    void beginningsWithoutAnEnd(String written, String firstDay, String edtf) {
        Read.as(written, firstDay, "none", "open-ended from a day", edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            April to June 2023                 | 2023-04-01 | 2023-06-30 | 2023-04/2023-06
            April - June 2023                  | 2023-04-01 | 2023-06-30 | 2023-04/2023-06
            Apr-Jun 23                         | 2023-04-01 | 2023-06-30 | 2023-04/2023-06
            Apr 23 - Jun 23                    | 2023-04-01 | 2023-06-30 | 2023-04/2023-06
            Nov-22 - Apr-23                    | 2022-11-01 | 2023-04-30 | 2022-11/2023-04
            Nov-22 to Apr-23                   | 2022-11-01 | 2023-04-30 | 2022-11/2023-04
            April 2023 to June                 | 2023-04-01 | 2023-06-30 | 2023-04/2023-06
            from April to June 2023            | 2023-04-01 | 2023-06-30 | 2023-04/2023-06
            between April and June 2023        | 2023-04-01 | 2023-06-30 | 2023-04/2023-06
            Dec to Feb 2023                    | 2022-12-01 | 2023-02-28 | 2022-12/2023-02
            December/January 2023              | 2022-12-01 | 2023-01-31 | 2022-12/2023-01
            Nov/Dec 2022                       | 2022-11-01 | 2022-12-31 | 2022-11/2022-12
            Summer and autumn 2022             | 2022-06-01 | 2022-11-30 | 2022-06/2022-11
            Summer/Autumn 2022                 | 2022-06-01 | 2022-11-30 | 2022-06/2022-11
            1 April 2023 to 30 June 2023       | 2023-04-01 | 2023-06-30 | 2023-04-01/2023-06-30
            1/4/2023 - 30/6/2023               | 2023-04-01 | 2023-06-30 | 2023-04-01/2023-06-30
            1-15 June 2023                     | 2023-06-01 | 2023-06-15 | 2023-06-01/2023-06-15
            1st to 15th June 2023              | 2023-06-01 | 2023-06-15 | 2023-06-01/2023-06-15
            28 May to 3 June 2023              | 2023-05-28 | 2023-06-03 | 2023-05-28/2023-06-03
            5/6 November 2022                  | 2022-11-05 | 2022-11-06 | 2022-11-05/2022-11-06
            1 April to summer 2023             | 2023-04-01 | 2023-08-31 | 2023-04-01/2023-08
            Q3-Q4 2022/23                      | 2022-10-01 | 2023-03-31 | 2022-10-01/2023-03-31
            Q1 to Q4 2022/23                   | 2022-04-01 | 2023-03-31 | 2022-04-01/2023-03-31
            2022/23 to 2024/25                 | 2022-04-01 | 2025-03-31 | 2022-04-01/2025-03-31
            early June 2023 to 31 July 2023    | 2023-06-01 | 2023-07-31 | 2023-06-01~/2023-07-31
            2023-04/2023-06                    | 2023-04-01 | 2023-06-30 | 2023-04/2023-06
            first half of 2022/23              | 2022-04-01 | 2022-09-30 | 2022-04/2022-09
            H2 2022/23                         | 2022-10-01 | 2023-03-31 | 2022-10/2023-03
            within 6 weeks of 1 May 2023       | 2023-05-01 | 2023-06-12 | 2023-05-01/2023-06-12
            summer ahead of 25 November 2022   | 2022-06-01 | 2022-08-31 | 2022-06-01/2022-08-31
            winter ahead of 15 January 2023    | 2022-12-01 | 2023-01-14 | 2022-12-01/2023-01-14
            Spring 2023 before 1 May 2023      | 2023-03-01 | 2023-04-30 | 2023-03-01/2023-04-30
            """)
    void intervals(String written, String firstDay, String lastDay, String edtf) {
        Read.as(written, firstDay, lastDay, "interval", edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Apr 23 (provisional)         | 2023-04-01 | 2023-04-30 | month             | 2023-04?
            Apr 23 (TBC)                 | 2023-04-01 | 2023-04-30 | month             | 2023-04?
            Apr 23 [tbd]                 | 2023-04-01 | 2023-04-30 | month             | 2023-04?
            Apr 23 - tbc                 | 2023-04-01 | 2023-04-30 | month             | 2023-04?
            Apr 23?                      | 2023-04-01 | 2023-04-30 | month             | 2023-04?
            Provisionally April 2023     | 2023-04-01 | 2023-04-30 | month             | 2023-04?
            April 2023, not yet confirmed | 2023-04-01 | 2023-04-30 | month            | 2023-04?
            Summer 2023 (tbc)            | 2023-06-01 | 2023-08-31 | season            | 2023-06?/2023-08?
            Q1 2022/23 tbc               | 2022-04-01 | 2022-06-30 | financial quarter | 2022-04-01?/2022-06-30?
            by 2025 (tbc)                | none       | 2025-12-31 | deadline          | ../2025?
            Expected by April 2023       | none       | 2023-04-30 | deadline          | ../2023-04?
            around April 2023 (tbc)      | 2023-04-01 | 2023-04-30 | approximate       | 2023-04%
            Ongoing - TBC                | none       | none       | open              | ../..
            TBC                          | none       | none       | not stated        | none
            TBD                          | none       | none       | not stated        | none
            T.B.C.                       | none       | none       | not stated        | none
            To be confirmed              | none       | none       | not stated        | none
            to be determined             | none       | none       | not stated        | none
            Date TBC                     | none       | none       | not stated        | none
            ?                            | none       | none       | not stated        | none
            """)
    void provisional(String written, String firstDay, String lastDay, String kind, String edtf) {
        Read.as(written, firstDay, lastDay, kind + ", provisional", edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            post consultation                    | consultation          |
            Post-consultation                    | consultation          |
            following consultation               | consultation          |
            After the consultation.              | consultation          |
            TBC - post consultation              | consultation          |
            To be agreed following Cabinet       | Cabinet               |
            subject to Cabinet approval          | Cabinet approval      |
            Pending review of the pathway        | review of the pathway |
            once the contract is awarded         | contract is awarded   |
            As soon as the contract is awarded   | contract is awarded   |
            On completion of the tender          | completion of the tender |
            post phase 2                         | phase 2               |
            following the May 2023 elections     | May 2023 elections    |
            post consultation (carers)           | consultation (carers) |
            within 6 weeks of Cabinet            | Cabinet               | 6 weeks
            6 months after launch                | launch                | 6 months
            six weeks after Cabinet              | Cabinet               | six weeks
            6-8 weeks after Cabinet              | Cabinet               | 6-8 weeks
            within 10 working days of the award  | award                 | 10 working days
            """)
    void waitsForAnEvent(String written, String event, String length) {
        Timescale read = Timescale.read(written);
        Read.as(read, written, "none", "none", "awaits \"" + event + "\"", "none");
        assertEquals(Optional.ofNullable(length), read.length());
        assertEquals(Optional.empty(), read.doubt());
    }

    @Test
    void canHaveAWindowAndDependOnAnEvent() {
        Timescale read = Timescale.read("April 2023 subject to Cabinet approval");
        Read.as(read, read.written(), "2023-04-01", "2023-04-30", "month, provisional", "2023-04?");
        assertEquals(Optional.of("Cabinet approval"), read.awaits());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ONGOING              | open
            On-going             | open
            Continuous           | open
            Business as usual    | open
            annually             | recurring
            Quarterly            | recurring
            each year            | recurring
            monthly              | recurring
            every 6 months       | recurring
            31 March each year   | recurring
            annually in April    | recurring
            """)
    void goesOn(String written, String kind) {
        Read.as(written, "none", "none", kind, "../..");
    }

    @Test
    void comesRoundFromADay() {
        Read.as("annually from April 2023", "2023-04-01", "none", "recurring", "2023-04/..");
    }

    @ParameterizedTest
    @CsvSource({"n/a", "N/A", "none", "not stated", "-", "–", "unknown", "Not dated"})
    void notStated(String written) {
        Read.as(written, "none", "none", "not stated", "none");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"APRIL 2023", "april 2023", "\" April  2023 \"", "April 2023.",
            "\"April\u00a02023\"", "\"\u2007April\u20092023\"", "(April 2023)", "- April 2023", "\"\ufeffApril 2023\"",
            "April of 2023", "\"\"\"April 2023\"\"\"", "April\u20112023"})
    void oddlyTypedMonths(String written) {
        Read.as(written, "2023-04-01", "2023-04-30", "month", "2023-04");
    }
}
