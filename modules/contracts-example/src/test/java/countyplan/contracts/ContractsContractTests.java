package countyplan.contracts;

import countyplan.core.ServiceModule;
import countyplan.modulekit.Examples;
import countyplan.modulekit.ModuleContract;
import java.util.List;
import java.util.Optional;

class ContractsContractTests extends ModuleContract {
    private static final String HEADINGS = "contract,title,service,providers\n";

    @Override
    protected ServiceModule module() {
        return new ContractsModule();
    }

    @Override
    protected Examples examples() {
        return Examples.ofTheCatalogue()
                .with("change", "extensionsUsed", "0")
                .with("move", "to", "ended")
                .after("extend", "change")
                .reachingBack("move")
                .after("correct", "change")
                .reachingBack("correct")
                .instead("change-all", "whereReplaces", "extra-care-2018", "service", "housing with care")
                .file("import", "file", "text/csv", "new.csv", HEADINGS + "meals-2026,Meals at home,meals,Radis\n");
    }

    @Override
    protected Optional<Crowd> crowd() {
        return Optional.of(new Crowd("import", List.of(), "file", ContractsContractTests::contracts, List.of()));
    }

    private static String contracts(int many) {
        var text = new StringBuilder(HEADINGS);
        for (var contract = 0; contract < many; contract++) {
            text.append("many-%d,One of many,meals,Radis\n".formatted(contract));
        }
        return text.toString();
    }
}
