package countyplan.extracare.costing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.values.Money;
import countyplan.extracare.homes.SchemeId;
import countyplan.extracare.models.Charge;
import countyplan.extracare.models.ChargeId;
import countyplan.extracare.models.HourOfDay;
import countyplan.extracare.models.Model;
import countyplan.extracare.models.ModelId;
import countyplan.extracare.models.ModelState;
import countyplan.extracare.models.PaidBy;
import countyplan.extracare.models.Part;
import countyplan.extracare.models.PartId;
import countyplan.extracare.models.PartKind;
import countyplan.extracare.models.PriceShape;
import countyplan.extracare.models.ServedBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The sums by themselves: what was worked out by hand, and what holds whatever the numbers are.
class ProjectionTests {
    private static final ModelId MODEL = new ModelId("one");
    private static final LocalDate FIRST = LocalDate.of(2022, 4, 1);

    private static Site site(String scheme, long hours, long payers) {
        return new Site(new SchemeId(scheme), 40, 36, 20, hours, payers);
    }

    private static Part part(String id, PartKind kind, PriceShape shape, String yearly, String hourly, String core) {
        return new Part(MODEL, new PartId(id), id, kind, Optional.of(HourOfDay.of("22:00")),
                Optional.of(HourOfDay.of("07:00")), ServedBy.CARE_PROVIDER, shape,
                Optional.of(yearly).filter(each -> !each.isEmpty()).map(Money::pounds),
                Optional.of(hourly).filter(each -> !each.isEmpty()).map(Money::pounds),
                Optional.of(core).filter(each -> !each.isEmpty()).map(BigDecimal::new), List.of(), PaidBy.COUNCIL, true,
                "A test");
    }

    private static Plan plan(String weekly, Part... parts) {
        return new Plan(new Model(MODEL, "One", false, false, "A test"), ModelState.PROPOSED, List.of(parts),
                List.of(new Charge(MODEL, new ChargeId("charge"), "Charge", Optional.of(Money.pounds(weekly)),
                        PaidBy.COUNCIL, "A test")));
    }

    @Test
    void aPartOfAWeekIsAsManySevenths() {
        // 1 to 3 April 2022 are Friday to Sunday: three sevenths of 70 are 30, and of 71.35 are 30.578..., so 30.58.
        assertEquals(Money.pounds("30"),
                Projection.of(plan("70"), List.of(site("a", 0, 1_000)), Assumptions.plain(FIRST, 1)).incomeOfWeek(0));
        assertEquals(Money.pounds("30.58"),
                Projection.of(plan("71.35"), List.of(site("a", 0, 1_000)), Assumptions.plain(FIRST, 1))
                        .incomeOfWeek(0));
        assertEquals(Money.pounds("3720.39"), // 71.35 x 365 / 7 = 3,720.3928...
                Projection.of(plan("71.35"), List.of(site("a", 0, 1_000)), Assumptions.plain(FIRST, 1)).income());
    }

    @Test
    void hoursAreThoseOfTheWindowOrOfTheTenants() {
        // Nine hours a night: 63 a week at 17.25, for 365 days.
        var night = part("night", PartKind.UNPLANNED_CARE, PriceShape.DELIVERED, "", "17.25", "");
        assertEquals(Money.pounds("56666.25"),
                Projection.of(plan("0", night), List.of(site("a", 28_000, 0)), Assumptions.plain(FIRST, 1)).gross());
        // 280 hours a week at 20.25.
        var care = part("care", PartKind.COMMISSIONED_CARE, PriceShape.DELIVERED, "", "20.25", "");
        assertEquals(Money.pounds("295650"),
                Projection.of(plan("0", care), List.of(site("a", 28_000, 0)), Assumptions.plain(FIRST, 1)).gross());
        // A core of 10,000 for 50 hours a week, and 230 more at 20.25: 10,000 + 242,855.36 (230 x 20.25 x 365 / 7).
        var core = part("core", PartKind.COMMISSIONED_CARE, PriceShape.CORE_AND_SPOT, "10000", "20.25", "50");
        assertEquals(Money.pounds("252855.36"),
                Projection.of(plan("0", core), List.of(site("a", 28_000, 0)), Assumptions.plain(FIRST, 1)).gross());
    }

    @Test
    void weeksSchemesPartsAndYearsAllAddUpToTheSame() {
        var chance = new Random(6);
        for (var round = 0; round < 40; round++) {
            List<Site> sites = new ArrayList<>();
            for (var scheme = 0; scheme < 1 + chance.nextInt(7); scheme++) {
                sites.add(site("s" + scheme, chance.nextInt(50_000), chance.nextInt(40_000)));
            }
            var pence = chance.nextInt(200_000_000);
            var plan = plan(new Money(chance.nextInt(20_000)).toString(),
                    part("block", PartKind.COMMISSIONED_CARE, PriceShape.BLOCK, new Money(pence).toString(), "", ""),
                    part("hour", PartKind.UNPLANNED_CARE, PriceShape.DELIVERED, "",
                            new Money(chance.nextInt(4_000)).toString(), ""));
            var years = 1 + chance.nextInt(5);
            var told = Projection.of(plan, sites, new Assumptions(FIRST.plusDays(chance.nextInt(700)), years,
                    BigDecimal.valueOf(chance.nextInt(900), 2), BigDecimal.ZERO, Optional.empty()));
            var byWeek = Money.ZERO;
            for (var week = 0; week < told.weeks().all().size(); week++) {
                byWeek = byWeek.plus(told.grossOfWeek(week));
                assertTrue(told.grossOfWeek(week).pence() >= 0, "no week gives money back");
            }
            var bySite = Money.ZERO;
            var byYear = Money.ZERO;
            for (var year = 0; year < years; year++) {
                byYear = byYear.plus(told.gross(year));
                for (var place = 0; place < sites.size(); place++) {
                    bySite = bySite.plus(told.gross(year, place));
                }
            }
            assertEquals(List.of(told.gross(), told.gross(), told.gross()), List.of(byWeek, bySite, byYear));
            assertEquals(told.gross(), told.byPart().stream().reduce(Money.ZERO, Money::plus));
            assertTrue(told.gross(0).pence() >= pence, "a sum of a year is spent in the year");
        }
    }

    @Test
    void aSumOfAYearIsSpentToThePenny() {
        var sites = List.of(site("a", 1, 0), site("b", 1, 0), site("c", 1, 0));
        var told = Projection.of(plan("0", part("block", PartKind.SOCIAL_SUPPORT, PriceShape.BLOCK, "100", "", "")),
                sites, Assumptions.plain(LocalDate.of(2023, 4, 1), 1));
        assertEquals(Money.pounds("100"), told.gross());
        assertEquals(List.of(Money.pounds("33.34"), Money.pounds("33.33"), Money.pounds("33.33")),
                List.of(told.gross(0, 0), told.gross(0, 1), told.gross(0, 2)));
    }
}
