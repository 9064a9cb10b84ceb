package countyplan.archiveshub;

import countyplan.archiveshub.operations.HubOperations;
import countyplan.archiveshub.registers.Registers;
import countyplan.archiveshub.rules.RuleBooks;
import countyplan.archiveshub.rules.SeriesName;
import countyplan.archiveshub.rules.Vintage;
import countyplan.core.Choice;
import countyplan.core.Choices;
import countyplan.core.Finding;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import countyplan.core.figures.Figures;
import countyplan.core.figures.Recorded;
import countyplan.core.register.Register;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The archives hub: options, what they cost over their lives, and how sure that is.
public final class ArchivesHubModule implements ServiceModule {

    /// For the service loader.
    public ArchivesHubModule() {
    }

    @Override
    public String id() {
        return Registers.ID;
    }

    @Override
    public String title() {
        return "Archives hub";
    }

    @Override
    public String about() {
        return "Options appraisal and whole-life costing: cost plans, discounting, sensitivity, chance and storage";
    }

    @Override
    public int weight() {
        return 50;
    }

    @Override
    public List<Register<?, ?>> registers() {
        return Registers.all();
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return HubOperations.all();
    }

    @Override
    public List<Choices> choices() {
        return List.of(
                new Choices(Vintage.class, (given, prefix, view) -> RuleBooks.all().stream()
                        .map(book -> new Choice(book.id().value(), book.title())).toList()),
                new Choices(SeriesName.class, (given, prefix, view) -> RuleBooks.series().stream()
                        .map(series -> new Choice(series.id().value(), series.title())).toList()));
    }

    @Override
    public void findings(View view, Consumer<Finding> tell) {
        HubFindings.tell(view, tell);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.from(1, "appraisals, options, cost plans and what goes with them", "tables-1.sql",
                ArchivesHubModule.class::getResourceAsStream));
    }

    @Override
    public Figures figures() {
        return Published.FIGURES;
    }

    @Override
    public Optional<Recorded> recorded(String figure, View view) {
        return Published.recorded(figure, view);
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.from("hub-2018.json", ArchivesHubModule.class::getResourceAsStream),
                Sample.from("hub-2022.json", ArchivesHubModule.class::getResourceAsStream));
    }
}
