package countyplan.lightbulb.spending;

import countyplan.core.View;
import countyplan.core.figures.Recorded;
import countyplan.core.register.Held;
import countyplan.core.values.FinancialYear;
import countyplan.core.values.Money;
import countyplan.lightbulb.Entered;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.granting.GrantKey;
import countyplan.lightbulb.grants.PaidFrom;
import countyplan.lightbulb.grants.Payment;
import countyplan.lightbulb.kept.Ledgers;
import countyplan.lightbulb.kept.Registers;
import countyplan.lightbulb.money.Allocation;
import countyplan.lightbulb.money.Contribution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What there is of money in a year: allocations for grants, and what partners contribute to the running of the service.
public final class Funds {
    private Funds() {
    }

    public static List<Allocation> allocations(View view, FinancialYear year) {
        List<Allocation> all = new ArrayList<>();
        Ledgers.ALLOCATIONS.stories(view, story -> story.held().map(Held::record)
                .filter(each -> each.financialYear().equals(year)).ifPresent(all::add));
        return all;
    }

    static List<Contribution> contributions(View view, FinancialYear year) {
        List<Contribution> all = new ArrayList<>();
        if (view.caller().belonging().isEmpty()) {
            Ledgers.CONTRIBUTIONS.stories(view, story -> story.held().map(Held::record)
                    .filter(each -> each.financialYear().equals(year)).ifPresent(all::add));
        }
        return all;
    }

    /// What the districts have for grants.
    public static Money available(List<Allocation> allocations) {
        return allocations.stream().map(Allocation::available).reduce(Money.ZERO, Money::plus);
    }

    /// An allocation that is paid out is not overspent: what is paid in a year of grants in a district is no more than the
    /// district has in that year. What is approved may be more: a mandatory grant is not refused for want of money (HGCRA 1996
    /// s24), and the report on money warns of it.
    public static Optional<String> notOverspent(Held<Payment, Entered> held, View view) {
        var payment = held.record();
        if (payment.pays() != PaidFrom.GRANT) {
            return Optional.empty();
        }
        var year = FinancialYear.of(payment.paid());
        var district = Registers.CASES.get(view, payment.reference()).record().district();
        var available = allocations(view, year).stream().filter(each -> each.district() == district).toList();
        if (available.isEmpty()) {
            return Optional.empty();
        }
        var there = available(available);
        Set<CaseReference> cases = new HashSet<>();
        Registers.CASES.stories(view, story -> story.held().map(Held::record)
                .filter(each -> each.district() == district).ifPresent(each -> cases.add(each.reference())));
        List<Money> paid = new ArrayList<>();
        // Those of later days count too, so that it does not matter which is entered first.
        Registers.PAYMENTS.stories(view, story -> Optional.of(story.allEntries().getLast().value())
                .filter(each -> each.pays() == PaidFrom.GRANT && year.contains(each.paid())
                        && cases.contains(each.reference()) && !isSame(each, payment))
                .ifPresent(each -> paid.add(each.amount())));
        var others = paid.stream().reduce(Money.ZERO, Money::plus);
        var all = others.plus(payment.amount());
        return all.compareTo(there) <= 0 ? Optional.empty() : Optional.of(
                "With this payment %s of grants would be paid in %s in %s, %s more than the allocation of %s; "
                        .formatted(all.words(), district.called(), year, all.minus(there).words(), there.words())
                        + "enter what was added to the allocation first, with change-allocation");
    }

    private static boolean isSame(Payment one, Payment other) {
        return GrantKey.of(one).equals(GrantKey.of(other)) && one.payment().equals(other.payment());
    }

    /// What the records yield for a figure about money.
    public static Optional<Recorded> recorded(String figure, View view) {
        return switch (figure) {
            case "allocation-2019" -> {
                var all = allocations(view, FinancialYear.of("2019/20"));
                yield Optional.of(all.isEmpty() ? Recorded.none("no allocation is recorded for 2019/20")
                        : Recorded.of(all.stream().map(Allocation::amount).reduce(Money.ZERO, Money::plus).amount(),
                                all.size() + " allocations for 2019/20"));
            }
            case "county-contribution" -> {
                var county = contributions(view, FinancialYear.of("2019/20")).stream()
                        .filter(each -> each.partner().contains("County Council")).toList();
                yield Optional.of(county.isEmpty() ? Recorded.none("no contribution is recorded for 2019/20")
                        : Recorded.of(county.stream().map(Contribution::amount).reduce(Money.ZERO, Money::plus)
                                .amount(), county.size() + " contribution for 2019/20"));
            }
            default -> Optional.empty();
        };
    }
}
