package countyplan.lightbulb.caseload;

import countyplan.core.Document;
import countyplan.core.Ref;
import countyplan.core.Sample;
import countyplan.lightbulb.District;
import countyplan.lightbulb.LightbulbModule;
import countyplan.lightbulb.Worker;
import countyplan.lightbulb.cases.AgeBand;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.cases.CaseState;
import countyplan.lightbulb.cases.Complexity;
import countyplan.lightbulb.cases.Need;
import countyplan.lightbulb.cases.ReferralSource;
import countyplan.lightbulb.cases.Tenure;
import countyplan.lightbulb.cases.Urgency;
import countyplan.lightbulb.granting.GrantFile;
import countyplan.lightbulb.kept.Words;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/// A made-up caseload of 1,200 cases over the seven districts, the same each time, whose averages are those that the service
/// published of its own: co-ordinators took 42 days for a case before October 2017, 36 until the end of 2018, as its business
/// case had it, and 28 in 2019; Occupational Therapists had 37% more cases than were projected; of the grants completed, two
/// districts took 20 weeks or less from the valid application on average in the last quarter of 2018/19, and all seven in the next. No
/// person and no home in it is real.
public final class Caseload {
    static final String ID = "lightbulb-caseload";

    private static final long SEED = 2017;
    private static final int CASES = 1_200;
    private static final int BEFORE = 120;
    private static final int OPEN = 60;
    private static final int PROJECTED = 27;
    private static final String HEADER =
            "reference,district,tenure,source,concern,received,age band,urgency,complexity,needs,"
                    + "worker,team,referred on,contacted on,visited on,recommended on,in hand on,outcome on,closed on\n";

    /// The first days of the quarters in which cases came to their outcome, each of which has the same average.
    private static final List<LocalDate> QUARTERS = List.of(LocalDate.of(2017, 10, 1), LocalDate.of(2018, 1, 1),
            LocalDate.of(2018, 4, 1), LocalDate.of(2018, 7, 1), LocalDate.of(2018, 10, 1), LocalDate.of(2019, 1, 1),
            LocalDate.of(2019, 4, 1), LocalDate.of(2019, 7, 1), LocalDate.of(2019, 10, 1));

    private final RandomGenerator chance = new Random(SEED);
    private final StringBuilder file = new StringBuilder(HEADER);
    private final List<Ref> records = new ArrayList<>();
    private final List<Sample.Step> steps = new ArrayList<>();
    private int next = 1_000;

    private Caseload() {
    }

    public static Sample sample() {
        return Once.SAMPLE;
    }

    /// Made when it is first asked for.
    private static final class Once {
        static final Sample SAMPLE = new Caseload().made();
    }

    private Sample made() {
        var grants = new CaseloadGrants(this, chance);
        before();
        after(CASES - BEFORE - OPEN - CaseloadGrants.COUNT);
        open();
        grants.add();
        projection();
        List<Sample.Step> all = new ArrayList<>();
        all.add(new Sample.Step("lightbulb import-cases", Optional.empty(), Json.createObjectBuilder().build(),
                Map.of("file", Document.text("text/csv", "caseload.csv", file.toString()))));
        all.addAll(steps);
        return new Sample(ID,
                "A made-up caseload of 1,200 cases from June 2017 to November 2019, with the averages that the"
                        + " service published",
                records, all, List.of(), true);
    }

    void step(Sample.Step step) {
        steps.add(step);
    }

    /// Cases that came to their outcome from July to September 2017, which took 42 days on average.
    private void before() {
        for (var days : lengths(BEFORE, 42)) {
            over(LocalDate.of(2017, 7, 10).plusDays(chance.nextInt(82)), days);
        }
    }

    /// Cases that came to theirs since, until the committee was told in November 2019, with the same average in each quarter of a year.
    private void after(int count) {
        for (var quarter = 0; quarter < QUARTERS.size(); quarter++) {
            var share = count / QUARTERS.size() + (quarter < count % QUARTERS.size() ? 1 : 0);
            var first = QUARTERS.get(quarter);
            var last = quarter == QUARTERS.size() - 1 ? LocalDate.of(2019, 11, 11) : first.plusMonths(3).minusDays(1);
            for (var days : lengths(share, first.isBefore(LocalDate.of(2019, 1, 1)) ? 36 : 28)) {
                var earliest = quarter == 0 ? first.plusDays(days) : first;
                var span = Math.max(1, (int) (last.toEpochDay() - earliest.toEpochDay()));
                over(earliest.plusDays(chance.nextInt(span)), days);
            }
        }
    }

    /// How many cases of Occupational Therapists were projected for 2018/19, against those that came.
    private void projection() {
        records.add(Ref.to(LightbulbModule.ID, "projections", "ot-caseload-2018-19"));
        step(new Sample.Step("lightbulb add-projection", Optional.of(LocalDate.of(2018, 4, 1)),
                Json.createObjectBuilder().add("projection", "ot-caseload-2018-19")
                        .add("worker", Words.of(Worker.OCCUPATIONAL_THERAPIST)).add("financialYear", "2018/19")
                        .add("cases", Integer.toString(PROJECTED))
                        .add("source", "Fictional: the projection was not published")
                        .build(),
                Map.of()));
    }

    /// Cases that are not over at the end of November 2019.
    private void open() {
        for (var each = 0; each < OPEN; each++) {
            var received = LocalDate.of(2019, 11, 27).minusDays(chance.nextInt(70));
            var days = new String[CaseState.values().length];
            Arrays.fill(days, "");
            var step = received;
            var reached = 1 + chance.nextInt(5);
            for (var state = 0; state < reached && !step.isAfter(LocalDate.of(2019, 11, 29)); state++) {
                days[state] = step.toString();
                step = step.plusDays(1 + chance.nextInt(9));
            }
            row(received, anyDistrict(), Worker.HOUSING_SUPPORT_CO_ORDINATOR, Complexity.SIMPLE, anyTenure(), days);
        }
    }

    /// Lengths in days that differ, but have exactly that average.
    private List<Integer> lengths(int count, int average) {
        List<Integer> lengths = new ArrayList<>();
        var sum = 0;
        for (var each = 0; each < count; each++) {
            var length = Math.max(9, Math.min(3 * average,
                    (int) Math.round(average * Math.exp(0.4 * chance.nextGaussian() - 0.08))));
            lengths.add(length);
            sum += length;
        }
        for (var at = 0; sum != count * average; at = (at + 1) % count) {
            var by = sum > count * average ? -1 : 1;
            if (by > 0 || lengths.get(at) > 9) {
                lengths.set(at, lengths.get(at) + by);
                sum += by;
            }
        }
        return lengths;
    }

    /// A case that came to its outcome on a day, and was closed soon after.
    private void over(LocalDate on, int days) {
        var received = on.minusDays(days);
        var states = new String[CaseState.values().length];
        int[] parts = {0, 8, 30, 40, 50};
        var last = -1;
        for (var state = 0; state < parts.length; state++) {
            last = Math.max(last + 1, days * parts[state] / 100);
            states[state] = received.plusDays(last).toString();
        }
        states[CaseState.OUTCOME.ordinal()] = on.toString();
        states[CaseState.CLOSED.ordinal()] = on.plusDays(3).toString();
        row(received, anyDistrict(), Worker.HOUSING_SUPPORT_CO_ORDINATOR,
                chance.nextInt(6) == 0 ? Complexity.COMPLEX : Complexity.SIMPLE, anyTenure(), states);
    }

    District anyDistrict() {
        return District.values()[chance.nextInt(District.values().length)];
    }

    Tenure anyTenure() {
        return chance.nextInt(10) < 6 ? Tenure.OWNER_OCCUPIER
                : List.of(Tenure.PRIVATE_TENANT, Tenure.HOUSING_ASSOCIATION_TENANT, Tenure.COUNCIL_TENANT)
                        .get(chance.nextInt(3));
    }

    /// Adds a case; answers its reference.
    String row(LocalDate received, District district, Worker worker, Complexity complexity, Tenure tenure,
            String[] days) {
        var reference = "lb-" + received.getYear() + "-" + ++next;
        var need = Need.values()[chance.nextInt(Need.values().length)];
        var other = Need.values()[chance.nextInt(Need.values().length)];
        var age = chance.nextInt(100);
        var source = ReferralSource.values()[chance.nextInt(ReferralSource.values().length)];
        file.append(String.join(",", reference, Words.of(district), Words.of(tenure), Words.of(source),
                "Trouble with " + Words.spoken(need), received.toString(),
                Words.of(age < 4 ? AgeBand.UNDER_18 : age < 30 ? AgeBand.AGED_18_TO_64
                        : age < 65 ? AgeBand.AGED_65_TO_79 : AgeBand.AGED_80_AND_OVER),
                Words.of(chance.nextInt(5) == 0 ? Urgency.URGENT : Urgency.NON_URGENT), Words.of(complexity),
                need == other ? Words.of(need) : Words.of(need) + ";" + Words.of(other), Words.of(worker),
                district.called() + " locality", String.join(",", days))).append('\n');
        records.add(GrantFile.caseRef(CaseReference.of(reference)));
        return reference;
    }
}
