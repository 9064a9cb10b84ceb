package countyplan.lightbulb.kept;

import countyplan.core.Finding;
import countyplan.core.View;
import countyplan.core.values.Money;
import countyplan.lightbulb.cases.CaseState;
import countyplan.lightbulb.granting.GrantFile;
import countyplan.lightbulb.granting.Limits;
import countyplan.lightbulb.grants.GrantState;
import countyplan.lightbulb.help.Order;
import countyplan.lightbulb.help.OrderKind;
import countyplan.lightbulb.timing.CaseBook;
import countyplan.lightbulb.timing.CaseFacts;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What cases must not be, and what is worth attention over more than one of their records.
public final class CaseRules {
    private static final Set<GrantState> UNDER_WAY = EnumSet.of(GrantState.APPLIED, GrantState.APPROVED,
            GrantState.STARTED);

    private CaseRules() {
    }

    /// A minor adaptation costs less than the limit; what costs more is a work, which a grant may pay for.
    static Optional<String> minor(Order order) {
        if (order.price().filter(price -> price.compareTo(Money.ZERO) < 0).isPresent()) {
            return Optional.of("A price is not below nothing");
        }
        var limit = Limits.on(order.requested(), Limits.MINOR);
        return order.price().filter(price -> order.kind() == OrderKind.ADAPTATION && limit.isPresent()
                && price.compareTo(limit.get().value()) >= 0)
                .map(price -> "%s is no minor adaptation, which costs less than %s (%s); enter it with add-work, and ask for a"
                        .formatted(price.words(), limit.orElseThrow().value().words(), limit.orElseThrow().source())
                        + " grant");
    }

    public static void findings(View view, Consumer<Finding> tell) {
        for (var each : CaseBook.of(view).cases()) {
            handedOn(each).ifPresent(tell);
            closedWithGrant(each).ifPresent(tell);
        }
    }

    /// The promise was one point of contact: no hand-off, or one where there is a grant.
    private static Optional<Finding> handedOn(CaseFacts each) {
        return !each.isHandedOnTooOften() ? Optional.empty()
                : Optional.of(new Finding("handed-on", "%d hand-off%s where people were promised %s".formatted(
                        each.handOffs(), each.handOffs() == 1 ? "" : "s",
                        each.grants().isEmpty() ? "one point of contact" : "one at most with a grant"),
                        GrantFile.caseRef(each.held().reference())));
    }

    /// A case that is over has nothing under way.
    private static Optional<Finding> closedWithGrant(CaseFacts each) {
        return each.state() != CaseState.CLOSED ? Optional.empty()
                : each.grants().stream().filter(grant -> UNDER_WAY.contains(grant.state())).findFirst()
                        .map(grant -> new Finding("closed-with-a-grant", "The case is closed, and its grant for "
                                + grant.work() + " is not complete or withdrawn",
                                GrantFile.caseRef(each.held().reference())));
    }
}
