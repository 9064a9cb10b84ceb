package countyplan.lightbulb.caseload;

import countyplan.core.Sample;
import countyplan.lightbulb.District;
import countyplan.lightbulb.Worker;
import countyplan.lightbulb.cases.Complexity;
import countyplan.lightbulb.cases.Tenure;
import countyplan.lightbulb.grants.Requirement;
import countyplan.lightbulb.kept.Words;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The grants of the made-up caseload. In each quarter each district completes a few, around an average of its own from the valid
/// application to the completion.
final class CaseloadGrants {
    /// How many a district completes in each quarter from April 2018, to September 2019.
    private static final int[] COMPLETED = {3, 3, 3, 4, 4, 3};

    /// How many are under way at the end of November 2019.
    private static final int UNDER_WAY = 20;

    static final int COUNT = 7 * Arrays.stream(COMPLETED).sum() + UNDER_WAY;

    /// So many of so many are Occupational Therapists', so that 37 of their cases came in 2018/19, for which 27 were projected.
    private static final int OF_THERAPISTS = 5;
    private static final int GRANTS = 11;

    private static final LocalDate FIRST_QUARTER = LocalDate.of(2018, 4, 1);
    private static final LocalDate END = LocalDate.of(2019, 11, 29);

    /// Average days from valid application to completion by quarter, for each district; 20 weeks are 140 days.
    private static final int[][] AVERAGES = {{168, 161, 152, 133, 124, 121}, {190, 184, 176, 158, 139, 133},
            {182, 177, 169, 151, 136, 130}, {177, 172, 165, 149, 131, 128}, {171, 163, 150, 138, 126, 119},
            {195, 188, 179, 163, 140, 135}, {186, 180, 171, 155, 137, 132}};

    private static final Map<Integer, int[]> SPREAD = Map.of(3, new int[]{-15, 2, 13}, 4, new int[]{-22, -6, 9, 19});
    private static final List<String> WORKS = List.of("Level access shower", "Stair lift", "Ramp and wider doors",
            "Wet room downstairs", "Over bath shower and rails", "Step lift");

    private final Caseload caseload;
    private final RandomGenerator chance;
    private int cases;

    CaseloadGrants(Caseload caseload, RandomGenerator chance) {
        this.caseload = caseload;
        this.chance = chance;
    }

    void add() {
        for (var district : District.values()) {
            for (var quarter = 0; quarter < COMPLETED.length; quarter++) {
                for (var each = 0; each < COMPLETED[quarter]; each++) {
                    var completed = FIRST_QUARTER.plusMonths(3L * quarter).plusDays(5 + chance.nextInt(80));
                    var days = AVERAGES[district.ordinal()][quarter] + SPREAD.get(COMPLETED[quarter])[each];
                    complete(district, completed.minusDays(days), completed);
                }
            }
        }
        for (var each = 0; each < UNDER_WAY; each++) {
            underWay(caseload.anyDistrict(), END.minusDays(40 + chance.nextInt(60)), each % 3);
        }
    }

    private void complete(District district, LocalDate valid, LocalDate completed) {
        var decided = valid.plusDays(14 + chance.nextInt(20));
        var reference = reference(district, valid, Optional.of(completed));
        var amount = decided(reference, valid, decided);
        move(reference, decided.plusDays(10 + chance.nextInt(15)), "started", "The contractor has begun");
        move(reference, completed, "completed", "Certified as complete");
        var paid = completed.plusDays(5 + chance.nextInt(10));
        step("add-payment", paid, "reference", reference, "work", "home", "payment",
                "final", "paid", paid.toString(), "amount", Integer.toString(amount), "pays", "grant",
                "stage", "final");
    }

    /// @param reached how far: applied for, decided, begun
    private void underWay(District district, LocalDate valid, int reached) {
        var reference = reference(district, valid, Optional.empty());
        if (reached == 0) {
            apply(reference, valid);
        } else {
            decided(reference, valid, valid.plusDays(12));
            if (reached == 2) {
                move(reference, valid.plusDays(30), "started", "The contractor has begun");
            }
        }
    }

    private String reference(District district, LocalDate valid, Optional<LocalDate> completed) {
        var received = valid.minusDays(50);
        String[] days = {received.toString(), received.plusDays(3).toString(), received.plusDays(11).toString(),
                received.plusDays(20).toString(), received.plusDays(22).toString(),
                completed.map(day -> day.plusDays(4).toString()).orElse(""),
                completed.map(day -> day.plusDays(10).toString()).orElse("")};
        return caseload.row(received, district,
                ++cases % GRANTS < OF_THERAPISTS ? Worker.OCCUPATIONAL_THERAPIST : Worker.TECHNICAL_OFFICER,
                Complexity.COMPLEX,
                caseload.anyTenure() == Tenure.PRIVATE_TENANT ? Tenure.PRIVATE_TENANT : Tenure.OWNER_OCCUPIER, days);
    }

    /// Answers what the person is to pay.
    private int apply(String reference, LocalDate valid) {
        var title = WORKS.get(chance.nextInt(WORKS.size()));
        var enquired = valid.minusDays(28);
        var contribution = chance.nextInt(4) == 0 ? 650 : 0;
        step("add-work", enquired, "reference", reference, "work", "home", "title", title, "kind", "other");
        step("add-grant", enquired, "reference", reference, "work", "home", "title", title, "enquired",
                enquired.toString(), "contribution", Integer.toString(contribution), "evidence",
                "Statements seen");
        move(reference, valid.minusDays(9), "applied", "The application came");
        for (var requirement : Requirement.values()) {
            var came = requirement == Requirement.RESOURCES ? valid : valid.minusDays(chance.nextInt(9));
            var item = Words.of(requirement);
            if (requirement == Requirement.ESTIMATES) {
                item(reference, "estimate-1", requirement, came, "Soar Building");
                item(reference, "estimate-2", requirement, came, "Wreake Builders");
            } else {
                item(reference, item, requirement, came, "");
            }
        }
        return contribution;
    }

    private void item(String reference, String item, Requirement meets, LocalDate came, String contractor) {
        if (contractor.isEmpty()) {
            step("add-application-item", came, "reference", reference, "work", "home", "item", item, "meets",
                    Words.of(meets), "came", came.toString());
        } else {
            step("add-application-item", came, "reference", reference, "work", "home", "item", item, "meets",
                    Words.of(meets), "came", came.toString(), "contractor", contractor);
        }
    }

    /// Answers the grant that follows.
    private int decided(String reference, LocalDate valid, LocalDate decided) {
        var contribution = apply(reference, valid);
        var expense = 2_400 + 100 * chance.nextInt(chance.nextInt(5) == 0 ? 270 : 90);
        var charges = 50 * chance.nextInt(12);
        step("decide", decided, "reference", reference, "work", "home", "outcome", "approved", "expense",
                Integer.toString(expense), "charges", Integer.toString(charges));
        return expense + charges - contribution;
    }

    private void move(String reference, LocalDate on, String to, String reason) {
        step("move-grant", on, "reference", reference, "work", "home", "to", to, "reason", reason);
    }

    private void step(String operation, LocalDate on, String... namesAndValues) {
        var input = Json.createObjectBuilder();
        for (var place = 0; place < namesAndValues.length; place += 2) {
            input.add(namesAndValues[place], namesAndValues[place + 1]);
        }
        caseload.step(new Sample.Step("lightbulb " + operation, Optional.of(on), input.build(), Map.of()));
    }
}
