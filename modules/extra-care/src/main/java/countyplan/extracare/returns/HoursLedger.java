package countyplan.extracare.returns;

import countyplan.core.CatchUp;
import countyplan.core.Row;
import countyplan.core.View;
import countyplan.extracare.homes.Homes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Every row of hours ever reported, kept in memory: a million rows take about thirty megabytes, and are added up in a few
/// hundredths of a second, for any day and any knowledge.
public final class HoursLedger {
    private static final int LAST_DAY = 6;

    private final Map<String, Rows> schemes;

    private HoursLedger(Map<String, Rows> schemes) {
        this.schemes = schemes;
    }

    private enum Key {
        HOURS
    }

    /// The hours of a scheme in a week, all tenants together.
    ///
    /// @param week its Monday
    /// @param tenants how many were reported of
    /// @param commissioned hundredths of hours
    /// @param delivered likewise
    /// @param paid likewise
    public record Week(LocalDate week, int tenants, long commissioned, long delivered, long paid) {
    }

    /// The weeks of each scheme that the caller may know of, up to the day of the view, by scheme and in order.
    public static Map<String, List<Week>> weeks(View view) {
        var ledger = view.kept(Key.HOURS, new Reader());
        Set<String> mine = new HashSet<>();
        Homes.SCHEMES.stories(view, story -> mine.add(story.key()));
        Map<String, List<Week>> all = new TreeMap<>();
        ledger.schemes.forEach((scheme, rows) -> {
            if (mine.contains(scheme)) {
                var weeks = rows.weeks(view.known(), view.asAt().minusDays(LAST_DAY).toEpochDay());
                if (!weeks.isEmpty()) {
                    all.put(scheme, weeks);
                }
            }
        });
        return all;
    }

    /// The rows of a scheme, by week, tenant and change: seven numbers each.
    private record Rows(Map<String, Integer> tenants, long[] order, int[] commissioned, int[] delivered, int[] paid,
            long[] changes) {
        private static final int WEEK_BITS = 24;

        static long order(long week, int tenant) {
            return week << WEEK_BITS | tenant;
        }

        List<Week> weeks(long known, long lastMonday) {
            List<Week> weeks = new ArrayList<>();
            var place = 0;
            while (place < order.length) {
                var week = order[place] >> WEEK_BITS;
                var tenants = 0;
                var sums = new long[3];
                while (place < order.length && order[place] >> WEEK_BITS == week) {
                    var tenant = order[place];
                    var last = -1;
                    for (; place < order.length && order[place] == tenant; place++) {
                        last = changes[place] <= known ? place : last;
                    }
                    if (last >= 0) {
                        tenants++;
                        sums[0] += commissioned[last];
                        sums[1] += delivered[last];
                        sums[2] += paid[last];
                    }
                }
                if (tenants > 0 && week <= lastMonday) {
                    weeks.add(new Week(LocalDate.ofEpochDay(week), tenants, sums[0], sums[1], sums[2]));
                }
            }
            return weeks;
        }
    }

    /// Rows in the making.
    private static final class Growing {
        private final Map<String, Integer> tenants = new HashMap<>();
        private final List<long[]> rows = new ArrayList<>();

        Growing(@Nullable Rows before) {
            if (before != null) {
                tenants.putAll(before.tenants());
                for (var place = 0; place < before.order().length; place++) {
                    rows.add(new long[]{before.order()[place], before.changes()[place], before.commissioned()[place],
                            before.delivered()[place], before.paid()[place]});
                }
            }
        }

        void add(Row row) {
            var tenant = tenants.computeIfAbsent(row.text("tenant"), none -> tenants.size());
            rows.add(new long[]{Rows.order(row.date("week_of").toEpochDay(), tenant), row.number("change_no"),
                    row.integer("commissioned"), row.integer("delivered"), row.integer("paid")});
        }

        Rows done() {
            rows.sort((one, other) -> one[0] != other[0] ? Long.compare(one[0], other[0])
                    : Long.compare(one[1], other[1]));
            var done = new Rows(Map.copyOf(tenants), new long[rows.size()], new int[rows.size()], new int[rows.size()],
                    new int[rows.size()], new long[rows.size()]);
            for (var place = 0; place < rows.size(); place++) {
                var row = rows.get(place);
                done.order[place] = row[0];
                done.changes[place] = row[1];
                done.commissioned[place] = (int) row[2];
                done.delivered[place] = (int) row[3];
                done.paid[place] = (int) row[4];
            }
            return done;
        }
    }

    /// Reads what was reported since.
    private static final class Reader implements CatchUp<HoursLedger> {
        @Override
        public boolean isForLimitedCallers() {
            return true;
        }

        @Override
        public HoursLedger take(@Nullable HoursLedger before, News news) {
            Map<String, Rows> schemes = before == null ? new HashMap<>() : new HashMap<>(before.schemes);
            Map<String, Growing> growing = new HashMap<>();
            news.sql("select f.scheme, f.week_of, f.tenant, f.commissioned, f.delivered, f.paid, f.change_no from "
                    + ReturnTables.HOURS + " f where f.change_no > :after and f.change_no <= :upTo")
                    .each(row -> growing.computeIfAbsent(row.text("scheme"),
                            scheme -> new Growing(schemes.get(scheme))).add(row));
            growing.forEach((scheme, rows) -> schemes.put(scheme, rows.done()));
            return new HoursLedger(schemes);
        }
    }
}
