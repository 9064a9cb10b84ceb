package countyplan.extracare.returns;

import countyplan.core.Changing;
import countyplan.core.Document;
import countyplan.core.Faults;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.register.CsvLine;
import countyplan.extracare.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes what providers report. A provider's token sees its own schemes, and those of others as if they were not there.
public final class Returns {
    /// Who may report without being able to change anything else.
    public static final String PROVIDER = "provider";

    private static final int HUNDREDTHS = 2;
    private static final int LAST_DAY = 6;

    private Returns() {
    }

    /// The operations on returns.
    public static List<Operation<?, ?>> operations() {
        return List.of(
                Operation.add("return-hours", "POST returns/hours", ReturnHours.class, ReturnResult.class,
                        (given, changing) -> new Taking(changing, given.file(), given.keepGood(), true).take())
                        .only(countyplan.core.Caller.OFFICER, PROVIDER).limited(),
                Operation.add("return-occupancy", "POST returns/occupancy", ReturnOccupancy.class, ReturnResult.class,
                        (given, changing) -> new Taking(changing, given.file(), given.keepGood(), false).take())
                        .only(countyplan.core.Caller.OFFICER, PROVIDER).limited(),
                Operation.read("returns", "GET schemes/{scheme}/returns", History.Ask.class, History.Told.class,
                        History::of).limited(),
                Operation.read("resubmitted", "GET schemes/{scheme}/returns/resubmitted",
                        Resubmitted.AskResubmitted.class, Resubmitted.ResubmittedReport.class, Resubmitted::of)
                        .limited());
    }

    /// One file being taken.
    private static final class Taking {
        private final Changing changing;
        private final boolean ofHours;
        private final boolean keepGood;
        private final Sheet sheet;
        private final Known known;
        private final Faults faults = new Faults();
        private final List<RowOutcome> outcomes = new ArrayList<>();
        private final Map<String, Map<LocalDate, List<Row>>> good = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();

        /// A row that can be kept.
        ///
        /// @param values hundredths of hours commissioned, delivered and paid; or flats let and void
        private record Row(CsvLine line, String scheme, LocalDate week, @Nullable String tenant, List<Integer> values) {
        }

        Taking(Changing changing, Document file, boolean keepGood, boolean ofHours) {
            this.changing = changing;
            this.ofHours = ofHours;
            this.keepGood = keepGood;
            this.sheet = ofHours
                    ? Sheet.of(file, List.of("scheme", "week", "tenant", "delivered", "paid"), List.of("commissioned"))
                    : Sheet.of(file, List.of("scheme", "week", "let", "voids"), List.of());
            this.known = new Known(changing);
        }

        ReturnResult take() {
            sheet.lines().forEach(this::read);
            if (!keepGood) {
                faults.refuse("faulty-return", (outcomes.size() == 1 ? "One row" : outcomes.size() + " rows")
                        + " of the return cannot be taken; nothing of it is kept. Mend it, or say `keepGood` to keep the rest");
            }
            good.forEach((scheme, weeks) -> weeks.forEach((week, rows) -> keep(scheme, week, rows)));
            return result();
        }

        private void read(CsvLine line) {
            var reading = new Reading(column -> sheet.cell(line, column));
            var row = row(line, reading);
            if (row.isPresent() && reading.unfit().isEmpty()) {
                good.computeIfAbsent(row.get().scheme(), none -> new LinkedHashMap<>())
                        .computeIfAbsent(row.get().week(), none -> new ArrayList<>()).add(row.get());
            } else {
                outcomes.add(outcome(line, Outcome.REFUSED, Optional.of(reading.unfit().stream()
                        .map(Reading.Unfit::why).collect(Collectors.joining("; ")))));
                reading.unfit().forEach(unfit -> faults.add("line " + line.number() + ", column " + unfit.column(),
                        unfit.given(), unfit.why()));
            }
        }

        /// The row, as far as it can be told; what is wrong with it is told by the reading.
        private Optional<Row> row(CsvLine line, Reading reading) {
            var scheme = reading.cell("scheme");
            var isKnown = known.hasScheme(scheme);
            if (!isKnown) {
                reading.refuse("scheme", "there is no scheme " + scheme);
            } else if (ofHours && !known.caresAt(scheme)) {
                reading.refuse("scheme", "hours are reported by whoever gives the care at " + scheme
                        + ", and that is not " + changing.caller().belonging().orElseThrow());
            }
            var week = reading.week(changing.today());
            var tenant = ofHours ? reading.cell("tenant") : null;
            if (tenant != null && tenant.isEmpty()) {
                reading.refuse("tenant", "a tenant's id, and there is none");
            } else if (tenant != null && isKnown && week.isPresent() && !known.lives(scheme, tenant, week.get())) {
                reading.refuse("tenant", tenant + " has no tenancy of " + scheme + " in that week");
            }
            if (week.isPresent() && !seen.add(scheme + "/" + week.get() + "/" + tenant)) {
                reading.refuse(tenant == null ? "scheme" : "tenant",
                        "every " + (ofHours ? "tenant" : "scheme") + " once a week; a line before has it");
            }
            var values = tenant != null ? hours(reading, scheme, tenant)
                    : isKnown ? flats(reading, known.flats(scheme)) : List.<Integer>of();
            return week.map(monday -> new Row(line, scheme, monday, tenant, values));
        }

        private List<Integer> hours(Reading reading, String scheme, String tenant) {
            var commissioned = reading.cell("commissioned").isEmpty()
                    ? known.commissioned(scheme, tenant).orElse(BigDecimal.ZERO).movePointRight(HUNDREDTHS)
                            .intValueExact()
                    : reading.hours("commissioned");
            return List.of(commissioned, reading.hours("delivered"), reading.hours("paid"));
        }

        private static List<Integer> flats(Reading reading, int there) {
            var let = reading.flats("let", "let", there, "as many as the scheme has");
            return List.of(let, reading.flats("voids", "void", there - let,
                    "as " + let + " of its " + there + " are let"));
        }

        /// Keeps the rows of a scheme and week, where they do not say what is there.
        private void keep(String scheme, LocalDate week, List<Row> rows) {
            var there = ofHours ? ReturnTables.hours(changing, scheme, week)
                    : ReturnTables.occupancy(changing, scheme, week);
            var sum = 0L;
            var kept = 0;
            for (var row : rows) {
                var key = row.tenant() == null ? "" : row.tenant();
                var before = there.get(key);
                var same = row.values().equals(before);
                outcomes.add(outcome(row.line(), same ? Outcome.UNCHANGED
                        : before == null ? Outcome.ACCEPTED : Outcome.REPLACED, Optional.empty()));
                if (!same) {
                    kept++;
                    sum += row.values().get(ofHours ? 1 : 0);
                    write(row);
                }
            }
            if (kept > 0) {
                changing.log(Ref.to("extra-care", "schemes", scheme), new Returned(week, 0, BigDecimal.ZERO),
                        new Returned(week, kept, BigDecimal.valueOf(sum, ofHours ? HUNDREDTHS : 0)));
            }
        }

        private void write(Row row) {
            var values = row.values();
            if (row.tenant() == null) {
                changing.insert(ReturnTables.OCCUPANCY, row.week().plusDays(LAST_DAY), "scheme", row.scheme(),
                        "week_of", row.week(), "flats_let", values.getFirst(), "flats_void", values.getLast());
            } else {
                changing.insert(ReturnTables.HOURS, row.week().plusDays(LAST_DAY), "scheme", row.scheme(), "week_of",
                        row.week(), "tenant", row.tenant(), "commissioned", values.get(0), "delivered", values.get(1),
                        "paid", values.get(2));
            }
        }

        private RowOutcome outcome(CsvLine line, Outcome outcome, Optional<String> reason) {
            return new RowOutcome(line.number(), sheet.cell(line, "scheme"), sheet.cell(line, "week"),
                    ofHours ? Optional.of(sheet.cell(line, "tenant")) : Optional.empty(), outcome, reason);
        }

        private ReturnResult result() {
            var sorted = outcomes.stream().sorted(java.util.Comparator.comparingLong(RowOutcome::line)).toList();
            Map<Outcome, Integer> counts = new HashMap<>();
            sorted.forEach(each -> counts.merge(each.outcome(), 1, Integer::sum));
            var accepted = counts.getOrDefault(Outcome.ACCEPTED, 0);
            var replaced = counts.getOrDefault(Outcome.REPLACED, 0);
            var unchanged = counts.getOrDefault(Outcome.UNCHANGED, 0);
            var refused = counts.getOrDefault(Outcome.REFUSED, 0);
            return new ReturnResult(
                    "%d of %s %s kept: %d new, %d in the place of others, %d as before; %s.".formatted(
                            accepted + replaced + unchanged, Words.counted(sorted.size(), "row", "rows"),
                            sorted.size() == 1 ? "is" : "are", accepted, replaced, unchanged,
                            refused == 0 ? "none is refused" : refused + " refused"),
                    sorted.size(), accepted, replaced, unchanged, refused, sorted);
        }
    }
}
