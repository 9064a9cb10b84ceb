package countyplan.archiveshub;

import countyplan.core.ServiceModule;
import countyplan.modulekit.Examples;
import countyplan.modulekit.ModuleContract;
import java.util.List;
import java.util.Optional;

class ArchivesHubContractTests extends ModuleContract {
    private static final String HEADINGS = "appraisal,title,starts,years,base,rules,schedule,source\n";

    private static final String LINES = "line,title,kind,part,amount,base,profile,confidence,source\n"
            + "fees,Fees,capital,base,10000,real 2022,2022/23,low,Trial\n";

    @Override
    protected ServiceModule module() {
        return new ArchivesHubModule();
    }

    /// Nothing of a sample can be struck out alone, so that what is struck out is entered first.
    @Override
    protected Examples examples() {
        var examples = Examples.ofTheCatalogue()
                .with("add-plan", "evidence", "Building surveys of 2022")
                .with("add-requirement", "evidence", "Spatial analysis of 2022")
                .with("move", "to", "withdrawn")
                .with("move-option", "to", "approved")
                .with("move-plan", "to", "superseded")
                .instead("change-all", "whereRules", "green-book-2022", "growth", "3")
                .instead("change-lines", "appraisal", "hub-2022", "option", "c", "plan", "2022-06", "whereKind",
                        "capital",
                        "owner", "Property Services")
                .file("import", "file", "text/csv", "new.csv", appraisals(1))
                .file("import-lines", "file", "text/csv", "new.csv", LINES)
                .after("correct", "change")
                .reachingBack("correct", "move", "add-plan");
        for (var one : List.of("option", "plan", "line", "movement", "risk", "requirement", "milestone", "building",
                "staff-cost", "partner-share", "strong-room")) {
            examples = examples.after("correct-" + one, "change-" + one).reachingBack("correct-" + one, "move-" + one);
        }
        return examples;
    }

    @Override
    protected Optional<Crowd> crowd() {
        return Optional.of(new Crowd("import", List.of(), "file", ArchivesHubContractTests::appraisals, List.of()));
    }

    private static String appraisals(int many) {
        var text = new StringBuilder(HEADINGS);
        for (var each = 0; each < many; each++) {
            text.append("many-%d,One of many,2022/23,60,real 2022,green-book-2022,standard,Trial\n".formatted(each));
        }
        return text.toString();
    }
}
