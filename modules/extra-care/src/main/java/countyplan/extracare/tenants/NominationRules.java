package countyplan.extracare.tenants;

import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import countyplan.extracare.homes.Homes;
import java.util.Optional;

/// Somebody is nominated for a flat that is free and for which nobody else is.
final class NominationRules {
    private NominationRules() {
    }

    static Optional<String> free(Held<Nomination, NominationState> held, View view) {
        var flat = held.record().flat();
        if (flat.isEmpty() || !held.state().isOpen()) {
            return Optional.empty();
        }
        var scheme = held.record().scheme();
        if (Homes.FLATS.inTheEnd(view, Homes.ref(scheme)).stream()
                .noneMatch(each -> each.record().flat().equals(flat.get()))) {
            return Optional.of("There is no " + flat.get() + " in " + scheme);
        }
        var let = Homes.TENANCIES.inTheEnd(view, Homes.ref(scheme)).stream().map(Held::record)
                .filter(each -> each.flat().equals(flat.get()) && each.ends().isEmpty()).findFirst();
        if (let.isPresent()) {
            return Optional.of("%s is let from %s on (%s), and no end is known".formatted(flat.get(),
                    LongDate.words(let.get().starts()), let.get().tenancy()));
        }
        return Tenants.NOMINATIONS.all(view, Homes.ref(scheme)).stream()
                .filter(other -> !other.key().equals(held.key()) && other.state().isOpen())
                .filter(other -> other.record().flat().equals(flat)).findFirst()
                .map(other -> "%s is nominated for %s already (%s)".formatted(other.record().applicant(), flat.get(),
                        other.key()));
    }
}
