package countyplan.extracare.monitoring;

import countyplan.core.About;
import countyplan.core.Operation;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import countyplan.core.values.Money;
import countyplan.extracare.Limits;
import countyplan.extracare.Words;
import countyplan.extracare.costing.CarePrice;
import countyplan.extracare.homes.SchemeId;
import countyplan.extracare.returns.HoursLedger;
import countyplan.extracare.returns.HoursLedger.Week;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Hours commissioned, delivered and paid, as providers reported them, and weeks that are out of the ordinary.
public final class Hours {
    private static final int HUNDREDTHS = 2;
    private static final int ENOUGH_WEEKS = 8;
    /// For an individuals chart: three standard deviations, estimated by moving ranges of two (3 / 1.128).
    private static final BigDecimal LIMIT = new BigDecimal("2.66");

    private Hours() {
    }

    @About("tells, by scheme and month, the hours that were commissioned, delivered and paid, and the pounds between them")
    public record AskHours(
            @About(value = "only of this scheme", example = "blaby-1") Optional<SchemeId> scheme,
            @About(value = "only weeks that begin on this day or later", example = "2022-06-06") Optional<LocalDate> since,
            @About(value = "the price of an hour; that of the model in force unless said", example = "20.25", unit = "GBP") Optional<Money> price) {
    }

    @About("hours by scheme and month")
    public record HoursReport(
            @About(value = "in a sentence", headline = true) String summary,
            @About("how the pounds are worked out, and in which month a week is") List<String> method,
            @About(value = "each scheme and month", rows = true) List<Line> months) {
    }

    /// A scheme in a month.
    public record Line(
            @About("the scheme") String scheme,
            @About("the first day of the month") LocalDate month,
            @About("weeks that begin in it and were reported") int weeks,
            @About(value = "commissioned", unit = "hours") BigDecimal commissioned,
            @About(value = "delivered", unit = "hours") BigDecimal delivered,
            @About(value = "paid", unit = "hours") BigDecimal paid,
            @About(value = "commissioned less delivered; below 0 where more was delivered", unit = "hours") BigDecimal notDelivered,
            @About(value = "what that difference comes to", unit = "GBP") Optional<Money> notDeliveredPounds,
            @About(value = "paid less delivered; below 0 where more was delivered than paid", unit = "hours") BigDecimal overpaid,
            @About(value = "what that difference comes to", unit = "GBP") Optional<Money> overpaidPounds) {
    }

    @About("tells of weeks in which a scheme's hours were out of the ordinary for it")
    public record AskUnusual(
            @About(value = "only of this scheme", example = "blaby-1") Optional<SchemeId> scheme) {
    }

    @About("weeks out of the ordinary")
    public record Unusual(
            @About(value = "in a sentence", headline = true) String summary,
            @About("by what rule, and of which schemes nothing can be told") List<String> method,
            @About(value = "each week", rows = true) List<UnusualWeek> weeks) {
    }

    /// A week out of the ordinary.
    public record UnusualWeek(
            @About("the scheme") String scheme,
            @About("the Monday of the week") LocalDate week,
            @About(value = "delivered", unit = "hours") BigDecimal delivered,
            @About(value = "the mean of its weeks", unit = "hours") BigDecimal mean,
            @About(value = "ordinary from", unit = "hours") BigDecimal from,
            @About(value = "ordinary to", unit = "hours") BigDecimal to) {
    }

    /// The operations on hours.
    public static List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("hours", "GET hours", AskHours.class, HoursReport.class, Hours::hours).limited(),
                Operation.read("unusual-weeks", "GET hours/unusual", AskUnusual.class, Unusual.class, Hours::unusual)
                        .limited());
    }

    private static HoursReport hours(AskHours ask, View view) {
        ask.price().ifPresent(price -> Limits.cost("price", price));
        var price = ask.price().map(given -> new CarePrice(given, "as asked")).or(() -> CarePrice.inForce(view));
        List<Line> lines = new ArrayList<>();
        var all = new long[3];
        for (var scheme : weeks(ask.scheme(), view).entrySet()) {
            Map<LocalDate, List<Week>> months = new LinkedHashMap<>();
            scheme.getValue().stream().filter(week -> ask.since().filter(week.week()::isBefore).isEmpty())
                    .forEach(week -> months.computeIfAbsent(week.week().withDayOfMonth(1), none -> new ArrayList<>())
                            .add(week));
            months.forEach((month, weeks) -> {
                var sums = sums(weeks);
                for (var place = 0; place < all.length; place++) {
                    all[place] += sums[place];
                }
                lines.add(new Line(scheme.getKey(), month, weeks.size(), number(sums[0]), number(sums[1]),
                        number(sums[2]), number(sums[0] - sums[1]), pounds(sums[0] - sums[1], price),
                        number(sums[2] - sums[1]), pounds(sums[2] - sums[1], price)));
            });
        }
        return new HoursReport(lines.isEmpty() ? "No hours are reported by " + LongDate.words(view.asAt()) + "."
                : "By %s, %s hours were commissioned, %s delivered and %s paid: %s%s."
                        .formatted(
                                LongDate.words(view.asAt()), words(all[0]), words(all[1]), words(all[2]),
                                between(all[2] - all[1]),
                                pounds(Math.abs(all[2] - all[1]), price).filter(sum -> sum.pence() > 0)
                                        .map(sum -> ", " + sum.words()).orElse("")),
                List.of("a week is in the month in which its Monday is, and counts once it is over",
                        price.map(each -> each.pounds().words() + " an hour, " + each.from())
                                .orElse("no price of an hour is known, so that there are no pounds")),
                lines);
    }

    /// The difference between what was paid and what was delivered, weeks of more and of less together.
    private static String between(long hundredths) {
        return hundredths == 0 ? "as many were paid as delivered"
                : words(Math.abs(hundredths)) + (hundredths > 0 ? " more were paid than delivered"
                        : " more were delivered than paid");
    }

    private static Map<String, List<Week>> weeks(Optional<SchemeId> scheme, View view) {
        var all = HoursLedger.weeks(view);
        return scheme.isEmpty() ? all
                : all.containsKey(scheme.get().value()) ? Map.of(scheme.get().value(), all.get(scheme.get().value()))
                        : Map.of();
    }

    private static long[] sums(List<Week> weeks) {
        var sums = new long[3];
        for (var week : weeks) {
            sums[0] += week.commissioned();
            sums[1] += week.delivered();
            sums[2] += week.paid();
        }
        return sums;
    }

    private static BigDecimal number(long hundredths) {
        return BigDecimal.valueOf(hundredths, HUNDREDTHS);
    }

    private static String words(long hundredths) {
        return "%,.2f".formatted(number(hundredths)).replace(".00", "");
    }

    private static Optional<Money> pounds(long hundredths, Optional<CarePrice> price) {
        return price.map(each -> each.pounds().times(number(hundredths), RoundingMode.HALF_UP));
    }

    private static Unusual unusual(AskUnusual ask, View view) {
        List<UnusualWeek> found = new ArrayList<>();
        List<String> method =
                new ArrayList<>(List.of("further from the mean of a scheme's weeks than 2.66 times the mean "
                        + "change from one week to the next, as in an individuals chart"));
        weeks(ask.scheme(), view).forEach((scheme, weeks) -> {
            if (weeks.size() < ENOUGH_WEEKS) {
                method.add(scheme + " has " + Words.counted(weeks.size(), "week", "weeks") + ", and "
                        + ENOUGH_WEEKS + " are needed");
            } else {
                found.addAll(unusual(scheme, weeks));
            }
        });
        return new Unusual(
                Words.sentence(Words.counted(found.size(), "week is", "weeks are")) + " out of the ordinary.",
                method, found);
    }

    private static List<UnusualWeek> unusual(String scheme, List<Week> weeks) {
        var sum = 0L;
        var moved = 0L;
        for (var place = 0; place < weeks.size(); place++) {
            sum += weeks.get(place).delivered();
            moved += place == 0 ? 0 : Math.abs(weeks.get(place).delivered() - weeks.get(place - 1).delivered());
        }
        var mean = number(sum).divide(BigDecimal.valueOf(weeks.size()), HUNDREDTHS, RoundingMode.HALF_UP);
        var off = number(moved).multiply(LIMIT).divide(BigDecimal.valueOf(weeks.size() - 1L), HUNDREDTHS,
                RoundingMode.HALF_UP);
        var low = mean.subtract(off).max(BigDecimal.ZERO.setScale(HUNDREDTHS));
        return weeks.stream().filter(week -> number(week.delivered()).subtract(mean).abs().compareTo(off) > 0)
                .map(week -> new UnusualWeek(scheme, week.week(), number(week.delivered()), mean, low, mean.add(off)))
                .toList();
    }
}
