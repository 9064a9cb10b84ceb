package countyplan.extracare.monitoring;

import countyplan.core.About;
import countyplan.core.Finding;
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
import countyplan.extracare.returns.Reported;
import countyplan.extracare.tenants.Nomination;
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
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// How many flats are let, and for how long and why the others are not.
public final class Occupancy {
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
            @About(value = "of these, set aside for assessment", detail = true) int assessment,
            @About("let on the day") int let,
            @About("nominated on the day") int nominated,
            @About("void on the day") int voids,
            @About("never let yet") int vacant,
            @About(value = "let", unit = "percent") BigDecimal share,
            @About(value = "days on which flats were empty since the first day", unit = "days") int emptyDays,
            @About(value = "rent that was lost on these", unit = "GBP") Money rentLost,
            @About(value = "void days by reason", detail = true) Optional<String> reasons,
            @About(value = "the last day of the week that its provider reported last", detail = true) Optional<LocalDate> reportedOn,
            @About("let in that week, as reported") OptionalInt reportedLet,
            @About(value = "void in that week, as reported", detail = true) OptionalInt reportedVoids,
            @About("more than tenancies said on its last day; below 0 where fewer") OptionalInt reportedMore) {
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
        Tenants.NOMINATIONS.stories(view, story -> story.held().filter(held -> held.state().isOpen())
                .map(Held::record).ifPresent(each -> nominate(each, nominated)));
        var reported = Reported.last(view);
        Map<String, Counting> schemes = new TreeMap<>();
        Homes.FLATS.stories(view, story -> story.held().map(Held::record).ifPresent(flat -> {
            var key = flat.scheme() + "/" + flat.flat();
            schemes.computeIfAbsent(flat.scheme().value(),
                    none -> new Counting(flat.scheme(), Optional.ofNullable(reported.get(flat.scheme())))).add(flat,
                            Timelines.of(flat, tenancies.getOrDefault(key, List.of()),
                                    Optional.ofNullable(nominated.get(key)),
                                    view.asAt()),
                            since, view.asAt());
        }));
        var lines = schemes.values().stream().map(Counting::line).toList();
        var let = lines.stream().mapToInt(Line::let).sum();
        var flats = lines.stream().mapToInt(Line::flats).sum();
        var days = lines.stream().mapToInt(Line::emptyDays).sum();
        var lost = lines.stream().map(Line::rentLost).reduce(Money.ZERO, Money::plus);
        return new OccupancyReport(
                "%s of %s are let on %s (%s%%); since %s flats were empty for %s, at %s of rent%s.".formatted(
                        let, Words.counted(flats, "flat", "flats"), LongDate.words(view.asAt()),
                        Words.percent(let, flats),
                        LongDate.words(since), Words.counted(days, "day", "days"), lost.words(), reported(lines)),
                List.of("rent is lost by the day, a seventh of a week's, rounded once for each flat",
                        "flats without a rent are counted, and cost nothing",
                        "what providers reported is of the last week that is over, beside what tenancies say of its last day"),
                lines);
    }

    /// Of which schemes something else was reported than tenancies say.
    private static String reported(List<Line> lines) {
        var differ = lines.stream().filter(line -> line.reportedMore().orElse(0) != 0).toList();
        return differ.isEmpty() ? ""
                : "; what was last reported of %s differs from %s tenancies".formatted(
                        differ.size() == 1 ? differ.getFirst().scheme() : differ.size() + " schemes",
                        differ.size() == 1 ? "its" : "their");
    }

    /// Tells of schemes whose provider reported other lettings than their tenancies say.
    public static void findings(View view, Consumer<Finding> tell) {
        occupancy(new AskOccupancy(Optional.empty()), view).schemes().stream()
                .filter(line -> line.reportedMore().orElse(0) != 0)
                .forEach(line -> tell.accept(new Finding("reported-otherwise",
                        "%s was reported with %s let in the week up to %s; by its tenancies there were %d".formatted(
                                line.scheme(),
                                Words.counted(line.reportedLet().orElseThrow(), "flat", "flats"),
                                LongDate.words(line.reportedOn().orElseThrow()),
                                line.reportedLet().orElseThrow() - line.reportedMore().orElseThrow()),
                        Homes.ref(line.scheme()))));
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
        private final Optional<Reported> reported;
        private int emptyDays;
        private int letThen;
        private Money lost = Money.ZERO;

        Counting(SchemeId scheme, Optional<Reported> reported) {
            this.scheme = scheme;
            this.reported = reported;
        }

        void add(Flat flat, List<Stretch> stretches, LocalDate since, LocalDate asAt) {
            flats++;
            assessment += flat.purpose() == FlatUse.ASSESSMENT ? 1 : 0;
            if (!stretches.isEmpty()) {
                now.merge(stretches.getLast().standing(), 1, Integer::sum);
            }
            letThen += reported.filter(week -> stretches.stream()
                    .anyMatch(each -> each.standing() == FlatStanding.LET && each.has(week.sunday()))).isPresent() ? 1
                            : 0;
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

        private OptionalInt number(ToIntFunction<Reported> of) {
            return reported.stream().mapToInt(of).findFirst();
        }

        Line line() {
            var let = now.getOrDefault(FlatStanding.LET, 0);
            return new Line(scheme, flats, assessment, let, now.getOrDefault(FlatStanding.NOMINATED, 0),
                    now.getOrDefault(FlatStanding.VOID, 0), now.getOrDefault(FlatStanding.VACANT, 0),
                    Words.percent(let, flats), emptyDays, lost, Optional.of(reasons.entrySet().stream()
                            .map(each -> Words.spoken(each.getKey()) + " " + each.getValue())
                            .collect(Collectors.joining(", "))).filter(told -> !told.isEmpty()),
                    reported.map(Reported::sunday), number(Reported::let), number(Reported::voids),
                    number(week -> week.let() - letThen));
        }
    }
}
