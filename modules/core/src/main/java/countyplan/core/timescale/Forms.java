package countyplan.core.timescale;

import countyplan.core.timescale.When.Known;
import countyplan.core.timescale.When.Refused;
import countyplan.core.timescale.When.Yearless;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table of plain dates: what each form of words and figures means. Dates in figures are day, month, year, as in
 * Britain, or year, month, day, as in ISO 8601. A year of two digits is of this century.
 */
final class Forms {
    private Forms() {}

    static Optional<When> read(Words words) {
        return Optional.ofNullable(meaning(words, words.withoutSigns()));
    }

    /** N is a number, Y a year of four digits, M the name of a month; p are these without the signs between. */
    private static @Nullable When meaning(Words words, List<Token> p) {
        return switch (words.shape()) {
            case "N M Y", "N - M - Y", "N / M / Y", "N . M . Y", "N - M Y", "N M - Y",
                    "N M N", "N - M - N", "N / M / N", "N . M . N", "N - M N",
                    "N / N / Y", "N - N - Y", "N . N . Y", "N / N / N", "N . N . N" ->
                day(p.get(2), p.get(1), p.get(0), words);
            case "M N Y" -> day(p.get(2), p.get(0), p.get(1), words);
            case "Y - N - N", "Y / N / N", "Y . N . N", "Y M N" -> day(p.get(0), p.get(1), p.get(2), words);
            case "M Y", "M - Y", "M / Y", "N / Y", "N - Y", "N . Y" -> month(p.get(1), p.get(0), words);
            case "Y M", "Y - M" -> month(p.get(0), p.get(1), words);
            case "M N", "M - N", "M / N" -> monthThenNumber(p.get(0), p.get(1), words);
            case "Y - N" -> yearDashNumber(p.get(0).value(), p.get(1), words);
            case "Y / N" -> yearStrokeNumber(p.get(0).value(), p.get(1), words);
            case "Y - Y" -> yearDashYear(p.get(0).value(), p.get(1).value(), words);
            case "Y / Y" -> yearStrokeYear(p.get(0).value(), p.get(1).value(), words);
            case "N / N" -> numberStrokeNumber(p.get(0), p.get(1), words);
            case "N M", "N - M" -> dayWithoutYear(p.get(0).value(), p.get(1).value(), words);
            case "M" -> monthWithoutYear(p.get(0).value(), words);
            case "Y" -> new Known(Span.year(p.get(0).value()));
            default -> null;
        };
    }

    private static When day(Token year, Token month, Token day, Words words) {
        if (year.year() < 0) {
            return Refused.of(words);
        }
        if (month.value() < 1 || month.value() > 12) {
            return Doubts.noSuchMonth(month.value());
        }
        YearMonth in = YearMonth.of(year.year(), month.value());
        return in.isValidDay(day.value()) ? new Known(Span.day(in.atDay(day.value())))
                : Doubts.noSuchDay(day.value(), in);
    }

    private static When month(Token year, Token month, Words words) {
        if (year.year() < 0) {
            return Refused.of(words);
        }
        return month.value() >= 1 && month.value() <= 12
                ? new Known(Span.month(YearMonth.of(year.year(), month.value())))
                : Doubts.noSuchMonth(month.value());
    }

    /** Apr 23 is a month of 2023; Apr 5 is a day of no year. */
    private static When monthThenNumber(Token month, Token number, Words words) {
        return number.twoDigits() ? month(number, month, words)
                : dayWithoutYear(number.value(), month.value(), words);
    }

    private static When dayWithoutYear(int day, int month, Words words) {
        if (month < 1 || month > 12) {
            return Doubts.noSuchMonth(month);
        }
        if (day < 1 || day > Month.of(month).maxLength()) {
            return Doubts.noSuchDay(day, Month.of(month));
        }
        return Yearless.of(words, year -> {
            YearMonth in = YearMonth.of(year, month);
            return in.isValidDay(day) ? Optional.of(Span.day(in.atDay(day))) : Optional.empty();
        });
    }

    private static When monthWithoutYear(int month, Words words) {
        return Yearless.of(words, year -> Optional.of(Span.month(YearMonth.of(year, month))));
    }

    /** 2022-11 is a month, 2022-23 a financial year; 2009-10 could be either, and 2022-25 two things more. */
    private static When yearDashNumber(int year, Token number, Words words) {
        boolean month = number.value() >= 1 && number.value() <= 12;
        boolean next = isNext(year, number);
        if (month && next) {
            return Doubts.monthOrFinancialYear(year, number.value());
        }
        if (month) {
            return new Known(Span.month(YearMonth.of(year, number.value())));
        }
        return next ? new Known(Span.financialYear(year)) : laterYear(year, number, words);
    }

    private static When yearStrokeNumber(int year, Token number, Words words) {
        if (isNext(year, number)) {
            return new Known(Span.financialYear(year));
        }
        boolean month = number.value() >= 1 && number.value() <= 12;
        return month ? Doubts.monthAfterStroke(year, number.value()) : laterYear(year, number, words);
    }

    private static When laterYear(int year, Token number, Words words) {
        int later = year - year % 100 + number.value();
        return number.twoDigits() && later > year ? Doubts.whichYears(words, year, later)
                : Refused.of(words);
    }

    private static When yearDashYear(int year, int other, Words words) {
        if (other - year == 1) {
            return Doubts.whichYears(words, year, other);
        }
        return other > year ? new Known(Span.year(year).to(Span.year(other)))
                : Doubts.endsBeforeItBegins(String.valueOf(year), String.valueOf(other));
    }

    private static When yearStrokeYear(int year, int other, Words words) {
        if (other - year == 1) {
            return new Known(Span.financialYear(year));
        }
        return other > year ? Doubts.whichYears(words, year, other) : Refused.of(words);
    }

    /** 11/22 is a month, 22/23 a financial year, 25/12 a day of no year; 05/11 could be more than one of them. */
    private static When numberStrokeNumber(Token one, Token other, Words words) {
        List<When> meanings = new ArrayList<>();
        List<String> named = new ArrayList<>();
        boolean twoYears = one.twoDigits() && isNext(one.year(), other);
        if (twoYears) {
            meanings.add(new Known(Span.financialYear(one.year())));
            named.add(Doubts.financialYear(one.year()));
        }
        if (one.value() >= 1 && one.value() <= 12 && other.twoDigits()) {
            YearMonth month = YearMonth.of(other.year(), one.value());
            meanings.add(new Known(Span.month(month)));
            named.add(Doubts.named(month));
        }
        boolean month = other.value() >= 1 && other.value() <= 12;
        if (month && dayWithoutYear(one.value(), other.value(), words) instanceof Yearless day) {
            meanings.add(day);
            named.add(Doubts.named(MonthDay.of(other.value(), one.value())) + " of a year not written");
        }
        return switch (meanings.size()) {
            case 0 -> Refused.of(words);
            case 1 -> meanings.getFirst();
            default -> Doubts.whichPair(words, named);
        };
    }

    private static boolean isNext(int year, Token number) {
        return number.twoDigits() && number.value() == (year + 1) % 100;
    }

    /** Words that can only be a financial year, "FY" having been said: in this place 2009-10 is one. */
    static Optional<When> financialYear(Words words) {
        return switch (words.shape()) {
            case "Y / N", "Y - N", "N / N", "N - N", "Y / Y", "Y - Y" -> {
                int year = words.get(0).year();
                Token other = words.get(2);
                boolean next = other.is(Token.Type.YEAR) ? other.value() == year + 1 : year > 0 && isNext(year, other);
                yield next ? Optional.of(new Known(Span.financialYear(year))) : Optional.empty();
            }
            case "Y", "N" -> Optional.of(words.get(0).year()).filter(year -> year > 0).map(Doubts::whichFinancialYear);
            default -> Optional.empty();
        };
    }
}
