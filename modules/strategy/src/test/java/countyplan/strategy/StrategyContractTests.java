package countyplan.strategy;

import countyplan.core.ServiceModule;
import countyplan.modulekit.Examples;
import countyplan.modulekit.ModuleContract;
import java.util.List;
import java.util.Optional;

class StrategyContractTests extends ModuleContract {
    private static final String MEASURES = "code,title\n";
    private static final String OBSERVATIONS = "observation,observed,figure\n";
    private static final String REVIEW_ITEMS = "item,title,priority,heading,reviewed\n";
    private static final String INTENTIONS = "intention,title,priority,kind\n";

    @Override
    protected ServiceModule module() {
        return new StrategyModule();
    }

    /// What a strategy may become on a day depends on what it became later. Nothing of a sample can be struck out alone, so
    /// that what is struck out is entered first.
    @Override
    protected Examples examples() {
        var examples = Examples.ofTheCatalogue().reachingBack("set-status", "correct")
                .holding("strategy_statuses.status", "DRAFT")
                .file("import-measures", "file", "text/csv", "new.csv", MEASURES + "6.3,More carers use equipment\n")
                .file("import-observations", "file", "text/csv", "new.csv", OBSERVATIONS + "2024-25,2025-03-31,1200\n")
                .file("import-intentions", "file", "text/csv", "new.csv", INTENTIONS + "new-8-6,Ask them,8,new\n")
                .file("import-review-items", "file", "text/csv", "new.csv", REVIEW_ITEMS
                        + "2021-found-8-3,Young carers go unseen,8,found,2021-08-31\n")
                .instead("change-review-items", "strategy", "carers-2018-21", "wherePriority", "5", "source",
                        "The review")
                .instead("change-measures", "strategy", "carers-2022-25", "whereLinked", "ASCOF 3D pt 2", "unit",
                        "share")
                .instead("change-intentions", "strategy", "carers-2022-25", "wherePriority", "8", "source", "The draft")
                .instead("change-observations", "strategy", "carers-2022-25", "code", "3.3", "whereSource",
                        "Self-assessment of March 2023", "note", "Final");

        for (var one : List.of("decision", "signatory", "consultation", "principle", "definition", "outcome",
                "alignment", "lineage", "engagement", "intention", "measure", "observation", "review-item")) {
            examples = examples.after("correct-" + one, "change-" + one).reachingBack("correct-" + one, "move-" + one);
        }
        return examples;
    }

    @Override
    protected Optional<Crowd> crowd() {
        return Optional.of(new Crowd("import-measures", List.of("create"), "file", StrategyContractTests::measures,
                List.of("strategy", "carers-2026-29")));
    }

    private static String measures(int many) {
        var text = new StringBuilder(MEASURES);
        for (var measure = 0; measure < many; measure++) {
            text.append("%d.%d,One of many\n".formatted(measure / 500 + 1, measure % 500 + 1));
        }
        return text.toString();
    }
}
