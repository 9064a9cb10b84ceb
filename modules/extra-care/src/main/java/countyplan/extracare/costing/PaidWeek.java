package countyplan.extracare.costing;

import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.Money;
import countyplan.extracare.homes.Homes;
import countyplan.extracare.homes.SchemeId;
import countyplan.extracare.homes.Tenancy;
import countyplan.extracare.models.Models;
import countyplan.extracare.models.ModelState;
import countyplan.extracare.models.PaidBy;
import countyplan.extracare.tenants.TenantId;
import countyplan.extracare.tenants.Tenants;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A week that a tenant paid the council's charge for, whole or in part.
///
/// @param monday its Monday
/// @param first the first of its days that are asked about
/// @param days how many of its days were paid for
/// @param income what that came to, to the penny
record PaidWeek(SchemeId scheme, TenantId tenant, LocalDate monday, LocalDate first, int days, Money income) {
    private static final int WEEK = 7;

    boolean isWhole() {
        return days == WEEK;
    }

    private record Lives(SchemeId scheme, TenantId tenant) {
    }

    /// Every week in which anything was paid, by scheme and tenant and in order.
    ///
    /// @param length how many days from the first on
    static List<PaidWeek> all(View view, LocalDate first, int length) {
        var charges = charges(view, first, length);
        Map<Lives, BitSet> living = living(view, first, length);
        List<PaidWeek> weeks = new ArrayList<>();
        Tenants.TENANTS.stories(view, story -> {
            var entries = story.entries();
            if (entries.isEmpty()) {
                return;
            }
            var tenant = entries.getLast().value();
            var paying = living.get(new Lives(tenant.scheme(), tenant.tenant()));
            if (paying != null) {
                var charged = new BitSet(length);
                entries.forEach(entry -> charged.set(place(entry.day(), first, length), length,
                        entry.value().charged()));
                charged.and(paying);
                add(weeks, tenant.scheme(), tenant.tenant(), charged, charges, first);
            }
        });
        return weeks;
    }

    private static int place(LocalDate day, LocalDate first, int length) {
        return Math.clamp(ChronoUnit.DAYS.between(first, day), 0, length);
    }

    private static Map<Lives, BitSet> living(View view, LocalDate first, int length) {
        Map<Lives, BitSet> living = new HashMap<>();
        Homes.TENANCIES.stories(view, story -> story.held().map(Held::record).ifPresent(
                tenancy -> Stream.concat(Stream.of(tenancy.tenant()), tenancy.heldWith().stream()).forEach(
                        who -> living.computeIfAbsent(new Lives(tenancy.scheme(), who), none -> new BitSet(length))
                                .set(place(tenancy.starts(), first, length), until(tenancy, first, length)))));
        return living;
    }

    private static int until(Tenancy tenancy, LocalDate first, int length) {
        return tenancy.ends().map(end -> place(end.plusDays(1), first, length)).orElse(length);
    }

    /// What the council charges a week on each day, in pence: by the model that is in force on it.
    private static long[] charges(View view, LocalDate first, int length) {
        var charges = new long[length];
        Map<String, BitSet> inForce = new TreeMap<>();
        Models.MODELS.stories(view, story -> {
            var days = new BitSet(length);
            for (var day = 0; day < length; day++) {
                days.set(day, story.on(first.plusDays(day))
                        .filter(held -> held.state() == ModelState.IN_FORCE).isPresent());
            }
            inForce.put(story.key(), days);
        });
        Models.CHARGES.stories(view, story -> {
            for (var day = 0; day < length; day++) {
                var place = day;
                story.on(first.plusDays(day)).map(Held::record)
                        .filter(charge -> charge.takenBy() == PaidBy.COUNCIL
                                && inForce.getOrDefault(charge.model().value(), new BitSet()).get(place))
                        .flatMap(charge -> charge.weekly())
                        .ifPresent(weekly -> charges[place] += weekly.pence());
            }
        });
        return charges;
    }

    private static void add(List<PaidWeek> weeks, SchemeId scheme, TenantId tenant, BitSet charged, long[] charges,
            LocalDate first) {
        var begins = 0;
        while (begins < charges.length) {
            var day = first.plusDays(begins);
            var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var ends = (int) Math.min(charges.length, ChronoUnit.DAYS.between(first, monday.plusDays(WEEK)));
            var days = 0;
            var sevenths = 0L;
            for (var each = begins; each < ends; each++) {
                if (charged.get(each) && charges[each] > 0) {
                    days++;
                    sevenths += charges[each];
                }
            }
            if (days > 0) {
                weeks.add(new PaidWeek(scheme, tenant, monday, day, days,
                        new Money(Math.floorDiv(2 * sevenths + WEEK, 2 * WEEK))));
            }
            begins = ends;
        }
    }
}
