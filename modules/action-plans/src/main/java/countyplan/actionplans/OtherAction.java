package countyplan.actionplans;

import countyplan.core.Ref;
import java.util.Optional;
import java.util.regex.Pattern;

/// An action named beside another: by its code in the same plan, `CS1.1`, or with the plan it belongs to,
/// `carers-2025-28/CS1.1`. Its address under `/api`, `action-plans/carers-2025-28/actions/CS1.1`, is understood too.
///
/// @param plan the plan it belongs to; empty for the same
public record OtherAction(Optional<PlanId> plan, ActionCode code) {

    private static final Pattern ADDRESS = Pattern.compile("action-plans/([^/]+)/actions/([^/]+)");
    private static final Pattern SHORT = Pattern.compile("([^/]+)/([^/]+)");

    /// Reads such a name.
    ///
    /// @throws IllegalArgumentException if it is none
    public static OtherAction of(String text) {
        var written = text.strip();
        var address = ADDRESS.matcher(written);
        var brief = SHORT.matcher(written);
        if (address.matches()) {
            return new OtherAction(Optional.of(PlanId.of(address.group(1))), ActionCode.of(address.group(2)));
        }
        if (brief.matches()) {
            return new OtherAction(Optional.of(PlanId.of(brief.group(1))), ActionCode.of(brief.group(2)));
        }
        return new OtherAction(Optional.empty(), ActionCode.of(written));
    }

    /// Its address, seen from a plan.
    public Ref ref(PlanId from) {
        return Ref.to("action-plans", plan.orElse(from), "actions", code);
    }

    /// The action at that address as it is named in a plan.
    public static OtherAction of(Ref ref, PlanId from) {
        var other = of(ref.path());
        return other.plan.equals(Optional.of(from)) ? new OtherAction(Optional.empty(), other.code) : other;
    }

    @Override
    public String toString() {
        return plan.map(each -> each + "/").orElse("") + code;
    }
}
