package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.Finding;
import countyplan.core.Operation;
import countyplan.core.Refused;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import java.util.ArrayList;
import java.util.List;

/** Answers what is worth attention, over all modules. */
final class FindingListing {
    private FindingListing() {}

    static CoreRecords.FindingList findings(CoreRecords.FindingsQuery query, View view) {
        Session session = (Session) view;
        List<ServiceModule> there = session.host().modules().found().stream()
                .map(Found::module)
                .filter(module -> answers(module, session.caller()))
                .toList();
        List<ServiceModule> asked = there.stream()
                .filter(module -> query.module().isEmpty() || query.module().get().equals(module.id()))
                .toList();
        if (asked.isEmpty() && query.module().isPresent()) {
            throw Refused.notFound(
                    "no-such-module",
                    "There is no service module \"" + query.module().get() + "\"",
                    there.stream().map(ServiceModule::id).toList());
        }
        List<Finding> findings = new ArrayList<>();
        for (ServiceModule module : asked) {
            Found.findings(module, view, finding -> {
                if (query.ref().map(ref -> finding.ref().isWithin(ref)).orElse(true)
                        && session.reaches(finding.ref())
                        && query.code().map(code -> code.equals(finding.code())).orElse(true)) {
                    findings.add(finding);
                }
            });
            FigureListing.findings(module, view, finding -> {
                if (query.ref().map(ref -> finding.ref().isWithin(ref)).orElse(true)
                        && query.code().map(code -> code.equals(finding.code())).orElse(true)) {
                    findings.add(finding);
                }
            });
        }
        String summary = switch (findings.size()) {
            case 0 -> "Nothing needs attention.";
            case 1 -> "1 thing needs attention.";
            default -> findings.size() + " things need attention.";
        };
        return new CoreRecords.FindingList(summary, findings);
    }

    /** A module none of whose operations keeps to a limited caller's records has nothing to tell them. */
    private static boolean answers(ServiceModule module, Caller caller) {
        return caller.mayUse(module.id())
                && (caller.belonging().isEmpty()
                        || Found.operations(module).stream().anyMatch(Operation::takesLimited));
    }
}
