package countyplan.archiveshub.operations;

import countyplan.archiveshub.answers.ComparisonRecords.AskComparison;
import countyplan.archiveshub.answers.ComparisonRecords.Comparison;
import countyplan.archiveshub.answers.ComparisonRecords.OptionLine;
import countyplan.archiveshub.answers.ComparisonRecords.UnderRules;
import countyplan.archiveshub.costing.Costed;
import countyplan.archiveshub.costing.Dossier;
import countyplan.archiveshub.costing.PaybackWords;
import countyplan.archiveshub.costing.Ranking;
import countyplan.archiveshub.money.DiscountSchedule;
import countyplan.archiveshub.records.OptionState;
import countyplan.archiveshub.rules.RuleBook;
import countyplan.archiveshub.rules.RuleBooks;
import countyplan.core.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts options side by side.
final class Comparing {
    private Comparing() {
    }

    static Comparison compare(AskComparison ask, View view) {
        var dossier = Dossier.of(view, ask.appraisal());
        var book = RuleBooks.get(ask.under().orElse(dossier.appraisal().rules()));
        var ranking = Ranking.of(dossier, dossier.schedule(book), view.asAt());
        var under = underRules(dossier, view, ranking);
        return new Comparison(summary(dossier, ranking, book, under), rules(dossier, book, view),
                Leaving.out(dossier), under, lines(dossier, ranking));
    }

    private static List<OptionLine> lines(Dossier dossier, Ranking ranking) {
        List<OptionLine> lines = new ArrayList<>();
        for (var place : ranking.places()) {
            var option = place.option();
            var against = dossier.preferred().flatMap(other -> difference(place, other, ranking));
            var least = dossier.doMinimum().flatMap(other -> difference(place, other, ranking));
            lines.add(new OptionLine(place.words(), option.option().option(), option.option().title(),
                    option.isDoMinimum() ? "do-minimum" : Phrases.spoken(option.held().state()),
                    PaybackWords.once(option), PaybackWords.yearly(option), Dossier.money(option.flow().total()),
                    Dossier.money(place.presentCost()), Dossier.money(-place.presentCost()),
                    Dossier.money(place.annualCost()), against, least, PaybackWords.of(option),
                    PaybackWords.returns(option), option.life(), option.option().publishedTotal()));
        }
        return lines;
    }

    private static Optional<countyplan.core.values.Money> difference(Ranking.Place place, Costed other,
            Ranking ranking) {
        return ranking.places().stream().filter(each -> each.option().id().equals(other.id())).findFirst()
                .map(each -> Dossier.money(place.presentCost()).minus(Dossier.money(each.presentCost())));
    }

    private static List<UnderRules> underRules(Dossier dossier, View view, Ranking now) {
        List<UnderRules> all = new ArrayList<>();
        for (var book : RuleBooks.all()) {
            all.add(under(dossier, view, now, book, dossier.schedule(book), book.id().value()));
            if (book.asksLower(dossier.appraisal().years())) {
                all.add(under(dossier, view, now, book, book.lower().orElseThrow(),
                        book.id() + ", lower rates (asked for above " + book.lowerOver() + " years)"));
            }
        }
        return all;
    }

    private static UnderRules under(Dossier dossier, View view, Ranking now, RuleBook book, DiscountSchedule schedule,
            String name) {
        var ranking = Ranking.of(dossier, schedule, view.asAt());
        return new UnderRules(name, book.inForce(), ranking.order(), !ranking.order().equals(now.order()),
                ranking.places().stream().findFirst().map(place -> Dossier.money(place.presentCost())), book.mark());
    }

    private static String summary(Dossier dossier, Ranking ranking, RuleBook book, List<UnderRules> under) {
        if (ranking.places().isEmpty()) {
            return "No option of %s has a cost plan, so that there is nothing to compare."
                    .formatted(dossier.held().key());
        }
        var first = ranking.places().getFirst();
        var told = new StringBuilder();
        if (first.ties()) {
            told.append("%s tie for the least cost over %d years".formatted(Phrases.together(ranking.places().stream()
                    .filter(place -> place.rank() == 1).map(place -> place.option().id()).toList()),
                    dossier.appraisal().years()));
        } else {
            told.append("%s costs least over %s: %s %s".formatted(Phrases.capital(first.option().id()),
                    ranking.byYear() ? "the years that each lasts" : dossier.appraisal().years() + " years",
                    Phrases.pounds(ranking.cost(first)), dossier.when()));
            if (ranking.places().size() > 1) {
                var next = ranking.places().get(1);
                told.append(", %s less than %s".formatted(Phrases.pounds(ranking.cost(next) - ranking.cost(first)),
                        next.option().id()));
            }
        }
        told.append(", by ").append(book.title()).append(". ");
        var others = under.stream().filter(UnderRules::changes).map(UnderRules::rules).toList();
        told.append(others.isEmpty() ? "No set of rules that is held would change the order."
                : "The order would be another under " + Phrases.together(others) + ".");
        dossier.preferred().filter(option -> ranking.places().stream()
                .noneMatch(place -> place.rank() == 1 && place.option().id().equals(option.id())))
                .ifPresent(option -> told.append(" The preferred option is ").append(option.id()).append("."));
        return told.toString();
    }

    private static String rules(Dossier dossier, RuleBook book, View view) {
        var told = new StringBuilder(book.title()).append(" (").append(book.source()).append("), ")
                .append(dossier.appraisal().schedule().name().toLowerCase(Locale.ROOT)).append(" rates from ")
                .append(Phrases.percent(dossier.schedule(book).rate(1))).append(", in ")
                .append(dossier.appraisal().base()).append(" pounds; options within ")
                .append(Ranking.tie(view.asAt()).toPlainString())
                .append("% of each other tie, which is Countyplan's own rule");
        if (!book.inForce()) {
            told.append("; not in force: ").append(book.mark().orElse("a proposal"));
        }
        return told.toString();
    }

    /// Whether an option has left the race.
    static boolean isOut(OptionState state) {
        return state == OptionState.REJECTED || state == OptionState.SUPERSEDED;
    }
}
