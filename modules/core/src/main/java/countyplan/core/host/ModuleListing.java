package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers which modules there are. */
final class ModuleListing {
    private ModuleListing() {}

    static CoreRecords.ModuleList modules(CoreRecords.ModulesQuery query, View view) {
        Modules modules = ((Session) view).host().modules();
        // Where files are, and what went wrong with them, helps only those who look after them, and those who would harm.
        boolean places = view.caller().has(Caller.ADMINISTRATOR);
        List<CoreRecords.ModuleRow> rows = new ArrayList<>();
        for (Found found : modules.found()) {
            ServiceModule module = found.module();
            rows.add(new CoreRecords.ModuleRow(
                    module.id(),
                    module.title(),
                    module.about(),
                    found.version().isEmpty() ? Optional.empty() : Optional.of(found.version()),
                    Found.operations(module).size(),
                    module.migrations().size(),
                    Optional.of(found.location()).filter(place -> places),
                    found.layer()));
        }
        String count = rows.size() == 1 ? "1 service module" : rows.size() + " service modules";
        int out = modules.leftOut().size();
        return new CoreRecords.ModuleList(
                count + (out == 0 ? "." : "; " + out + " left out."), rows,
                modules.leftOut().stream()
                        .map(each -> new CoreRecords.LeftOutRow(each.name(),
                                Optional.of(each.where()).filter(place -> places),
                                Optional.of(each.why()).filter(reason -> places)))
                        .toList());
    }
}
