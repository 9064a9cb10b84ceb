package countyplan.strategy;

import countyplan.core.About;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import java.util.List;
import java.util.Optional;

/// Another service module, which holds addresses of records of ours and asks for their titles.
public final class Asker implements ServiceModule {

    @About("What the record at an address is called")
    public record Asked(@About(value = "the address", example = "strategy/carers-2022-25") Ref ref) {}

    @About("a title")
    public record Title(@About("the title, if there is one") Optional<String> title) {}

    public Asker() {
    }

    @Override
    public String id() {
        return "asker";
    }

    @Override
    public String title() {
        return "Asker";
    }

    @Override
    public String about() {
        return "Asks for titles";
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(Operation.read("title", "GET", Asked.class, Title.class, Asker::title));
    }

    private static Title title(Asked asked, View view) {
        return new Title(view.title(asked.ref()));
    }
}
