package countyplan.extracare;

import countyplan.core.ServiceModule;
import countyplan.modulekit.Examples;
import countyplan.modulekit.ModuleContract;
import java.util.List;
import java.util.Optional;

class ExtraCareContractTests extends ModuleContract {
    private static final String SCHEMES = "scheme,title,district,housing provider,care providers,source\n";

    @Override
    protected ServiceModule module() {
        return new ExtraCareModule();
    }

    /// Nothing of a sample can be struck out alone, so that what is struck out is entered first.
    @Override
    protected Examples examples() {
        var examples = Examples.ofTheCatalogue()
                .instead("change-schemes", "whereDistrict", "melton", "source", "A report")
                .instead("change-flats", "scheme", "blaby-1", "whereSize", "two-bedroom", "rent", "175.10")
                .instead("change-bands", "scheme", "blaby-1", "whereTitle", "Medium need", "corridor", "12")
                .instead("change-tenants", "scheme", "blaby-1", "wherePayer", "tenant", "whereCare", "commissioned",
                        "payer", "family", "whyNot", "means-tested")
                .instead("change-tenancies", "scheme", "blaby-1", "whereFlat", "flat-01", "ends", "2026-06-30",
                        "endedBy", "choice")
                .instead("change-applicants", "whereState", "applied", "couple", "yes")
                .with("add-tenancy", "flat", "flat-36", "tenant", "t-210", "starts", "2022-07-01", "ends",
                        "2022-12-31", "endedBy", "choice")
                .with("add-part", "begins", "22:00", "ends", "07:00", "yearly", "1000", "hourly", "17.40", "coreHours",
                        "63")
                .with("change-part", "clear", "coreHours")
                .with("change-rating", "overall", "outstanding")
                .with("change-reading", "measured", "97")
                .with("change-milestone", "title", "Bids are asked for")
                .file("return-hours", "file", "text/csv", "hours.csv",
                        "scheme,week,tenant,delivered,paid\nblaby-1,2022-07-04,t-001,11,12\n")
                .file("return-occupancy", "file", "text/csv", "occupancy.csv",
                        "scheme,week,let,voids\nblaby-1,2022-07-04,34,2\n")
                .holding("extra_care_contracts.extensions", "12").holding("extra_care_parts.begins", "22:00")
                .holding("extra_care_parts.ends", "07:00")
                .with("move-model", "to", "ended")
                .with("move-contract", "contract", "extra-care-2023", "to", "in-notice")
                .with("extend-contract", "contract", "extra-care-2023")
                .with("move-scheme", "to", "closed")
                .with("move-applicant", "to", "waiting")
                .with("add-tenant", "charged", "yes", "payer", "tenant")
                .with("change-tenancy", "ends", "2026-06-30", "endedBy", "choice")
                .file("import-schemes", "file", "text/csv", "new.csv", SCHEMES + aScheme("new-1"))
                .file("import-flats", "file", "text/csv", "new.csv",
                        "flat,size,purpose,ready\nflat-90,studio,assessment,2022-06-01\n")
                .file("import-bands", "file", "text/csv", "new.csv",
                        "band,title,hours from,target,corridor,source\nvery-high,Very high need,30,5,5,Panel\n")
                .file("import-tenants", "file", "text/csv", "new.csv",
                        "tenant,band,hours,care,charged,payer\nt-900,low,4,direct,yes,tenant\n")
                .file("import-tenancies", "file", "text/csv", "new.csv",
                        "tenancy,flat,tenant,starts\nl-900,flat-36,t-210,2022-07-01\n")
                .file("import-applicants", "file", "text/csv", "new.csv",
                        "applicant,applied,districts,couple\na-900,2022-06-01,melton,no\n")
                .after("extend-contract", "change-contract")
                .reachingBack("return-hours", "return-occupancy", "add-scheme", "import-schemes", "add-flat",
                        "import-flats", "add-tenancy",
                        "import-tenancies", "add-nomination", "add-applicant", "import-applicants", "add-engagement",
                        "add-rating", "add-reading");
        for (var one : List.of("scheme", "flat", "band", "tenancy", "tenant", "nomination", "applicant", "panel",
                "model", "part", "charge", "contract", "lot", "indicator", "reading", "milestone",
                "engagement", "comment", "rating")) {
            examples = examples.after("correct-" + one, "change-" + one).reachingBack("correct-" + one, "move-" + one);
        }
        return examples;
    }

    @Override
    protected Optional<Crowd> crowd() {
        return Optional.of(new Crowd("import-schemes", List.of(), "file", ExtraCareContractTests::schemes, List.of()));
    }

    @Override
    protected Optional<Owners> owners() {
        return Optional.of(new Owners("add-scheme", "radis", arguments("melton-9", "radis"),
                arguments("blaby-9", "help-at-home")));
    }

    private static List<String> arguments(String scheme, String provider) {
        return List.of("scheme", scheme, "title", "A new scheme", "district", "melton", "housingProvider", "anchor",
                "careProviders", provider, "source", "A test");
    }

    private static String aScheme(String scheme) {
        return scheme + ",A new scheme,melton,anchor,radis,A test\n";
    }

    private static String schemes(int many) {
        var text = new StringBuilder(SCHEMES);
        for (var each = 0; each < many; each++) {
            text.append(aScheme("many-" + each));
        }
        return text.toString();
    }
}
