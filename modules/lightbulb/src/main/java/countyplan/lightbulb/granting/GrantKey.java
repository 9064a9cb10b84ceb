package countyplan.lightbulb.granting;

import countyplan.core.Ref;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.register.Register;
import countyplan.lightbulb.Entered;
import countyplan.lightbulb.cases.Case;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.grants.ApplicationItem;
import countyplan.lightbulb.grants.Decision;
import countyplan.lightbulb.grants.Grant;
import countyplan.lightbulb.grants.Payment;
import countyplan.lightbulb.help.WorkId;
import countyplan.lightbulb.kept.Registers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which grant: its case, and the work that it pays for.
public record GrantKey(CaseReference reference, WorkId work) {

    public Ref ref() {
        return GrantFile.ref(reference, work);
    }

    /// All that is held of a register beneath grants on the day of the view, by grant; from memory, for reports on very many.
    public static <R extends Record> Map<GrantKey, List<R>> all(
            Register<R, Entered> register, Function<R, GrantKey> grant, View view) {
        Map<GrantKey, List<R>> all = new HashMap<>();
        register.stories(view, story -> story.held().map(Held::record).ifPresent(
                each -> all.computeIfAbsent(grant.apply(each), first -> new ArrayList<>(2)).add(each)));
        return all;
    }

    /// The cases that have grants, of very many that have none.
    public static Map<CaseReference, Case> cases(View view) {
        Set<CaseReference> with = new HashSet<>();
        Registers.GRANTS.stories(view, story -> story.held().ifPresent(held -> with.add(held.record().reference())));
        Map<CaseReference, Case> cases = HashMap.newHashMap(with.size());
        Registers.CASES.stories(view, story -> story.held().map(Held::record)
                .filter(each -> with.contains(each.reference())).ifPresent(each -> cases.put(each.reference(), each)));
        return cases;
    }

    public static GrantKey of(Grant grant) {
        return new GrantKey(grant.reference(), grant.work());
    }

    public static GrantKey of(ApplicationItem item) {
        return new GrantKey(item.reference(), item.work());
    }

    public static GrantKey of(Decision decision) {
        return new GrantKey(decision.reference(), decision.work());
    }

    public static GrantKey of(Payment payment) {
        return new GrantKey(payment.reference(), payment.work());
    }
}
