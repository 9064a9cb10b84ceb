package countyplan.core.timescale;

import countyplan.core.timescale.When.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** The sentences that say why words are not taken for one window, and what to write instead. */
final class Doubts {
    private static final int LONGEST_QUOTE = 60;

    private Doubts() {}

    static String notUnderstood(Words words) {
        return quoted(words.written()) + " is not understood as a timescale. Write, for example, 31 March 2023, "
                + "April 2023, Q1 2022/23, summer 2023, 2022/23, April to June 2023, by 31 March 2023, Ongoing, or "
                + "Post consultation.";
    }

    static String noDay(String written) {
        return quoted(written) + " names no day. Write the day or month it is to be done by, for example "
                + "by 30 June 2023.";
    }

    static String alreadyDone(String written) {
        return quoted(written) + " says what has happened, not when it was due. Write when it was due, and mark "
                + "the action as complete.";
    }

    static String holiday(String written) {
        return quoted(written) + " names a holiday. Write its day or month, for example December 2022.";
    }

    static String term(String written) {
        return quoted(written) + " has no agreed length. Write the years or months it means, for example "
                + "2022/23 or by March 2025.";
    }

    static String confirmedThen(String written) {
        return quoted(written) + " could mean that it is due then, or that the date will be known then. Write "
                + "April 2023 (to be confirmed) for the first, To be confirmed for the second.";
    }

    static String countedFromNothing(String length) {
        return quoted(length) + " is counted from nothing. Write what it counts from, for example within 6 weeks of "
                + "Cabinet, or the date itself.";
    }

    static String countedFromManyDays(String length, String from) {
        return quoted(length) + " can be counted from one day only, not from " + quoted(from)
                + ". Write the date it comes to.";
    }

    static String notCounted(String length) {
        return quoted(length) + " is not counted out here. Write the date it comes to.";
    }

    static String needsYear(String words) {
        return quoted(words) + " needs a year. Write it too, as in April 2023 or Q1 2022/23.";
    }

    static String manyInPlan(String words, List<Span> found) {
        String spans = String.join(" or ", found.stream().limit(3).map(Doubts::named).toList());
        return quoted(words) + " needs a year: in this plan it could mean " + spans
                + (found.size() > 3 ? " or a later one." : ".");
    }

    static String notInPlan(String words) {
        return quoted(words) + " needs a year: this plan holds no such time whole.";
    }

    static Refused noSuchMonth(int month) {
        return new Refused("There is no month " + month
                + ". A date in figures is day, month, year: 05/11/2022 is 5 November 2022.");
    }

    static Refused noSuchDay(int day, YearMonth month) {
        return new Refused(named(month) + " has " + month.lengthOfMonth() + " days, so there is no " + day + " "
                + name(month) + ".");
    }

    static Refused noSuchDay(int day, Month month) {
        String name = capitalised(month.name());
        return new Refused(name + " has at most " + month.maxLength() + " days, so there is no " + day + " " + name
                + ".");
    }

    static Refused noSuchQuarter() {
        return new Refused("Quarters run from Q1 (April to June) to Q4 (January to March). Write, for example, "
                + "Q4 2022/23.");
    }

    static Refused whichQuarter(int quarter, int year) {
        Span calendar = Span.months(TimescaleKind.INTERVAL, YearMonth.of(year, 3 * quarter - 2), 3,
                Edge.Precision.MONTH);
        Span financial = Span.financialQuarter(year, quarter);
        return new Refused("Q" + quarter + " " + year + " could mean " + named(calendar) + " or " + named(financial)
                + "; write Q" + quarter + " " + financialYear(year) + " for the financial quarter, or "
                + named(calendar) + " for the other.");
    }

    static Refused whichHalf(int half, int year) {
        String calendar = named(Span.months(TimescaleKind.INTERVAL, YearMonth.of(year, 6 * half - 5), 6,
                Edge.Precision.MONTH));
        String financial = named(Span.months(TimescaleKind.INTERVAL,
                YearMonth.of(year, 4).plusMonths(6L * (half - 1)), 6, Edge.Precision.MONTH));
        return new Refused("H" + half + " " + year + " could mean " + calendar + " or " + financial + "; write "
                + calendar + " or " + financial + ".");
    }

    static Refused whichFinancialYear(int year) {
        return new Refused("Financial year " + year + " could mean " + financialYear(year - 1) + " or "
                + financialYear(year) + "; write one of these.");
    }

    static Refused monthOrFinancialYear(int year, int month) {
        String monthName = named(YearMonth.of(year, month));
        return new Refused(year + "-" + twoDigits(month) + " could mean " + monthName + " or the financial year "
                + financialYear(year) + "; write one of these.");
    }

    static Refused monthAfterStroke(int year, int month) {
        String monthName = named(YearMonth.of(year, month));
        return new Refused(year + "/" + twoDigits(month) + " is not a financial year, which runs over two years in "
                + "a row. If it is a month, write " + monthName + ".");
    }

    static Refused whichYears(Words words, int from, int to) {
        String calendar = from + " to " + to;
        boolean next = to == from + 1;
        String financial = next ? financialYear(from) : financialYear(from) + " to " + financialYear(to - 1);
        return new Refused(quoted(words.asWritten()) + " could mean January " + from + " to December " + to
                + " or the financial year" + (next ? " " : "s ") + financial + "; write " + calendar
                + " for the calendar years, or " + financial + ".");
    }

    static Refused whichPair(Words words, List<String> meanings) {
        return new Refused(quoted(words.asWritten()) + " could mean " + String.join(" or ", meanings)
                + "; write which, the month in letters and the year in full.");
    }

    static Refused notWithin(String season, int year) {
        return new Refused("The " + season + " does not lie within " + financialYear(year)
                + ". Write its calendar year, for example spring 2023.");
    }

    static Refused endsBeforeItBegins(String begin, String end) {
        return new Refused("It would end (" + end + ") before it begins (" + begin + ").");
    }

    static Refused twoTimes(Span one, Span other) {
        return new Refused("This names two times apart, " + named(one) + " and " + named(other) + ". Write the one "
                + "meant, or '" + named(one) + " to " + named(other) + "' for everything between.");
    }

    static String wrongWeekday(LocalDate day, int weekday) {
        return named(day) + " is a " + weekday(day.getDayOfWeek().getValue()) + ", not a " + weekday(weekday) + ".";
    }

    static String oddWeek(LocalDate day, boolean commencing) {
        return named(day) + " is a " + weekday(day.getDayOfWeek().getValue()) + "; a week is expected to "
                + (commencing ? "commence on a Monday." : "end on a Friday, Saturday or Sunday.");
    }

    static String financialYear(int beginning) {
        return beginning + "/" + twoDigits((beginning + 1) % 100);
    }

    static String named(YearMonth month) {
        return name(month) + " " + month.getYear();
    }

    static String named(LocalDate day) {
        return day.getDayOfMonth() + " " + named(YearMonth.from(day));
    }

    static String named(MonthDay day) {
        return day.getDayOfMonth() + " " + capitalised(day.getMonth().name());
    }

    /** A span in plain words: April to June 2024. */
    static String named(Span span) {
        YearMonth first = YearMonth.from(span.first());
        YearMonth last = YearMonth.from(span.last());
        int months = span.wholeMonths();
        if (span.kind() == TimescaleKind.YEAR) {
            return String.valueOf(first.getYear());
        }
        if (span.kind() == TimescaleKind.FINANCIAL_YEAR) {
            return financialYear(first.getYear());
        }
        if (months == 1) {
            return named(first);
        }
        if (months > 1) {
            return (first.getYear() == last.getYear() ? name(first) : named(first)) + " to " + named(last);
        }
        return span.first().equals(span.last()) ? named(span.first())
                : named(span.first()) + " to " + named(span.last());
    }

    private static String name(YearMonth month) {
        return capitalised(month.getMonth().name());
    }

    private static String weekday(int number) {
        return capitalised(DayOfWeek.of(number).name());
    }

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** In quotation marks, on one line, cut short where it is a story. */
    private static String quoted(String written) {
        StringBuilder text = new StringBuilder(written.strip());
        if (text.length() > LONGEST_QUOTE) {
            int cut = LONGEST_QUOTE - 3;
            text.setLength(Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut);
            text.append("...");
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                text.setCharAt(i, ' ');
            }
        }
        return text.insert(0, '\'').append('\'').toString();
    }
}
