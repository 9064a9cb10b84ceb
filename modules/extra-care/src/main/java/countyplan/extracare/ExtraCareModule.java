package countyplan.extracare;

import countyplan.core.Finding;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import countyplan.core.figures.Figures;
import countyplan.core.figures.Recorded;
import countyplan.core.register.Register;
import countyplan.extracare.contracts.Contracts;
import countyplan.extracare.contracts.Performance;
import countyplan.extracare.costing.Costs;
import countyplan.extracare.costing.Counted;
import countyplan.extracare.costing.Takings;
import countyplan.extracare.homes.Homes;
import countyplan.extracare.homes.Timelines;
import countyplan.extracare.models.Coverage;
import countyplan.extracare.models.Models;
import countyplan.extracare.monitoring.Hours;
import countyplan.extracare.monitoring.Mix;
import countyplan.extracare.monitoring.Occupancy;
import countyplan.extracare.monitoring.Voices;
import countyplan.extracare.returns.Returns;
import countyplan.extracare.tenants.Tenants;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Extra Care: schemes and who lives in them, contracts, and what each way of running them costs.
public final class ExtraCareModule implements ServiceModule {
    /// For the service loader.
    public ExtraCareModule() {
    }

    @Override
    public String id() {
        return "extra-care";
    }

    @Override
    public String title() {
        return "Extra Care";
    }

    @Override
    public String about() {
        return "Extra Care schemes: homes, tenants, contracts, service models, and what each of them costs";
    }

    @Override
    public int weight() {
        return 50;
    }

    @Override
    public List<Register<?, ?>> registers() {
        return Stream.of(Homes.registers(), Tenants.registers(), Models.registers(), Contracts.registers(),
                Voices.registers())
                .<Register<?, ?>>flatMap(List::stream).toList();
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return Stream.of(Timelines.operations(), Costs.operations(), Takings.operations(), Performance.operations(),
                Returns.operations(), Hours.operations(),
                Occupancy.operations(), Mix.operations(), Voices.operations()).<Operation<?, ?>>flatMap(List::stream)
                .toList();
    }

    @Override
    public void findings(View view, Consumer<Finding> tell) {
        Tenants.findings(view, tell);
        Coverage.findings(view, tell);
        Performance.findings(view, tell);
        Occupancy.findings(view, tell);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.from(1, "schemes, flats, tenancies, tenants and the waiting list", "tables-1.sql",
                        ExtraCareModule.class::getResourceAsStream),
                Migration.from(2, "service models and contracts", "tables-2.sql",
                        ExtraCareModule.class::getResourceAsStream),
                Migration.from(3, "returns of providers", "tables-3.sql",
                        ExtraCareModule.class::getResourceAsStream),
                Migration.from(4, "what tenants said, and ratings", "tables-4.sql",
                        ExtraCareModule.class::getResourceAsStream),
                Migration.from(5, "readings of indicators", "tables-5.sql",
                        ExtraCareModule.class::getResourceAsStream));
    }

    @Override
    public Figures figures() {
        return Published.FIGURES;
    }

    @Override
    public Optional<Recorded> recorded(String figure, View view) {
        return Counted.recorded(figure, view);
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.from("schemes-2022.json", ExtraCareModule.class::getResourceAsStream));
    }
}
