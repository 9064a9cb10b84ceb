package countyplan.archiveshub.operations;

import countyplan.archiveshub.answers.FileRecords.AskSheet;
import countyplan.archiveshub.answers.FileRecords.File;
import countyplan.archiveshub.costing.Costed;
import countyplan.archiveshub.costing.Dossier;
import countyplan.archiveshub.money.DiscountSchedule;
import countyplan.archiveshub.money.LineKind;
import countyplan.archiveshub.money.Profile;
import countyplan.archiveshub.records.CostLine;
import countyplan.core.View;
import countyplan.core.sheets.Formula;
import countyplan.core.sheets.ReadSheet;
import countyplan.core.sheets.Sheet;
import countyplan.core.sheets.SheetColumn;
import countyplan.core.sheets.SheetColumn.Holds;
import countyplan.core.sheets.Workbook;
import countyplan.core.values.FinancialYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A cost plan as a workbook: the lines as they are imported, each year of each line as a formula over them, and the sums as
/// formulas over the years. Where a spreadsheet program works it out again, a year can be off by part of a penny, because it does
/// not share odd pennies out.
final class CostSheet {
    private static final String LINES = "Lines";
    private static final String YEARS = "Years";
    private static final int FIRST_LINE = 3;

    private final Costed option;
    private final DiscountSchedule schedule;
    private final double[] factors;
    private final int years;

    private CostSheet(Dossier dossier, Costed option) {
        this.option = option;
        this.schedule = dossier.schedule();
        this.years = option.appraisal().years();
        this.factors = schedule.factors(years);
    }

    static File sheet(AskSheet ask, View view) {
        var dossier = Dossier.of(view, ask.appraisal());
        var sheet = new CostSheet(dossier, Profiling.costed(dossier, ask.appraisal(), ask.option()));
        return new File(Workbook.of(ask.appraisal() + "-" + ask.option(), List.of(sheet.lines(), sheet.byYear(),
                sheet.totals(), sheet.about(dossier))));
    }

    /// The columns that `import-lines` takes.
    private Sheet lines() {
        List<SheetColumn> columns = new ArrayList<>();
        for (var heading : List.of("line", "title", "kind", "part", "amount", "base", "profile", "confidence", "owner",
                "spread", "together", "covers", "includes", "assumed", "source")) {
            columns.add(heading.equals("amount") ? SheetColumn.of(heading, Holds.MONEY) : SheetColumn.text(heading));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (var line : option.lines()) {
            rows.add(row(line.line().value(), line.title(), word(line.kind()), word(line.part()),
                    line.amount().amount(), line.base().toString(), line.profile().toString(), word(line.confidence()),
                    line.owner().orElse(null), line.spread().map(Object::toString).orElse(null),
                    several(line.together()), several(line.covers()),
                    line.includes().stream().map(CostSheet::word).collect(Collectors.joining(";")),
                    line.assumed().orElse(null), line.source()));
        }
        return new Sheet(LINES, columns, rows);
    }

    private Sheet byYear() {
        List<SheetColumn> columns = new ArrayList<>(List.of(SheetColumn.text("Year"),
                SheetColumn.of("Rate", Holds.NUMBER), SheetColumn.of("Factor", Holds.NUMBER)));
        option.lines().forEach(line -> columns.add(SheetColumn.of(line.line().value(), Holds.MONEY)));
        columns.add(SheetColumn.of("Net", Holds.MONEY));
        columns.add(SheetColumn.of("Present cost", Holds.MONEY));
        var net = letter(FIRST_LINE + option.lines().size());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (var year = 0; year < years; year++) {
            var row = year + 2;
            List<@Nullable Object> cells = new ArrayList<>(row(
                    new FinancialYear(option.appraisal().starts().startYear() + year).toString(),
                    year == 0 ? BigDecimal.ZERO : rate(year),
                    year == 0 ? BigDecimal.ONE
                            : new Formula("C%d/(1+B%d)".formatted(row - 1, row), number(factors[year]))));
            var sum = 0.0;
            for (var place = 0; place < option.lines().size(); place++) {
                var line = option.lines().get(place);
                var pounds = option.flow(line).in(year);
                sum += pounds;
                cells.add(cell(line, place + 2, year, pounds));
            }
            cells.add(new Formula("SUM(%s%d:%s%d)".formatted(letter(FIRST_LINE), row,
                    letter(FIRST_LINE + option.lines().size() - 1), row), pounds(sum)));
            cells.add(new Formula("C%d*%s%d".formatted(row, net, row), pounds(sum * factors[year])));
            rows.add(cells);
        }
        return new Sheet(YEARS, columns, rows);
    }

    /// A year of a line, over its amount on the sheet of lines.
    private @Nullable Object cell(CostLine line, int lineRow, int year, double pounds) {
        if (pounds == 0) {
            return BigDecimal.ZERO;
        }
        var own = option.byYear(line).get(year).pence() / 100.0;
        var share = switch (line.profile().form()) {
            case YEARLY, EVERY -> "";
            case EVENLY -> "/" + (line.profile().last().orElseThrow().startYear()
                    - line.profile().first().startYear() + 1);
            case SHARES, AMOUNTS -> "*" + part(line, year).stripTrailingZeros().toPlainString();
        };
        var turned = pounds == own ? "" : "*" + number(pounds / own).toPlainString();
        return new Formula((line.kind().sign() < 0 ? "-" : "") + LINES + "!$E$" + lineRow + share + turned,
                pounds(pounds));
    }

    private BigDecimal part(CostLine line, int year) {
        var when = new FinancialYear(option.appraisal().starts().startYear() + year);
        var number = line.profile().parts().stream().filter(each -> each.year().equals(when)).findFirst().orElseThrow()
                .number();
        return line.profile().form() == Profile.Form.SHARES ? number.movePointLeft(2)
                : number.divide(line.amount().amount(), 15, RoundingMode.HALF_UP);
    }

    private Sheet totals() {
        var flow = option.flow();
        var last = years + 1;
        var net = letter(FIRST_LINE + option.lines().size());
        var present = letter(FIRST_LINE + option.lines().size() + 1);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (var kind : LineKind.values()) {
            rows.add(row(capital(kind.words()) + (kind.isRecurring() ? ", each time" : ""), new Formula(
                    "SUMIF(%s!C2:C%d,\"%s\",%s!E2:E%d)".formatted(LINES, option.lines().size() + 1, word(kind), LINES,
                            option.lines().size() + 1),
                    option.entered(kind).amount())));
        }
        rows.add(row("Whole life, undiscounted", new Formula("SUM(%s!%s2:%s%d)".formatted(YEARS, net, net, last),
                pounds(flow.total()))));
        rows.add(row("Net present cost", new Formula("SUM(%s!%s2:%s%d)".formatted(YEARS, present, present, last),
                pounds(schedule.presentCost(flow)))));
        rows.add(row("Net present value", new Formula("-B9", pounds(schedule.presentValue(flow)))));
        // The factors of years 1 to the life; that of the year after the last row is worked out from the last.
        var life = option.life();
        var annuity = life < years ? "SUM(%s!C3:C%d)".formatted(YEARS, life + 2)
                : "(SUM(%s!C2:C%d)-1+%s!C%d/(1+%s))".formatted(YEARS, last, YEARS, last, rate(years).toPlainString());
        rows.add(row("Equivalent annual cost over " + life + " years", new Formula("B9/" + annuity,
                pounds(schedule.equivalentAnnualCost(flow, life)))));
        return new Sheet("Totals", List.of(SheetColumn.text("What"), SheetColumn.of("Pounds", Holds.MONEY)), rows);
    }

    private Sheet about(Dossier dossier) {
        List<String> words = new ArrayList<>(List.of(
                "Option %s of %s: %s".formatted(option.id(), dossier.held().key(), option.option().title()),
                "Cost plan %s, in %s pounds, discounted by %s".formatted(
                        option.plan().map(plan -> plan.key()).orElse("none"), option.appraisal().base(),
                        option.appraisal().rules()),
                "What comes in is below nothing. Change an amount on the sheet Lines, and all else follows. Profiles are words: "
                        + "where you change one, import the file with `import-lines` and write it again.",
                "The first sheet can be imported as it is: countyplan archives-hub import-lines %s %s %s FILE"
                        .formatted(
                                dossier.held().key(), option.id(),
                                option.plan().map(plan -> plan.key()).orElse("PLAN"))));
        words.addAll(Leaving.of(option));
        option.assumptions().forEach(what -> words.add("Our assumption: " + what));
        return Sheet.ofWords("About", "About", words);
    }

    private BigDecimal rate(int year) {
        return BigDecimal.valueOf(schedule.rate(year)).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static BigDecimal number(double number) {
        return BigDecimal.valueOf(number).setScale(12, RoundingMode.HALF_UP);
    }

    private static BigDecimal pounds(double pounds) {
        return Dossier.money(pounds).amount();
    }

    private static String several(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(";"));
    }

    private static String letter(int column) {
        return ReadSheet.letters(column);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (var cell : cells) {
            row.add(cell);
        }
        return row;
    }
}
