package countyplan.extracare.homes;

import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import countyplan.extracare.Entered;
import countyplan.extracare.tenants.TenantId;
import countyplan.extracare.tenants.Tenants;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a flat's timeline must be: one tenancy at a time, and no day between two without a reason. Each answers the sentence
/// that refuses a tenancy, if it does.
final class TenancyRules {
    private TenancyRules() {
    }

    /// A tenancy ends after it starts, and says why: the flat is void for that reason.
    static Optional<String> ends(Held<Tenancy, Entered> held, View view) {
        var tenancy = held.record();
        if (tenancy.ends().filter(tenancy.starts()::isAfter).isPresent()) {
            return Optional.of("It starts on %s and cannot end before, on %s".formatted(
                    LongDate.words(tenancy.starts()), LongDate.words(tenancy.ends().orElseThrow())));
        }
        if (tenancy.ends().isPresent() && tenancy.endedBy().isEmpty()) {
            return Optional.of("From %s on %s would be empty without a reason: say in `endedBy` why the tenancy ended"
                    .formatted(LongDate.words(tenancy.ends().orElseThrow().plusDays(1)), tenancy.flat()));
        }
        return tenancy.endedBy().filter(why -> tenancy.ends().isEmpty())
                .map(why -> "It has a reason for its end and no last day: say `ends`");
    }

    /// The flat is there from the tenancy's first day.
    static Optional<String> flat(Held<Tenancy, Entered> held, View view) {
        var tenancy = held.record();
        var flat = Homes.FLATS.inTheEnd(view, Homes.ref(tenancy.scheme())).stream().map(Held::record)
                .filter(each -> each.flat().equals(tenancy.flat())).toList();
        if (flat.isEmpty()) {
            return Optional.of("There is no " + tenancy.flat() + " in " + tenancy.scheme());
        }
        var ready = flat.getFirst().ready();
        return tenancy.starts().isBefore(ready)
                ? Optional
                        .of(tenancy.flat() + " can be let from " + LongDate.words(ready) + " on, and the tenancy would "
                                + "start on " + LongDate.words(tenancy.starts()))
                : Optional.empty();
    }

    /// Whoever holds it is a tenant of the scheme.
    static Optional<String> tenant(Held<Tenancy, Entered> held, View view) {
        var tenancy = held.record();
        var known = Tenants.TENANTS.inTheEnd(view, Homes.ref(tenancy.scheme())).stream()
                .map(each -> each.record().tenant()).toList();
        return holders(tenancy).filter(each -> !known.contains(each)).findFirst()
                .map(each -> "There is no tenant " + each + " in " + tenancy.scheme() + "; add them first");
    }

    /// A flat is let once at a time.
    static Optional<String> let(Held<Tenancy, Entered> held, View view) {
        var tenancy = held.record();
        return others(tenancy, view).stream().filter(other -> other.flat().equals(tenancy.flat()))
                .filter(tenancy::meets).findFirst()
                .map(other -> "%s is let %s (%s), and cannot be let %s as well: end that tenancy first, or choose another flat"
                        .formatted(tenancy.flat(), days(other), other.tenancy(), days(tenancy)));
    }

    /// A tenant lives in one flat at a time.
    static Optional<String> elsewhere(Held<Tenancy, Entered> held, View view) {
        var tenancy = held.record();
        return others(tenancy, view).stream().filter(tenancy::meets)
                .flatMap(other -> holders(tenancy).filter(other::isOf)
                        .map(who -> "%s lives in %s %s (%s)".formatted(who, other.flat(), days(other),
                                other.tenancy())))
                .findFirst();
    }

    private static List<Tenancy> others(Tenancy tenancy, View view) {
        return Homes.TENANCIES.inTheEnd(view, Homes.ref(tenancy.scheme())).stream().map(Held::record)
                .filter(each -> !each.tenancy().equals(tenancy.tenancy())).toList();
    }

    private static Stream<TenantId> holders(Tenancy tenancy) {
        return Stream.concat(Stream.of(tenancy.tenant()), tenancy.heldWith().stream());
    }

    private static String days(Tenancy tenancy) {
        return "from " + LongDate.words(tenancy.starts())
                + tenancy.ends().map(end -> " to " + LongDate.words(end)).orElse(" on");
    }
}
