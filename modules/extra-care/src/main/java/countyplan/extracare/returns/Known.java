package countyplan.extracare.returns;

import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.extracare.homes.Homes;
import countyplan.extracare.homes.Tenancy;
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

/// What is held of the schemes that a caller may know of, for the rows of a return to be held against.
final class Known {
    private static final int LAST_DAY = 6;

    private final Set<String> cared = new HashSet<>();
    private final Map<String, Integer> flats = new HashMap<>();
    private final Map<String, List<Tenancy>> tenancies = new HashMap<>();
    private final Map<String, BigDecimal> hours = new HashMap<>();

    Known(View view) {
        var only = view.caller().belonging();
        Homes.SCHEMES.stories(view, story -> {
            flats.put(story.key(), 0);
            if (only.isEmpty() || story.allEntries().stream().flatMap(entry -> entry.value().careProviders().stream())
                    .anyMatch(provider -> provider.value().equals(only.get()))) {
                cared.add(story.key());
            }
        });
        Homes.FLATS.stories(view, story -> story.held().ifPresent(
                held -> flats.computeIfPresent(held.record().scheme().value(), (scheme, count) -> count + 1)));
        Homes.TENANCIES.stories(view, story -> {
            var last = story.allEntries().getLast().value();
            tenancies.computeIfAbsent(last.scheme().value(), none -> new ArrayList<>()).add(last);
        });
        Tenants.TENANTS.stories(view, story -> story.held().map(Held::record).ifPresent(
                tenant -> hours.put(tenant.scheme() + "/" + tenant.tenant(), tenant.commissioned())));
    }

    /// Whether the caller gives care at a scheme, or did, or is not limited to one provider.
    boolean caresAt(String scheme) {
        return cared.contains(scheme);
    }

    boolean hasScheme(String scheme) {
        return flats.containsKey(scheme);
    }

    int flats(String scheme) {
        return flats.getOrDefault(scheme, 0);
    }

    /// Whether somebody has a tenancy of the scheme on a day of the week that begins on a Monday.
    boolean lives(String scheme, String tenant, LocalDate monday) {
        return tenancies.getOrDefault(scheme, List.of()).stream()
                .filter(tenancy -> !tenancy.starts().isAfter(monday.plusDays(LAST_DAY))
                        && tenancy.ends().filter(monday::isAfter).isEmpty())
                .anyMatch(tenancy -> tenancy.tenant().value().equals(tenant)
                        || tenancy.heldWith().filter(with -> with.value().equals(tenant)).isPresent());
    }

    /// The hours a week that the council commissions for a tenant.
    Optional<BigDecimal> commissioned(String scheme, String tenant) {
        return Optional.ofNullable(hours.get(scheme + "/" + tenant));
    }
}
