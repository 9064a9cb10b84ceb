package county.@package@;

import static county.@package@.ItemState.*;

import countyplan.core.Migration;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.register.Register;
import java.util.List;

/// @title@: items, where they stand, and the days by which they are due.
public final class @Name@Module implements ServiceModule {
    private static final Register<Item, ItemState> ITEMS = Register
            .of("@id@", "item", "items", Item.class, ItemState.class)
            .move(OPEN, DONE)
            .move(DONE, OPEN)
            .due("finish it", (held, book) -> held.record().due(), OPEN)
            .finding("overdue", (held, book) -> held.record().due().filter(day -> day.isBefore(book.asAt()))
                    .map(day -> held.key() + " was due on " + day + " and is still open"), OPEN);

    /// For the service loader.
    public @Name@Module() {
    }

    @Override
    public String id() {
        return "@id@";
    }

    @Override
    public String title() {
        return "@title@";
    }

    @Override
    public String about() {
        return "Items with the days by which they are due";
    }

    @Override
    public List<Register<?, ?>> registers() {
        return List.of(ITEMS);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.from(1, "items", "tables-1.sql", @Name@Module.class::getResourceAsStream));
    }

    @Override
    public List<Sample> samples() {
        return List.of(Sample.from("example.json", @Name@Module.class::getResourceAsStream));
    }
}
