package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import countyplan.core.store.SchemaState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers which modules there are. */
final class ModuleListing {
    private ModuleListing() {}

    static CoreRecords.ModuleList modules(CoreRecords.ModulesQuery query, View view) {
        Countyplan host = ((Session) view).host();
        // Where files are, and what went wrong with them, helps only those who look after them, and those who would harm.
        boolean places = view.caller().has(Caller.ADMINISTRATOR);
        List<CoreRecords.ModuleRow> rows = new ArrayList<>();
        boolean isPartial = Sight.isPartial(view.caller());
        for (Found found : host.all().found()) {
            if (!view.caller().mayUse(found.module().id())) {
                continue;
            }
            ServiceModule module = found.module();
            SchemaState schema =
                    host.tables().modules().getOrDefault(module.id(), new SchemaState(0, 0, Optional.empty()));
            rows.add(new CoreRecords.ModuleRow(
                    module.id(),
                    module.title(),
                    module.about(),
                    found.version().isEmpty() ? Optional.empty() : Optional.of(found.version()),
                    schema.problem().isPresent() ? 0 : found.operations().size(),
                    places ? schema.words() : schema.words().split(":")[0],
                    Optional.of(found.location()).filter(place -> places),
                    found.layer()));
        }
        // What else there is, is not for those who are kept to a part.
        List<LeftOut> leftOut = isPartial ? List.of() : leftOut(host);
        long found = host.modules().found().stream().filter(each -> view.caller().mayUse(each.module().id())).count();
        String count = found == 1 ? "1 service module" : found + " service modules";
        return new CoreRecords.ModuleList(
                count + (leftOut.isEmpty() ? "." : "; " + leftOut.size() + " left out."), rows,
                leftOut.stream()
                        .map(each -> new CoreRecords.LeftOutRow(each.name(), each.module(),
                                Optional.of(each.where()).filter(place -> places),
                                Optional.of(each.why()).filter(reason -> places)))
                        .toList());
    }

    private static List<LeftOut> leftOut(Countyplan host) {
        List<LeftOut> leftOut = new ArrayList<>(host.modules().leftOut());
        host.tables().absent().forEach((module, steps) -> {
            if (host.modules().leftOut().stream().noneMatch(each -> each.answersTo(module))) {
                leftOut.add(absent(module, steps));
            }
        });
        return leftOut;
    }

    /** What to say of a module that has tables here and is not among those found. */
    private static LeftOut absent(String module, int steps) {
        return new LeftOut(module, Optional.of(module), "",
                "its records are kept (%d %s of tables); its plug-in is not there: put it back to use them, or see what they are with: module-records list --module %s"
                        .formatted(steps, steps == 1 ? "step" : "steps", module),
                false);
    }
}
