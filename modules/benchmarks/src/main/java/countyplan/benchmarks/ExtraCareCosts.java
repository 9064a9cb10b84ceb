package countyplan.benchmarks;

import countyplan.core.values.Money;
import countyplan.extracare.costing.Assumptions;
import countyplan.extracare.costing.Plan;
import countyplan.extracare.costing.Projection;
import countyplan.extracare.costing.Site;
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
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How long the costs of four service models take for 60 schemes over 10 years, week by week. The time allowed is 200
/// milliseconds of the processor's time.
public final class ExtraCareCosts {
    private static final int SCHEMES = 60;
    private static final int YEARS = 10;
    private static final int ROUNDS = 20;
    private static final double WANTED = 200;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private ExtraCareCosts() {
    }

    public static void main(String[] arguments) {
        List<Site> sites = new ArrayList<>();
        for (var scheme = 0; scheme < SCHEMES; scheme++) {
            sites.add(new Site(new SchemeId("scheme-" + scheme), 40, 36, 22, 28_000L + scheme, 14_000));
        }
        var plans = List.of(plan("keep", PriceShape.BLOCK), plan("core", PriceShape.CORE_AND_SPOT),
                plan("delivered", PriceShape.DELIVERED), plan("mixed", PriceShape.BLOCK));
        var assumed = new Assumptions(LocalDate.of(2022, 4, 1), YEARS, new BigDecimal("3.5"), new BigDecimal("2"),
                Optional.empty());
        var longest = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            var from = PROCESSOR.getCurrentThreadCpuTime();
            var sum = Money.ZERO;
            for (var plan : plans) {
                sum = sum.plus(Projection.of(plan, sites, assumed).net());
            }
            var took = (PROCESSOR.getCurrentThreadCpuTime() - from) / 1e6;
            longest = Math.max(longest, took);
            System.out.printf("round %d: %.1f ms (%s)%n", round + 1, took, sum.words());
        }
        System.exit(longest < WANTED ? 0 : 1);
    }

    private static Plan plan(String id, PriceShape shape) {
        var model = new ModelId(id);
        List<Part> parts = new ArrayList<>();
        for (var kind : PartKind.values()) {
            parts.add(new Part(model, new PartId(kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')), id,
                    kind, Optional.of(HourOfDay.of("07:00")), Optional.of(HourOfDay.of("22:00")),
                    ServedBy.CARE_PROVIDER, shape, Optional.of(Money.pounds("9120000")),
                    Optional.of(Money.pounds("17.41")), Optional.of(BigDecimal.TEN), List.of(), PaidBy.COUNCIL, true,
                    "A benchmark"));
        }
        return new Plan(new Model(model, id, false, false, "A benchmark"), ModelState.PROPOSED, parts,
                List.of(new Charge(model, new ChargeId("wellbeing"), "Wellbeing charge",
                        Optional.of(Money.pounds("70")), PaidBy.COUNCIL, "A benchmark")));
    }
}
