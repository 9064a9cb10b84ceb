package countyplan.core.host;

import countyplan.core.Choices;
import countyplan.core.Contribution;
import countyplan.core.Finding;
import countyplan.core.Link;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import countyplan.core.figures.Figures;
import countyplan.core.figures.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A module of a plug-in: says what it is from its description, and everything else from the module itself, at work with
 * the plug-in's own loader.
 */
final class PluginModule implements ServiceModule {
    private final Plugin plugin;
    private final int number;
    private final Description description;
    private volatile @Nullable List<Operation<?, ?>> operations;

    PluginModule(Plugin plugin, int number) {
        this.plugin = plugin;
        this.number = number;
        this.description = plugin.descriptions().get(number);
    }

    Description description() {
        return description;
    }

    Plugin plugin() {
        return plugin;
    }

    @Override
    public String id() {
        return description.id();
    }

    @Override
    public String title() {
        return description.title();
    }

    @Override
    public String about() {
        return description.about();
    }

    @Override
    public int weight() {
        return description.weight();
    }

    @Override
    public List<Operation<?, ?>> operations() {
        List<Operation<?, ?>> known = operations;
        if (known == null) {
            ServiceModule module = module();
            Loader loader = Loader.of(module);
            List<Operation<?, ?>> there = loader.within(() -> Found.operations(module));
            known = there.stream().<Operation<?, ?>>map(operation -> within(loader, operation)).toList();
            operations = known;
        }
        return known;
    }

    private static <I extends Record, O extends Record> Operation<I, O> within(Loader loader, Operation<I, O> its) {
        Operation<I, O> within = handled(loader, its);
        if (its.taken().isPresent()) {
            within = within.taking(() -> its.taken().orElseThrow());
        }
        if (its.answered().isPresent()) {
            within = within.answering(() -> its.answered().orElseThrow());
        }
        if (its.takesLimited()) {
            within = within.limited();
        }
        if (its.isForPrograms()) {
            within = within.forPrograms();
        }
        return its.isPreviewed() ? within.previewed() : within;
    }

    private static <I extends Record, O extends Record> Operation<I, O> handled(Loader loader, Operation<I, O> its) {
        String[] roles = its.roles().toArray(String[]::new);
        return switch (its.kind()) {
            case READ -> Operation.read(its.name(), its.route(), its.input(), its.output(),
                    (input, view) -> loader.within(() -> its.read(input, view))).only(roles);
            case ADD -> Operation.add(its.name(), its.route(), its.input(), its.output(),
                    (input, changing) -> loader.within(() -> its.write(input, changing))).only(roles);
            case CHANGE -> Operation.change(its.name(), its.route(), its.input(), its.output(),
                    (input, changing) -> loader.within(() -> its.write(input, changing))).only(roles);
        };
    }

    @Override
    public List<Migration> migrations() {
        return asked(() -> module().migrations());
    }

    @Override
    public List<Choices> choices() {
        return asked(() -> Found.choices(module()));
    }

    @Override
    public void findings(View view, Consumer<Finding> tell) {
        asked(() -> {
            Found.findings(module(), view, tell);
            return true;
        });
    }

    @Override
    public Optional<String> title(Ref ref, View view) {
        return asked(() -> Found.title(module(), ref, view));
    }

    @Override
    public void links(Ref record, View view, Consumer<Link> tell) {
        asked(() -> {
            Found.links(module(), record, view, tell);
            return true;
        });
    }

    @Override
    public Optional<String> standing(Ref ref, View view) {
        return asked(() -> Found.standing(module(), ref, view));
    }

    @Override
    public Figures figures() {
        return asked(() -> module().figures());
    }

    @Override
    public Optional<Recorded> recorded(String figure, View view) {
        return asked(() -> module().recorded(figure, view));
    }

    @Override
    public List<Sample> samples() {
        return description.hasSamples() ? asked(() -> module().samples()) : List.of();
    }

    /** Its registers, whose operations, choices, findings and titles are among its own here. */
    List<? extends Contribution> itsRegisters() {
        return asked(() -> module().registers());
    }

    private ServiceModule module() {
        return plugin.module(number);
    }

    private <T> T asked(Supplier<T> question) {
        return Loader.of(module()).within(question);
    }
}
