package countyplan.extracare.costing;

import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.extracare.homes.Homes;
import countyplan.extracare.homes.Scheme;
import countyplan.extracare.homes.SchemeId;
import countyplan.extracare.homes.SchemeState;
import countyplan.extracare.tenants.CareBought;
import countyplan.extracare.tenants.Tenant;
import countyplan.extracare.tenants.TenantId;
import countyplan.extracare.tenants.Tenants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts, of the schemes that are open on the day of a view, what their costs depend on. Only who has a tenancy on the day is
/// counted.
final class Sites {
    private static final long THOUSAND = 1_000;

    private Sites() {
    }

    static List<Site> of(View view) {
        Map<SchemeId, Integer> flats = new HashMap<>();
        Homes.FLATS.stories(view, story -> story.held().ifPresent(
                held -> flats.merge(held.record().scheme(), 1, Integer::sum)));
        Map<SchemeId, Integer> let = new HashMap<>();
        Map<SchemeId, Set<TenantId>> living = new HashMap<>();
        Homes.TENANCIES.stories(view, story -> story.held().map(Held::record)
                .filter(tenancy -> tenancy.covers(view.asAt())).ifPresent(tenancy -> {
                    let.merge(tenancy.scheme(), 1, Integer::sum);
                    var there = living.computeIfAbsent(tenancy.scheme(), none -> new HashSet<>());
                    there.add(tenancy.tenant());
                    tenancy.heldWith().ifPresent(there::add);
                }));
        Map<SchemeId, List<Tenant>> tenants = new HashMap<>();
        Tenants.TENANTS.stories(view, story -> story.held().map(Held::record)
                .filter(tenant -> living.getOrDefault(tenant.scheme(), Set.of()).contains(tenant.tenant()))
                .ifPresent(tenant -> tenants.computeIfAbsent(tenant.scheme(), none -> new ArrayList<>()).add(tenant)));
        List<Site> sites = new ArrayList<>();
        Homes.SCHEMES.stories(view, story -> story.held().filter(held -> held.state() == SchemeState.OPEN)
                .map(Held::record).map(Scheme::scheme).ifPresent(scheme -> sites.add(site(scheme,
                        flats.getOrDefault(scheme, 0), let.getOrDefault(scheme, 0),
                        tenants.getOrDefault(scheme, List.of())))));
        return sites;
    }

    private static Site site(SchemeId scheme, int flats, int let, List<Tenant> tenants) {
        var withCare = (int) tenants.stream().filter(tenant -> tenant.care() == CareBought.COMMISSIONED).count();
        var hours =
                tenants.stream().mapToLong(tenant -> tenant.commissioned().movePointRight(2).longValueExact()).sum();
        return new Site(scheme, flats, let, withCare, hours,
                tenants.stream().filter(Tenant::charged).count() * THOUSAND);
    }
}
