package countyplan.archiveshub.costing;

import countyplan.archiveshub.money.DiscountSchedule;
import countyplan.core.values.Dated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Options in order of what they cost today, or a year where they do not last equally long. Those that differ by next to nothing
/// tie.
///
/// @param places the cheapest first
public record Ranking(List<Place> places, boolean byYear) {
    private static final Dated<BigDecimal> TIE = Dated.of("difference within which options tie, in percent",
            Dated.from(LocalDate.of(2018, 1, 1), BigDecimal.ONE, "Countyplan's default").marked("ours"));

    /// An option with what it costs.
    ///
    /// @param rank 1 for the cheapest; the same for those that tie with the first of their rank
    /// @param ties whether another has the same rank
    public record Place(Costed option, double presentCost, double annualCost, int rank, boolean ties) {
        /// As people write it: `2=`.
        public String words() {
            return rank + (ties ? "=" : "");
        }
    }

    /// The viable options of an appraisal under a schedule.
    public static Ranking of(Dossier dossier, DiscountSchedule schedule, LocalDate asAt) {
        var viable = dossier.viable();
        var byYear = dossier.lastsUnequally();
        List<Place> raw = new ArrayList<>();
        for (var option : viable) {
            var flow = option.flow();
            raw.add(new Place(option, schedule.presentCost(flow), schedule.equivalentAnnualCost(flow, option.life()), 0,
                    false));
        }
        raw.sort(Comparator.comparingDouble(place -> cost(place, byYear)));
        var near = tie(asAt).doubleValue() / 100;
        List<Place> ranked = new ArrayList<>();
        var first = 0;
        for (var place = 0; place < raw.size(); place++) {
            if (!near(cost(raw.get(first), byYear), cost(raw.get(place), byYear), near)) {
                first = place;
            }
            ranked.add(ranked(raw.get(place), first + 1, false));
        }
        return new Ranking(ranked.stream().map(each -> ranked(each, each.rank(),
                ranked.stream().filter(other -> other.rank() == each.rank()).count() > 1)).toList(), byYear);
    }

    private static Place ranked(Place place, int rank, boolean ties) {
        return new Place(place.option(), place.presentCost(), place.annualCost(), rank, ties);
    }

    /// What the order goes by.
    public double cost(Place place) {
        return cost(place, byYear);
    }

    private static double cost(Place place, boolean byYear) {
        return byYear ? place.annualCost() : place.presentCost();
    }

    private static boolean near(double one, double other, double share) {
        return Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other));
    }

    /// Within how many percent options tie.
    public static BigDecimal tie(LocalDate asAt) {
        return TIE.at(asAt.isBefore(TIE.entries().getFirst().from()) ? TIE.entries().getFirst().from() : asAt).value();
    }

    /// `c, b = d`.
    public String order() {
        var order = new StringBuilder();
        for (var place = 0; place < places.size(); place++) {
            if (place > 0) {
                order.append(places.get(place).rank() == places.get(place - 1).rank() ? " = " : ", ");
            }
            order.append(places.get(place).option().id());
        }
        return order.toString();
    }
}
