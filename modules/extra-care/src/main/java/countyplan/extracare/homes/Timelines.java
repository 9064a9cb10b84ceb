package countyplan.extracare.homes;

import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import countyplan.extracare.Words;
import countyplan.extracare.tenants.Nomination;
import countyplan.extracare.tenants.Tenants;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts a flat's days together from its tenancies and nominations: every day from the first on which it can be let is in one
/// stretch, and in no other.
public final class Timelines {
    private Timelines() {
    }

    /// The operation that tells of one flat.
    public static List<Operation<?, ?>> operations() {
        return List.of(Operation.read("timeline", "GET schemes/{scheme}/flats/{flat}/timeline", AskTimeline.class,
                Timeline.class, Timelines::timeline).limited());
    }

    private static Timeline timeline(AskTimeline ask, View view) {
        var scheme = Homes.ref(ask.scheme());
        Homes.SCHEMES.get(view, ask.scheme());
        var flat = Homes.FLATS.get(view, Ref.to(scheme, "flats", ask.flat())).record();
        var tenancies = Homes.TENANCIES.all(view, scheme).stream().map(Held::record)
                .filter(tenancy -> tenancy.flat().equals(ask.flat())).toList();
        var nominated = Tenants.NOMINATIONS.all(view, scheme).stream().filter(held -> held.state().isOpen())
                .map(Held::record).filter(nomination -> nomination.flat().filter(ask.flat()::equals).isPresent())
                .map(Nomination::nominated).min(Comparator.naturalOrder());
        return told(flat, of(flat, tenancies, nominated, view.asAt()), view.asAt());
    }

    /// The stretches of a flat up to a day.
    ///
    /// @param tenancies of the flat, which do not overlap
    /// @param nominated since when somebody is nominated for it, if it is not let
    public static List<Stretch> of(
            Flat flat, List<Tenancy> tenancies, Optional<LocalDate> nominated, LocalDate asAt) {
        List<Stretch> stretches = new ArrayList<>();
        var next = flat.ready();
        Optional<EndReason> why = Optional.empty();
        for (var tenancy : tenancies.stream().filter(each -> !each.starts().isAfter(asAt))
                .sorted(Comparator.comparing(Tenancy::starts)).toList()) {
            if (tenancy.starts().isAfter(next)) {
                stretches.add(empty(next, Optional.of(tenancy.starts().minusDays(1)), why, asAt));
            }
            var ended = tenancy.ends().filter(end -> !end.isAfter(asAt));
            stretches.add(new Stretch(FlatStanding.LET, tenancy.starts(), ended, days(tenancy.starts(), ended, asAt),
                    Optional.of(tenancy.tenant()), Optional.empty()));
            next = ended.map(end -> end.plusDays(1)).orElse(LocalDate.MAX);
            why = tenancy.endedBy();
        }
        if (!next.isAfter(asAt)) {
            var from = next;
            var since = nominated.filter(day -> !day.isAfter(asAt)).map(day -> day.isBefore(from) ? from : day);
            if (since.filter(from::isBefore).isPresent()) {
                stretches.add(empty(from, since.map(day -> day.minusDays(1)), why, asAt));
            }
            stretches.add(since.map(day -> new Stretch(FlatStanding.NOMINATED, day, Optional.empty(),
                    days(day, Optional.empty(), asAt), Optional.empty(), Optional.empty()))
                    .orElse(empty(from, Optional.empty(), why, asAt)));
        }
        return stretches;
    }

    private static Stretch empty(LocalDate from, Optional<LocalDate> to, Optional<EndReason> why, LocalDate asAt) {
        return new Stretch(why.isPresent() ? FlatStanding.VOID : FlatStanding.VACANT, from, to, days(from, to, asAt),
                Optional.empty(), why);
    }

    private static int days(LocalDate from, Optional<LocalDate> to, LocalDate asAt) {
        return (int) ChronoUnit.DAYS.between(from, to.orElse(asAt)) + 1;
    }

    private static Timeline told(Flat flat, List<Stretch> stretches, LocalDate asAt) {
        if (stretches.isEmpty()) {
            return new Timeline("%s can be let from %s on.".formatted(flat.flat(), LongDate.words(flat.ready())),
                    List.of());
        }
        var last = stretches.getLast();
        var empty =
                stretches.stream().filter(each -> each.standing() != FlatStanding.LET).mapToInt(Stretch::days).sum();
        return new Timeline("%s is %s since %s, for %s; nobody lived there on %s of %s since %s.".formatted(
                flat.flat(), Words.spoken(last.standing()), LongDate.words(last.from()),
                Words.counted(last.days(), "day", "days"), Words.counted(empty, "day", "days"),
                "%,d".formatted(stretches.stream().mapToInt(Stretch::days).sum()), LongDate.words(flat.ready())),
                stretches);
    }
}
