package countyplan.archiveshub.operations;

import countyplan.archiveshub.answers.GateRecords.AskRules;
import countyplan.archiveshub.answers.GateRecords.BiasLine;
import countyplan.archiveshub.answers.GateRecords.BookLine;
import countyplan.archiveshub.answers.GateRecords.PriceLine;
import countyplan.archiveshub.answers.GateRecords.Rules;
import countyplan.archiveshub.money.DiscountSchedule;
import countyplan.archiveshub.rules.RuleBook;
import countyplan.archiveshub.rules.RuleBooks;
import countyplan.core.View;

/// The rules that are held.
final class RuleListing {
    private RuleListing() {
    }

    static Rules rules(AskRules ask, View view) {
        var now = RuleBooks.all().stream().filter(book -> book.governs(view.asAt())).findFirst();
        return new Rules(now.map(book -> book.title() + " is in force.").orElse("No rules are held for that day."),
                RuleBooks.biasClasses().stream().map(each -> new BiasLine(each.title(), each.capitalMost(),
                        each.capitalLeast(), each.durationMost(), each.durationLeast())).toList(),
                RuleBooks.biasSource() + "; " + RuleBooks.biasMark(),
                RuleBooks.series().stream().map(series -> new PriceLine(series.id().value(), series.title(),
                        String.join(", ", series.levels().entrySet().stream()
                                .map(level -> level.getKey() + " " + level.getValue().toPlainString()).toList()),
                        series.source(), series.mark())).toList(),
                RuleBooks.all().stream().map(RuleListing::line).toList());
    }

    private static BookLine line(RuleBook book) {
        return new BookLine(book.id().value(), book.title(), book.from(), book.until(), book.inForce(),
                steps(book.standard()), book.health().map(RuleListing::steps), book.lower().map(RuleListing::steps),
                book.source(), book.mark());
    }

    /// "3.5%, from year 31 3.0%, from year 76 2.5%".
    private static String steps(DiscountSchedule schedule) {
        return String.join(", ", schedule.bands().stream().map(band -> (band.from() == 0 ? ""
                : "from year " + band.from() + " ") + band.percent().toPlainString() + "%").toList());
    }
}
