package countyplan.lightbulb.granting;

import countyplan.core.values.Dated;
import countyplan.core.values.Money;
import countyplan.lightbulb.grants.Requirement;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/// The rates, limits and lists of the law and of the county, each with the day it took effect and where it is published.
public final class Limits {
    private static final String ACT = "Housing Grants, Construction and Regeneration Act 1996, ";
    private static final LocalDate ACT_IN_FORCE = LocalDate.of(1996, 12, 17);
    private static final LocalDate RAISED = LocalDate.of(2008, 5, 22);

    /// The most that may be paid of a mandatory grant in England, whatever the works cost.
    static final Dated<Money> MAXIMUM = Dated.of("maximum of a grant",
            Dated.from(RAISED, Money.of("30,000"), "SI 2008/1189, article 2"));

    /// Below this an adaptation is minor: it is ordered at once, and needs no grant.
    public static final Dated<Money> MINOR = Dated.of("limit of minor adaptations",
            Dated.from(LocalDate.of(2015, 4, 1), Money.of("1,000"),
                    "Care Act charging as councils apply it (up to 1,000 pounds free of charge); the county's committee paper"
                            + " of 2023 (less than 1,000 pounds)"));

    /// What an application must have to be valid.
    static final Dated<List<Requirement>> APPLICATION = Dated.of("list of what an application must have",
            Dated.from(ACT_IN_FORCE, List.of(Requirement.values()), ACT + "s2, s21 and s22"));

    /// How long after the application the first payment may be put off.
    static final Dated<Period> PUT_OFF = Dated.of("longest delay of payment",
            Dated.from(ACT_IN_FORCE, Period.ofMonths(12), ACT + "s36"));

    /// What of a grant becomes a local land charge.
    public static final Dated<Charge> CHARGE = Dated.of("local land charge",
            Dated.from(RAISED, new Charge(Money.of("5,000"), Money.of("10,000"), Period.ofYears(10)),
                    "Housing Grants, Construction and Regeneration Act 1996: Disabled Facilities Grant (Conditions relating to"
                            + " approval or payment of Grant) General Consent 2008, as councils apply it"));

    /// After so many days without an entry a story has a gap.
    public static final Dated<Integer> GAP = Dated.of("longest time without an entry in days",
            Dated.from(ACT_IN_FORCE, 28, "Countyplan's default").marked("ours"));

    /// Counts of people below this are not published.
    public static final Dated<Integer> SMALL = Dated.of("smallest count that is published",
            Dated.from(ACT_IN_FORCE, 5, "Countyplan's default, as public bodies usually have it").marked("ours"));

    private Limits() {
    }

    /// What is in force on a day; empty before the first that is known.
    public static <T> Optional<Dated.Entry<T>> on(LocalDate day, Dated<T> limit) {
        return limit.entries().getFirst().from().isAfter(day) ? Optional.empty() : Optional.of(limit.at(day));
    }

    /// A charge on the home of an owner.
    ///
    /// @param above the part of a grant above this becomes the charge
    /// @param most at most so much of it
    /// @param lasts from the certified date
    public record Charge(Money above, Money most, Period lasts) {

        /// The charge for a grant.
        public Money of(Money grant) {
            var part = grant.minus(above);
            return part.compareTo(Money.ZERO) < 0 ? Money.ZERO : part.compareTo(most) > 0 ? most : part;
        }
    }

    /// The grant that follows from the estimated expense and what the person is to pay: what is left, up to the maximum.
    static Money grant(Money estimatedExpense, Money contribution, Money maximum) {
        var left = estimatedExpense.minus(contribution);
        return left.compareTo(Money.ZERO) < 0 ? Money.ZERO : left.compareTo(maximum) > 0 ? maximum : left;
    }

    /// An amount that nobody has said, which counts as nothing.
    public static Money or0(Optional<Money> amount) {
        return amount.orElse(Money.ZERO);
    }
}
