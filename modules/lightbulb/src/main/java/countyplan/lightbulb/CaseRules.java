package countyplan.lightbulb;

import countyplan.core.Facts;
import countyplan.core.Finding;
import countyplan.core.View;
import countyplan.core.values.Money;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What cases must not be, and what is worth attention over more than one of their records.
final class CaseRules {
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

    /// The promise was one point of contact: no hand-off, or one where there is a grant.
    static void handOffs(View view, Consumer<Finding> tell) {
        Set<String> withGrant = new HashSet<>(view.sql("select distinct g.reference from lightbulb_grants g where "
                + Facts.counts("g") + " and " + Facts.mine("lightbulb/cases/{g.reference}")
                + " and exists (select 1 from lightbulb_hand_offs h where h.reference = g.reference)")
                .list(row -> row.text("reference")));
        view.sql("select h.reference, count(*) as made from lightbulb_hand_offs h where "
                + Facts.latest("lightbulb_hand_offs", "h", "reference", "hand_off") + " and "
                + Facts.mine("lightbulb/cases/{h.reference}") + " group by h.reference order by h.reference")
                .each(row -> {
                    var made = row.integer("made");
                    var allowed = withGrant.contains(row.text("reference")) ? 1 : 0;
                    if (made > allowed) {
                        tell.accept(new Finding("handed-on",
                                "%d hand-off%s where people were promised %s".formatted(made,
                                        made == 1 ? "" : "s",
                                        allowed == 0 ? "one point of contact" : "one at most with a grant"),
                                GrantFile.caseRef(CaseReference.of(row.text("reference")))));
                    }
                });
    }

    /// A case that is over has nothing under way.
    static void closedWithGrant(View view, Consumer<Finding> tell) {
        view.sql("select s.reference, min(g.work) as work from lightbulb_case_states s join lightbulb_grant_states g on"
                + " g.reference = s.reference where s.state = 'CLOSED' and g.state in ('APPLIED', 'APPROVED', 'STARTED')"
                + " and " + Facts.latest("lightbulb_case_states", "s", "reference") + " and "
                + Facts.latest("lightbulb_grant_states", "g", "reference", "work") + " and "
                + Facts.mine("lightbulb/cases/{s.reference}") + " group by s.reference order by s.reference")
                .each(row -> tell.accept(new Finding("closed-with-a-grant",
                        "The case is closed, and its grant for " + row.text("work") + " is not complete or withdrawn",
                        GrantFile.caseRef(CaseReference.of(row.text("reference"))))));
    }
}
