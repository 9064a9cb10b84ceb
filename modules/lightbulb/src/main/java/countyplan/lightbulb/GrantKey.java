package countyplan.lightbulb;

import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.register.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Which grant: its case, and the work that it pays for.
record GrantKey(CaseReference reference, WorkId work) {

    Ref ref() {
        return GrantFile.ref(reference, work);
    }

    /// All that is held of a register beneath grants on the day of the view, by grant; from memory, for reports on very many.
    static <R extends Record> Map<GrantKey, List<R>> all(
            Register<R, Entered> register, Function<R, GrantKey> grant, View view) {
        Map<GrantKey, List<R>> all = new HashMap<>();
        register.stories(view, story -> story.held().map(Held::record).ifPresent(
                each -> all.computeIfAbsent(grant.apply(each), first -> new ArrayList<>(2)).add(each)));
        return all;
    }

    static GrantKey of(Grant grant) {
        return new GrantKey(grant.reference(), grant.work());
    }

    static GrantKey of(ApplicationItem item) {
        return new GrantKey(item.reference(), item.work());
    }

    static GrantKey of(Decision decision) {
        return new GrantKey(decision.reference(), decision.work());
    }

    static GrantKey of(Payment payment) {
        return new GrantKey(payment.reference(), payment.work());
    }
}
