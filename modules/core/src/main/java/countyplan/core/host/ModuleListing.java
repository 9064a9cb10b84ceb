package countyplan.core.host;

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
        List<CoreRecords.ModuleRow> rows = new ArrayList<>();
        for (Found found : modules.found()) {
            ServiceModule module = found.module();
            rows.add(new CoreRecords.ModuleRow(
                    module.id(),
                    module.title(),
                    module.about(),
                    found.version().isEmpty() ? Optional.empty() : Optional.of(found.version()),
                    module.operations().size(),
                    module.migrations().size(),
                    found.location(),
                    found.layer()));
        }
        String count = rows.size() == 1 ? "1 service module" : rows.size() + " service modules";
        int out = modules.leftOut().size();
        return new CoreRecords.ModuleList(
                count + (out == 0 ? "." : "; " + out + " left out."), rows,
                modules.leftOut().stream()
                        .map(each -> new CoreRecords.LeftOutRow(each.name(), each.where(), each.why()))
                        .toList());
    }
}
