package county.@package@;

import countyplan.core.ServiceModule;
import countyplan.modulekit.Examples;
import countyplan.modulekit.ModuleContract;

/// What every service module keeps to.
class ContractTests extends ModuleContract {
    @Override
    protected ServiceModule module() {
        return new @Name@Module();
    }

    /// What the examples of `Item` lack to be asked about the records of `example.json`.
    @Override
    protected Examples examples() {
        return Examples.ofTheCatalogue()
                .with("add", "item", "third-item")
                .with("change", "title", "Another title")
                .after("correct", "change")
                .instead("change-all", "whereTitle", "The first item", "title", "Another title")
                .file("import", "file", "text/csv", "items.csv", "item,title\nthird-item,The third item\n")
                .reachingBack("move", "correct");
    }
}
