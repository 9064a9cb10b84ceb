package countyplan.core.host;

import countyplan.core.Facts;
import countyplan.core.Link;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A service module without tables, to follow threads through: books and visits serve aims, aims an outcome, and a yardstick
 * stands beside an aim.
 */
final class Aims implements ServiceModule {
    private static final Ref OUTCOME = Ref.of("aims/well");
    private static final Set<String> HELD = Set.of("well", "read", "rest", "yardstick", "pages");
    static final int PAGES = 12_500;

    @Override
    public String id() {
        return "aims";
    }

    @Override
    public String title() {
        return "Aims";
    }

    @Override
    public String about() {
        return "What it is all for";
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of();
    }

    @Override
    public void links(Ref record, View view, Consumer<Link> tell) {
        List<Link> all = List.of(
                Link.of(Ref.of("aims/read"), "contributes to", OUTCOME, "needs"),
                Link.of(Ref.of("aims/rest"), "contributes to", OUTCOME, "needs"),
                // A circle: resting is for reading, and reading for rest.
                Link.of(Ref.of("aims/read"), "is good for", Ref.of("aims/rest"), "gains by"),
                Link.of(Ref.of("aims/rest"), "is good for", Ref.of("aims/read"), "gains by"),
                Link.of(Ref.of("aims/yardstick"), "measures", Ref.of("aims/read"), "is measured by").beside(),
                Link.of(Ref.of("visits/b-1"), Link.SERVES, Ref.of("aims/rest"), "is served by"),
                Link.of(Ref.of("visits/h-1"), Link.SERVES, Ref.of("aims/rest"), "is served by"),
                Link.of(Ref.of("visits/h-1"), Link.SERVES, OUTCOME, "is served by").inSum(),
                new Link(Ref.of("aims/read"), "relies on", Ref.of("shelf/lost")));
        // Told again, and more than was asked about: the core keeps what touches the record, once.
        all.forEach(tell);
        all.forEach(tell);
        for (int page = 0; page < PAGES; page++) {
            tell.accept(Link.of(Ref.to("aims", "pages", page), "is of", Ref.of("aims/pages"), "has"));
        }
    }

    @Override
    public Optional<String> title(Ref ref, View view) {
        // A statement with no word of whose rows it reads, which the core itself makes up for here.
        view.sql("select count(*) as n from visits_visit v where " + Facts.counts("v")).any();
        String last = ref.segments().getLast();
        return ref.segments().size() == 3 || HELD.contains(last) ? Optional.of("Aim " + last) : Optional.empty();
    }

    @Override
    public Optional<String> standing(Ref ref, View view) {
        return ref.path().equals("aims/read") ? Optional.of("under way on " + view.asAt()) : Optional.empty();
    }
}
