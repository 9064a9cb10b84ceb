package countyplan.lightbulb.telling;

import countyplan.core.Operation;
import countyplan.core.View;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.LongDate;
import countyplan.core.values.Money;
import countyplan.lightbulb.cases.AgeBand;
import countyplan.lightbulb.cases.Tenure;
import countyplan.lightbulb.granting.Limits;
import countyplan.lightbulb.grants.GrantState;
import countyplan.lightbulb.grants.PaidFrom;
import countyplan.lightbulb.money.Allocation;
import countyplan.lightbulb.requests.CaseAnswers;
import countyplan.lightbulb.spending.Funds;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Answers that are asked for every year about all grants: requests for information, and the return to the department.
public final class Requests {
    private static final Set<GrantState> OPEN = Set.of(GrantState.ENQUIRY, GrantState.APPLIED, GrantState.APPROVED,
            GrantState.STARTED);

    /// The bands of the published analysis, each up to an amount.
    private static final List<Money> BANDS = List.of(Money.of("5000"), Money.of("15000"), Money.of("30000"));

    private Requests() {
    }

    public static List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("foi", "GET foi", CaseAnswers.AskFoi.class, CaseAnswers.FoiAnswer.class, Requests::foi)
                        .limited(),
                Operation.read("annual-return", "GET annual-return", CaseAnswers.AskReturn.class,
                        CaseAnswers.ReturnAnswer.class, Requests::yearly).limited());
    }

    private static CaseAnswers.FoiAnswer foi(CaseAnswers.AskFoi ask, View view) {
        var year = ask.year().orElse(FinancialYear.of(view.asAt()));
        var smallest = Limits.SMALL.entries().getLast().value();
        var grants = GrantLine.all(view);
        List<CaseAnswers.FoiRow> rows = new ArrayList<>();
        counted(rows, "applications", "applications that came in the year; each grant once", grants,
                grant -> grant.cameIn(GrantState.APPLIED, year), smallest);
        counted(rows, "approvals", "grants first approved in the year", grants,
                grant -> grant.cameIn(GrantState.APPROVED, year), smallest);
        counted(rows, "completions", "grants whose works were completed in the year", grants,
                grant -> grant.cameIn(GrantState.COMPLETED, year), smallest);
        var done = grants.stream().filter(grant -> grant.cameIn(GrantState.COMPLETED, year)).toList();
        var days = done.stream().mapToLong(grant -> grant.daysToCompletion().orElseThrow()).sorted().toArray();
        rows.add(row("Average days from the first enquiry to completion",
                days.length < smallest ? tooFew(smallest) : "%.0f".formatted(LongStream.of(days).average().orElse(0)),
                "over the grants completed in the year"));
        rows.add(longest(grants, view));
        var topUps = done.stream().filter(grant -> grant.topUp().pence() > 0).toList();
        rows.add(row("Grants completed with a discretionary top-up", SmallNumbers.single(topUps.size(), smallest),
                "grants to which the district adds an amount of its own accord"));
        rows.add(row("Discretionary top-ups", topUps.size() < smallest && !topUps.isEmpty() ? tooFew(smallest)
                : topUps.stream().map(GrantLine::topUp).reduce(Money.ZERO, Money::plus).words(),
                "their sum, over the grants completed in the year"));
        rows.add(row("Spend", Stream.of(PaidFrom.values()).map(from -> paid(grants, from, year))
                .reduce(Money.ZERO, Money::plus).words(), "payments made in the year, of grants and top-ups"));
        rows.addAll(againstAllocation(Funds.allocations(view, year), paid(grants, PaidFrom.GRANT, year), year));
        var awards = grants.stream().filter(grant -> grant.cameIn(GrantState.APPROVED, year))
                .flatMap(grant -> grant.approved().stream()).sorted().toList();
        rows.add(row("Median award", awards.size() < smallest ? tooFew(smallest) : median(awards),
                "over the grants first approved in the year, each at its last amount"));
        rows.add(row("Decisions after more than 6 months", SmallNumbers.single(grants.stream()
                .filter(grant -> grant.decided().filter(year::contains).isPresent())
                .filter(grant -> later(grant, grant.decided().orElseThrow(), GrantState.APPLIED, 6)).count(), smallest),
                "first decisions of the year, from the day the application came"));
        rows.add(row("Completions more than 12 months after approval", SmallNumbers.single(done.stream()
                .filter(grant -> later(grant, grant.first(GrantState.COMPLETED).orElseThrow(), GrantState.APPROVED, 12))
                .count(), smallest), "completions of the year, from the first approval"));
        return new CaseAnswers.FoiAnswer("Grants in %s%s. Counts of people below %d are not told (%s).".formatted(
                year, view.asAt().isBefore(year.lastDay()) ? " up to " + LongDate.words(view.asAt()) : "", smallest,
                Limits.SMALL.entries().getLast().source()), year, rows);
    }

    private static Money paid(List<GrantLine> grants, PaidFrom from, FinancialYear year) {
        return grants.stream().map(grant -> grant.paid(from, year)).reduce(Money.ZERO, Money::plus);
    }

    private static List<CaseAnswers.FoiRow> againstAllocation(
            List<Allocation> allocations, Money paid, FinancialYear year) {
        var definition = "what districts have for grants in the year, with what they brought over from the year before";
        if (allocations.isEmpty()) {
            return List.of(row("Allocation", "not told: no allocation is recorded for " + year, definition));
        }
        var available = Funds.available(allocations);
        return List.of(row("Allocation", available.words(), definition),
                row("Spend of the allocation", paid.words() + (available.pence() <= 0 ? ""
                        : ", %.1f%% of the allocation".formatted(100.0 * paid.pence() / available.pence())),
                        "payments made in the year of grants, without top-ups; what was approved and is not paid yet is no"
                                + " part of it"));
    }

    private static String tooFew(int smallest) {
        return "not told: fewer than " + smallest + " grants";
    }

    private static CaseAnswers.FoiRow row(String question, String answer, String definition) {
        return new CaseAnswers.FoiRow(question, answer, definition);
    }

    private static void counted(List<CaseAnswers.FoiRow> rows, String what, String definition, List<GrantLine> grants,
            Predicate<GrantLine> which, int smallest) {
        var some = grants.stream().filter(which).toList();
        rows.add(row("Number of " + what, SmallNumbers.single(some.size(), smallest), definition));
        var ages = List.of("under 18", "18 to 64", "65 and over", "age not known");
        var parts = SmallNumbers.parts(List.of(aged(some, AgeBand.UNDER_18), aged(some, AgeBand.AGED_18_TO_64),
                aged(some, AgeBand.AGED_65_TO_79) + aged(some, AgeBand.AGED_80_AND_OVER),
                aged(some, AgeBand.NOT_KNOWN)), smallest);
        for (var place = 0; place < ages.size(); place++) {
            rows.add(row("Of these, " + ages.get(place), parts.get(place), definition));
        }
    }

    private static long aged(List<GrantLine> grants, AgeBand age) {
        return grants.stream().filter(grant -> grant.whose().ageBand() == age).count();
    }

    private static CaseAnswers.FoiRow longest(List<GrantLine> grants, View view) {
        var longest = grants.stream().filter(grant -> OPEN.contains(grant.held().state()))
                .mapToLong(grant -> ChronoUnit.DAYS.between(grant.held().record().enquired(), view.asAt())).max();
        return row("Longest open", longest.isPresent() ? longest.getAsLong() + " days" : "none is open",
                "days from the first enquiry to the day of this answer, over grants that are not complete, refused or"
                        + " withdrawn");
    }

    private static boolean later(GrantLine grant, LocalDate day, GrantState since, int months) {
        return grant.first(since).filter(first -> day.isAfter(first.plusMonths(months))).isPresent();
    }

    /// Of two in the middle, the mean, to the penny.
    private static String median(List<Money> sorted) {
        var upper = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1 ? upper.words()
                : new Money(Math.floorDiv(sorted.get(sorted.size() / 2 - 1).plus(upper).pence() + 1, 2)).words();
    }

    private static CaseAnswers.ReturnAnswer yearly(CaseAnswers.AskReturn ask, View view) {
        var year = ask.year().orElse(FinancialYear.of(view.asAt()));
        var all = GrantLine.all(view);
        var grants = all.stream().filter(grant -> grant.whose().tenure() != Tenure.COUNCIL_TENANT).toList();
        var left = all.size() - grants.size();
        List<CaseAnswers.ReturnRow> rows = new ArrayList<>();
        for (var tenure : Tenure.values()) {
            for (var band = 0; band < BANDS.size() && tenure != Tenure.COUNCIL_TENANT; band++) {
                rows.add(
                        figure(grants.stream().filter(grant -> grant.whose().tenure() == tenure).toList(), tenure, band,
                                year));
            }
        }
        return new CaseAnswers.ReturnAnswer("Grants approved and completed in %s, by tenure and amount; %s left out."
                .formatted(year,
                        left == 0 ? "no grant of a council tenant is" : left == 1 ? "1 grant of a council tenant is"
                                : left + " grants of council tenants are"),
                year,
                "The fields of the department's form were not read (unverified); council tenants' adaptations are paid"
                        + " from the Housing Revenue Account and are not part of it",
                rows);
    }

    private static CaseAnswers.ReturnRow figure(List<GrantLine> grants, Tenure tenure, int band, FinancialYear year) {
        var in = grants.stream().filter(grant -> grant.approved().filter(amount -> band(amount) == band).isPresent())
                .toList();
        var approved = in.stream().filter(grant -> grant.cameIn(GrantState.APPROVED, year)).toList();
        return new CaseAnswers.ReturnRow(tenure, bandWords(band), approved.size(),
                approved.stream().flatMap(grant -> grant.approved().stream()).reduce(Money.ZERO, Money::plus),
                Math.toIntExact(in.stream().filter(grant -> grant.cameIn(GrantState.COMPLETED, year)).count()));
    }

    private static int band(Money amount) {
        var band = 0;
        while (band < BANDS.size() - 1 && amount.compareTo(BANDS.get(band)) >= 0) {
            band++;
        }
        return band;
    }

    private static String bandWords(int band) {
        return band == 0 ? "under " + BANDS.getFirst().words()
                : band == BANDS.size() - 1 ? BANDS.get(band - 1).words() + " to " + BANDS.getLast().words()
                        : BANDS.get(band - 1).words() + " to under " + BANDS.get(band).words();
    }
}
