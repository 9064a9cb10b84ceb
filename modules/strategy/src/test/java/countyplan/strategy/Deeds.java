package countyplan.strategy;

import countyplan.core.Link;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Another service module, whose two deeds are done for the carers strategy of 2022-25 in one bundle: one of them for its
/// priorities 1 and 2, the other for none. A third is of no bundle and was decided by the Cabinet.
final class Deeds implements ServiceModule {
    private static final String STRATEGY = "strategy/carers-2022-25";

    @Override
    public String id() {
        return "deeds";
    }

    @Override
    public String title() {
        return "Deeds";
    }

    @Override
    public String about() {
        return "What is done";
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of();
    }

    @Override
    public Optional<String> title(Ref ref, View view) {
        return Optional.of("Deed " + ref.segments().getLast());
    }

    @Override
    public Optional<String> standing(Ref ref, View view) {
        return Optional.of("begun by " + view.asAt());
    }

    @Override
    public void links(Ref record, View view, Consumer<Link> tell) {
        List.of(
                Link.of(Ref.of("deeds/bundle"), "delivers", Ref.of(STRATEGY), "is delivered by"),
                Link.of(Ref.of("deeds/visit"), "belongs to", Ref.of("deeds/bundle"), "has"),
                Link.of(Ref.of("deeds/idle"), "belongs to", Ref.of("deeds/bundle"), "has"),
                Link.of(Ref.of("deeds/visit"), Link.SERVES, Ref.of(STRATEGY + "/priorities/1"), "is served by"),
                Link.of(Ref.of("deeds/visit"), Link.SERVES, Ref.of(STRATEGY + "/priorities/2"), "is served by"),
                Link.of(Ref.of("deeds/answer"), "was decided by",
                        Ref.of(STRATEGY + "/decisions/committee-2022-09-05"), "decided on").beside())
                .stream().filter(link -> link.touches(record)).forEach(tell);
    }
}
