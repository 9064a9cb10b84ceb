package countyplan.extracare.monitoring;

import countyplan.core.About;
import countyplan.core.Operation;
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

/// The mix of need at each scheme against what it aims at, and how it drifts.
public final class Mix {
    private Mix() {
    }

    @About("tells how many tenants of each scheme are in each band of need, against its target and against an earlier day")
    public record AskMix(
            @About(value = "only of this scheme", example = "blaby-1") Optional<SchemeId> scheme,
            @About(value = "the earlier day; a year before unless said", example = "2022-04-01") Optional<LocalDate> since) {
    }

    @About("the mix of need")
    public record MixReport(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each scheme and band", rows = true) List<Line> bands) {
    }

    /// A band of a scheme.
    public record Line(
            @About("the scheme") SchemeId scheme,
            @About("the band") BandId band,
            @About("tenants in it") int tenants,
            @About(value = "of all its tenants", unit = "percent") BigDecimal share,
            @About(value = "what it aims at", unit = "percent") BigDecimal target,
            @About(value = "more than that", unit = "percent") BigDecimal off,
            @About("whether that is as it should be, too many or too few") Fit fit,
            @About("tenants in it on the earlier day") int before,
            @About(value = "how the share has moved since", unit = "percent") Optional<BigDecimal> drift) {
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
        var earlier = ask.since().orElse(view.asAt().minusYears(1));
        var now = counts(view, view.asAt());
        var then = counts(view, earlier);
        List<Line> lines = new ArrayList<>();
        Homes.BANDS.stories(view, story -> story.held().filter(held -> held.state() == BandState.IN_USE)
                .map(Held::record).filter(band -> ask.scheme().filter(only -> !only.equals(band.scheme())).isEmpty())
                .ifPresent(band -> lines.add(line(band, now, then))));
        var off = lines.stream().filter(line -> line.fit() != Fit.WITHIN).map(line -> line.scheme() + " has "
                + (line.fit() == Fit.TOO_MANY ? "too many" : "too few") + " of " + line.band()).toList();
        return new MixReport(lines.isEmpty() ? "No scheme has bands on " + LongDate.words(view.asAt()) + "."
                : off.isEmpty() ? "Every scheme has the mix that it aims at."
                        : Words.sentence(String.join("; ", off.subList(0, Math.min(off.size(), 3)))) + (off.size() > 3
                                ? "; and " + (off.size() - 3) + " more are outside their corridor" : "") + ".",
                lines);
    }

    private static Line line(Band band, Map<Place, Integer> now, Map<Place, Integer> then) {
        var place = new Place(band.scheme(), band.band());
        var here = now.getOrDefault(place, 0);
        var before = then.getOrDefault(place, 0);
        var all = sum(now, band.scheme());
        var once = sum(then, band.scheme());
        var share = Words.percent(here, all);
        var off = share.subtract(band.target());
        return new Line(band.scheme(), band.band(), here, share, band.target(), off,
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
