package countyplan.extracare.monitoring;

import countyplan.core.About;
import countyplan.core.Fault;
import countyplan.core.Operation;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import countyplan.extracare.Words;
import countyplan.extracare.homes.Band;
import countyplan.extracare.homes.BandId;
import countyplan.extracare.homes.BandState;
import countyplan.extracare.homes.Homes;
import countyplan.extracare.homes.SchemeId;
import countyplan.extracare.tenants.Tenants;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The mix of need at each scheme against what it aims at, and how it drifts.
public final class Mix {
    /// Ten years of months.
    private static final int MOST_DAYS = 120;

    private Mix() {
    }

    @About("tells how many tenants of each scheme are in each band of need, against its target and against an earlier day, or quarter by quarter since then")
    public record AskMix(
            @About(value = "only of this scheme", example = "blaby-1") Optional<SchemeId> scheme,
            @About(value = "the earlier day; a year before unless said", example = "2022-04-01") Optional<LocalDate> since,
            @About(value = "also on a day in each of these since then, counted back from the day asked about", example = "quarter") Optional<Step> every) {
    }

    @About("the mix of need")
    public record MixReport(
            @About(value = "in a sentence", headline = true) String summary,
            @About("on which days, and whose need is counted") List<String> method,
            @About(value = "each day, scheme and band", rows = true) List<Line> bands) {
    }

    /// How far the days of a series are from each other.
    public enum Step {
        /// A month.
        MONTH,
        /// Three months.
        QUARTER,
        /// Twelve months.
        YEAR;

        private int months() {
            return this == MONTH ? 1 : this == QUARTER ? 3 : 12;
        }
    }

    /// A band of a scheme on a day.
    public record Line(
            @About("the scheme") SchemeId scheme,
            @About("the band") BandId band,
            @About("the day") LocalDate day,
            @About("tenants in it") int tenants,
            @About(value = "of all its tenants", unit = "percent") BigDecimal share,
            @About(value = "what it aims at", unit = "percent") BigDecimal target,
            @About(value = "more than that", unit = "percent") BigDecimal off,
            @About("whether that is as it should be, too many or too few") Fit fit,
            @About("tenants in it on the day before of those compared") int before,
            @About(value = "how the share has moved since then", unit = "percent") Optional<BigDecimal> drift) {
    }

    /// Whether a share is within its corridor.
    public enum Fit {
        /// Within it.
        WITHIN,
        /// More than it has room for: nominate people of other bands.
        TOO_MANY,
        /// Fewer: nominate people of this band.
        TOO_FEW
    }

    /// The operation on the mix.
    public static List<Operation<?, ?>> operations() {
        return List.of(Operation.read("mix", "GET mix", AskMix.class, MixReport.class, Mix::mix).limited());
    }

    private record Place(SchemeId scheme, BandId band) {
    }

    private static MixReport mix(AskMix ask, View view) {
        var days = days(ask, view.asAt());
        Map<LocalDate, Map<Place, Integer>> counts = new HashMap<>();
        days.forEach(day -> counts.put(day, counts(view, day)));
        List<Line> lines = new ArrayList<>();
        Homes.BANDS.stories(view, story -> {
            for (var next = 1; next < days.size(); next++) {
                var day = days.get(next);
                var then = counts.get(days.get(next - 1));
                story.on(day).filter(held -> held.state() == BandState.IN_USE).map(Held::record)
                        .filter(band -> ask.scheme().filter(only -> !only.equals(band.scheme())).isEmpty())
                        .ifPresent(band -> lines.add(line(band, day, counts.get(day), then)));
            }
        });
        var off = lines.stream().filter(line -> line.day().equals(view.asAt()) && line.fit() != Fit.WITHIN)
                .map(line -> line.scheme() + " has " + (line.fit() == Fit.TOO_MANY ? "too many" : "too few") + " of "
                        + line.band())
                .toList();
        return new MixReport(lines.isEmpty() ? "No scheme has bands on " + LongDate.words(view.asAt()) + "."
                : off.isEmpty() ? "Every scheme has the mix that it aims at."
                        : Words.sentence(String.join("; ", off.subList(0, Math.min(off.size(), 3)))) + (off.size() > 3
                                ? "; and " + (off.size() - 3) + " more are outside their corridor" : "") + ".",
                List.of("compared: " + days.stream().map(LongDate::words).collect(Collectors.joining(", ")),
                        "who has a tenancy on a day is counted, in the band and against the target of that day"),
                lines);
    }

    /// The days that are compared, the first of them only with those that follow.
    private static List<LocalDate> days(AskMix ask, LocalDate asAt) {
        var earlier = ask.since().orElse(asAt.minusYears(1));
        if (earlier.isAfter(asAt)) {
            throw Refused.invalid("later-than-asked-about", "The earlier day is after the day asked about",
                    new Fault("since", earlier.toString(), "a day up to " + asAt));
        }
        var months = ask.every().map(Step::months).orElse(0);
        if (months > 0 && earlier.plusMonths((long) months * MOST_DAYS).isBefore(asAt)) {
            throw Refused.invalid("too-many-days", "A series has at most " + MOST_DAYS + " days",
                    new Fault("since", earlier.toString(), "a later day, or longer steps in `every`"));
        }
        List<LocalDate> days = new ArrayList<>(List.of(asAt));
        for (var step = 1; months > 0 && asAt.minusMonths((long) months * step).isAfter(earlier); step++) {
            days.addFirst(asAt.minusMonths((long) months * step));
        }
        days.addFirst(earlier);
        return days;
    }

    private static Line line(Band band, LocalDate day, Map<Place, Integer> now, Map<Place, Integer> then) {
        var place = new Place(band.scheme(), band.band());
        var here = now.getOrDefault(place, 0);
        var before = then.getOrDefault(place, 0);
        var all = sum(now, band.scheme());
        var once = sum(then, band.scheme());
        var share = Words.percent(here, all);
        var off = share.subtract(band.target());
        return new Line(band.scheme(), band.band(), day, here, share, band.target(), off,
                all == 0 || off.abs().compareTo(band.corridor()) <= 0 ? Fit.WITHIN
                        : off.signum() > 0 ? Fit.TOO_MANY : Fit.TOO_FEW,
                before, once == 0 ? Optional.empty() : Optional.of(share.subtract(Words.percent(before, once))));
    }

    private static int sum(Map<Place, Integer> counts, SchemeId scheme) {
        return counts.entrySet().stream().filter(each -> each.getKey().scheme().equals(scheme))
                .mapToInt(Map.Entry::getValue).sum();
    }

    /// Those who live there on a day, by band.
    private static Map<Place, Integer> counts(View view, LocalDate day) {
        Set<String> living = new HashSet<>();
        Homes.TENANCIES.stories(view, story -> story.on(day).map(Held::record)
                .filter(tenancy -> tenancy.covers(day)).ifPresent(tenancy -> {
                    living.add(tenancy.scheme() + "/" + tenancy.tenant());
                    tenancy.heldWith().ifPresent(with -> living.add(tenancy.scheme() + "/" + with));
                }));
        Map<Place, Integer> counts = new HashMap<>();
        Tenants.TENANTS.stories(view, story -> story.on(day).map(Held::record)
                .filter(tenant -> living.contains(tenant.scheme() + "/" + tenant.tenant()))
                .ifPresent(tenant -> counts.merge(new Place(tenant.scheme(), tenant.band()), 1, Integer::sum)));
        return counts;
    }
}
