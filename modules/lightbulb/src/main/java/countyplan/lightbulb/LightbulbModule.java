package countyplan.lightbulb;

import countyplan.core.Finding;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import countyplan.core.figures.Figures;
import countyplan.core.figures.Recorded;
import countyplan.core.register.Register;
import countyplan.lightbulb.caseload.Caseload;
import countyplan.lightbulb.granting.GrantWork;
import countyplan.lightbulb.kept.CaseRules;
import countyplan.lightbulb.kept.Ledgers;
import countyplan.lightbulb.kept.Published;
import countyplan.lightbulb.kept.Registers;
import countyplan.lightbulb.ranking.Priority;
import countyplan.lightbulb.spending.Funds;
import countyplan.lightbulb.spending.MoneyReports;
import countyplan.lightbulb.telling.CaseWork;
import countyplan.lightbulb.telling.Requests;
import countyplan.lightbulb.timing.CaseBook;
import countyplan.lightbulb.timing.Clocks;
import countyplan.lightbulb.timing.Performances;
import countyplan.lightbulb.timing.PublishedComparisons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Lightbulb: cases from the referral to the outcome, the works done for them, and the grants that pay.
public final class LightbulbModule implements ServiceModule {
    public static final String ID = "lightbulb";

    /// For the service loader.
    public LightbulbModule() {
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Lightbulb";
    }

    @Override
    public String about() {
        return "Housing adaptations from the referral to the outcome: cases, works, jobs and Disabled Facilities Grants";
    }

    @Override
    public int weight() {
        return 40;
    }

    @Override
    public List<Register<?, ?>> registers() {
        List<Register<?, ?>> all = new ArrayList<>(Registers.all());
        all.addAll(Ledgers.all());
        return all;
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return Stream.of(CaseWork.operations(), GrantWork.operations(), Requests.operations(), Clocks.operations(),
                Performances.operations(), MoneyReports.operations(), Priority.operations())
                .<Operation<?, ?>>flatMap(List::stream).toList();
    }

    @Override
    public void findings(View view, Consumer<Finding> tell) {
        CaseRules.findings(view, tell);
        Clocks.findings(view, tell);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.from(1, "cases, works, jobs and grants", "tables-1.sql",
                        LightbulbModule.class::getResourceAsStream),
                Migration.from(2, "applications, decisions and payments of grants, the Housing MOT, orders, referrals",
                        "tables-2.sql", LightbulbModule.class::getResourceAsStream),
                Migration.from(3, "pauses of clocks, allocations and contributions, the rule of priority",
                        "tables-3.sql", LightbulbModule.class::getResourceAsStream),
                Migration.from(4, "a column of grants that nothing fills is marked so", "tables-4.sql",
                        LightbulbModule.class::getResourceAsStream),
                Migration.from(5, "stays in hospital that homes lengthen", "tables-5.sql",
                        LightbulbModule.class::getResourceAsStream));
    }

    @Override
    public Figures figures() {
        return Published.FIGURES;
    }

    @Override
    public Optional<Recorded> recorded(String figure, View view) {
        return PublishedComparisons.isRecorded(figure) ? PublishedComparisons.recorded(figure, CaseBook.of(view), view)
                : Funds.recorded(figure, view);
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.from("cases-2019.json", LightbulbModule.class::getResourceAsStream),
                Sample.from("money-2019.json", LightbulbModule.class::getResourceAsStream), Caseload.sample());
    }
}
