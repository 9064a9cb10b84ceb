package countyplan.extracare.monitoring;

import countyplan.core.About;
import countyplan.core.Operation;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import countyplan.core.values.Money;
import countyplan.extracare.Words;
import countyplan.extracare.homes.EndReason;
import countyplan.extracare.homes.Flat;
import countyplan.extracare.homes.FlatStanding;
import countyplan.extracare.homes.FlatUse;
import countyplan.extracare.homes.Homes;
import countyplan.extracare.homes.SchemeId;
import countyplan.extracare.homes.Stretch;
import countyplan.extracare.homes.Tenancy;
import countyplan.extracare.homes.Timelines;
import countyplan.extracare.tenants.Nomination;
import countyplan.extracare.tenants.NominationState;
import countyplan.extracare.tenants.Tenants;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How many flats are let, and for how long and why the others are not.
public final class Occupancy {
    private static final Set<NominationState> OPEN = Set.of(NominationState.NOMINATED, NominationState.AGREED,
            NominationState.OFFERED, NominationState.ACCEPTED);

    private Occupancy() {
    }

    @About("tells of each scheme how many flats are let, how many days others were empty, why, and what rent that cost")
    public record AskOccupancy(
            @About(value = "days from this one on; the twelve months before unless said", example = "2022-04-01") Optional<LocalDate> since) {
    }

    @About("how many flats are let")
    public record OccupancyReport(
            @About(value = "in a sentence", headline = true) String summary,
            @About("how it is worked out") List<String> method,
            @About(value = "each scheme", rows = true) List<Line> schemes) {
    }

    /// A scheme.
    public record Line(
            @About("the scheme") SchemeId scheme,
            @About("its flats") int flats,
            @About("of these, set aside for assessment") int assessment,
            @About("let on the day") int let,
            @About("nominated on the day") int nominated,
            @About("void on the day") int voids,
            @About("never let yet") int vacant,
            @About(value = "let", unit = "percent") BigDecimal share,
            @About(value = "days on which flats were empty since the first day", unit = "days") int emptyDays,
            @About(value = "rent that was lost on these", unit = "GBP") Money rentLost,
            @About("void days by reason") Optional<String> reasons) {
    }

    /// The operation on occupancy.
    public static List<Operation<?, ?>> operations() {
        return List.of(Operation.read("occupancy", "GET occupancy", AskOccupancy.class, OccupancyReport.class,
                Occupancy::occupancy).limited());
    }

    private static OccupancyReport occupancy(AskOccupancy ask, View view) {
        var since = ask.since().orElse(view.asAt().minusYears(1).plusDays(1));
        Map<String, List<Tenancy>> tenancies = new HashMap<>();
        Homes.TENANCIES.stories(view, story -> story.held().map(Held::record).ifPresent(tenancy -> tenancies
                .computeIfAbsent(tenancy.scheme() + "/" + tenancy.flat(), none -> new ArrayList<>()).add(tenancy)));
        Map<String, LocalDate> nominated = new HashMap<>();
        Tenants.NOMINATIONS.stories(view, story -> story.held().filter(held -> OPEN.contains(held.state()))
                .map(Held::record).ifPresent(each -> nominate(each, nominated)));
        Map<String, Counting> schemes = new TreeMap<>();
        Homes.FLATS.stories(view, story -> story.held().map(Held::record).ifPresent(flat -> {
            var key = flat.scheme() + "/" + flat.flat();
            schemes.computeIfAbsent(flat.scheme().value(), none -> new Counting(flat.scheme())).add(flat,
                    Timelines.of(flat, tenancies.getOrDefault(key, List.of()), Optional.ofNullable(nominated.get(key)),
                            view.asAt()),
                    since, view.asAt());
        }));
        var lines = schemes.values().stream().map(Counting::line).toList();
        var let = lines.stream().mapToInt(Line::let).sum();
        var flats = lines.stream().mapToInt(Line::flats).sum();
        var days = lines.stream().mapToInt(Line::emptyDays).sum();
        var lost = lines.stream().map(Line::rentLost).reduce(Money.ZERO, Money::plus);
        return new OccupancyReport(
                "%s of %s are let on %s (%s%%); since %s flats were empty for %s, at %s of rent.".formatted(
                        let, Words.counted(flats, "flat", "flats"), LongDate.words(view.asAt()),
                        Words.percent(let, flats),
                        LongDate.words(since), Words.counted(days, "day", "days"), lost.words()),
                List.of("rent is lost by the day, a seventh of a week's, rounded once for each flat",
                        "flats without a rent are counted, and cost nothing"),
                lines);
    }

    private static void nominate(Nomination each, Map<String, LocalDate> nominated) {
        each.flat().ifPresent(flat -> nominated.merge(each.scheme() + "/" + flat, each.nominated(),
                (one, other) -> one.isBefore(other) ? one : other));
    }

    /// A scheme being counted.
    private static final class Counting {
        private final SchemeId scheme;
        private final Map<FlatStanding, Integer> now = new EnumMap<>(FlatStanding.class);
        private final Map<EndReason, Integer> reasons = new EnumMap<>(EndReason.class);
        private int flats;
        private int assessment;
        private int emptyDays;
        private Money lost = Money.ZERO;

        Counting(SchemeId scheme) {
            this.scheme = scheme;
        }

        void add(Flat flat, List<Stretch> stretches, LocalDate since, LocalDate asAt) {
            flats++;
            assessment += flat.purpose() == FlatUse.ASSESSMENT ? 1 : 0;
            if (!stretches.isEmpty()) {
                now.merge(stretches.getLast().standing(), 1, Integer::sum);
            }
            var empty = 0;
            for (var stretch : stretches) {
                if (stretch.standing() != FlatStanding.LET) {
                    var from = stretch.from().isBefore(since) ? since : stretch.from();
                    var days = (int) Math.max(0, ChronoUnit.DAYS.between(from, stretch.to().orElse(asAt)) + 1);
                    empty += days;
                    stretch.reason().filter(why -> days > 0).ifPresent(why -> reasons.merge(why, days, Integer::sum));
                }
            }
            emptyDays += empty;
            var weeks = empty;
            lost = flat.rent().map(rent -> lost.plus(new Money(BigDecimal.valueOf(rent.pence())
                    .multiply(BigDecimal.valueOf(weeks)).divide(BigDecimal.valueOf(7), 0, RoundingMode.HALF_UP)
                    .longValueExact()))).orElse(lost);
        }

        Line line() {
            var let = now.getOrDefault(FlatStanding.LET, 0);
            return new Line(scheme, flats, assessment, let, now.getOrDefault(FlatStanding.NOMINATED, 0),
                    now.getOrDefault(FlatStanding.VOID, 0), now.getOrDefault(FlatStanding.VACANT, 0),
                    Words.percent(let, flats), emptyDays, lost, Optional.of(reasons.entrySet().stream()
                            .map(each -> Words.spoken(each.getKey()) + " " + each.getValue())
                            .collect(Collectors.joining(", "))).filter(told -> !told.isEmpty()));
        }
    }
}
