package countyplan.modulekit;

import countyplan.core.catalogue.Entry;
import countyplan.core.host.Answer;

/// Fields that need not be given, but may need each other: a new state its reason.
final class Optionals {
    private Optionals() {}

    /// Asks; where another field is missing then, gives that one too.
    static void done(Trial trial, Entry entry, Asking asking) {
        var complete = asking;
        if (trial.ask(asking) instanceof Answer.Refusing refusing) {
            for (var fault : refusing.refusal().faults()) {
                var missing = entry.field(fault.where());
                if (missing.isPresent() && fault.given().isEmpty()
                        && !asking.arguments().containsKey(fault.where())) {
                    complete = complete.with(fault.where(), Examples.value(missing.get()));
                }
            }
        }
        trial.done(complete);
    }
}
