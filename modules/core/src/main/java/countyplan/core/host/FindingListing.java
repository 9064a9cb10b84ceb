package countyplan.core.host;

import countyplan.core.Finding;
import countyplan.core.Refused;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import java.util.ArrayList;
import java.util.List;

/** Answers what is worth attention, over all modules. */
final class FindingListing {
    private FindingListing() {}

    static CoreRecords.FindingList findings(CoreRecords.FindingsQuery query, View view) {
        List<ServiceModule> asked = ((Session) view).host().modules().found().stream()
                .map(Found::module)
                .filter(module -> query.module().isEmpty() || query.module().get().equals(module.id()))
                .toList();
        if (asked.isEmpty() && query.module().isPresent()) {
            throw Refused.notFound(
                    "no-such-module",
                    "There is no service module \"" + query.module().get() + "\"",
                    ((Session) view).host().modules().found().stream().map(found -> found.module().id()).toList());
        }
        List<Finding> findings = new ArrayList<>();
        for (ServiceModule module : asked) {
            Found.findings(module, view, finding -> {
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
}
