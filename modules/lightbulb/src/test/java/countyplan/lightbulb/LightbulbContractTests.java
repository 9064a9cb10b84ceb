package countyplan.lightbulb;

import countyplan.core.ServiceModule;
import countyplan.modulekit.Examples;
import countyplan.modulekit.ModuleContract;
import java.util.List;
import java.util.Optional;

class LightbulbContractTests extends ModuleContract {
    private static final String CASES =
            "reference,district,tenure,source,concern,received,age band,urgency,complexity,worker\n";

    @Override
    protected ServiceModule module() {
        return new LightbulbModule();
    }

    /// Nothing of a sample can be struck out alone, so that what is struck out is entered first.
    @Override
    protected Examples examples() {
        var examples = Examples.ofTheCatalogue()
                .instead("change-cases", "whereDistrict", "hinckley-and-bosworth", "team", "Hinckley locality")
                .file("import-cases", "file", "text/csv", "new.csv", CASES + aCase("lb-2019-0901"))
                .holding("lightbulb_allocations.financial_year", "2019/20")
                .holding("lightbulb_contributions.financial_year", "2019/20")
                .holding("lightbulb_projections.financial_year", "2018/19")
                .with("add-hospital-stay", "state", "discharged", "barrier", "access", "action", "A ramp was lent",
                        "evidence", "The ward's discharge plan")
                .with("move-hospital-stay", "stay", "he-2019-0003")
                .with("move-grant", "reference", "lb-2019-0004", "work", "stairs")
                .with("add-grant", "reference", "lb-2019-0004", "enquired", "2019-08-23")
                .reachingBack("add-case", "import-cases", "add-grant", "add-application-item", "add-payment",
                        "add-repayment", "add-mot-finding", "add-order", "add-referral", "add-hand-off",
                        "add-pause", "add-hospital-stay");
        for (var one : List.of("case", "work", "job", "grant", "application-item", "decision", "payment", "repayment",
                "mot-finding", "order", "referral", "hand-off", "person", "study", "pause", "allocation",
                "contribution", "projection", "priority-rule", "hospital-stay")) {
            examples = examples.after("correct-" + one, "change-" + one).reachingBack("correct-" + one, "move-" + one);
        }
        return examples;
    }

    @Override
    protected Optional<Crowd> crowd() {
        return Optional.of(new Crowd("import-cases", List.of(), "file", LightbulbContractTests::cases, List.of()));
    }

    @Override
    protected Optional<Owners> owners() {
        return Optional.of(new Owners("add-case", "melton", aCase("lb-2019-0901", "melton"),
                aCase("lb-2019-0902", "blaby")));
    }

    private static List<String> aCase(String reference, String district) {
        return List.of("reference", reference, "district", district, "tenure", "owner-occupier", "source", "self",
                "concern", "Stairs", "received", "2019-11-01", "ageBand", "aged-65-to-79", "urgency", "non-urgent",
                "complexity", "simple", "worker", "housing-support-co-ordinator");
    }

    private static String aCase(String reference) {
        return reference + ",melton,owner-occupier,self,Stairs,2019-11-01,aged-65-to-79,non-urgent,simple,"
                + "housing-support-co-ordinator\n";
    }

    private static String cases(int many) {
        var text = new StringBuilder(CASES);
        for (var each = 0; each < many; each++) {
            text.append(aCase("many-" + each));
        }
        return text.toString();
    }
}
