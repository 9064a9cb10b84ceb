package countyplan.lightbulb.granting;

import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import countyplan.core.values.Money;
import countyplan.lightbulb.Entered;
import countyplan.lightbulb.cases.Tenure;
import countyplan.lightbulb.grants.Decision;
import countyplan.lightbulb.grants.Repayment;
import countyplan.lightbulb.kept.Words;
import java.time.LocalDate;
import java.util.Optional;

/// The local land charge that a grant leaves on an owner's home.
///
/// @param amount nothing, where there is none
/// @param from the certified date
/// @param until the last day on which repayment can be asked for
/// @param why in a sentence
public record LandCharge(Money grant, Money amount, Optional<LocalDate> from, Optional<LocalDate> until, String why,
        String source) {

    static LandCharge of(GrantFile file) {
        var grant = file.approval().flatMap(Decision::amount).orElse(Money.ZERO);
        var certified = file.grant().certified();
        var rule = Limits.on(certified.orElse(LocalDate.MAX), Limits.CHARGE);
        if (rule.isEmpty()) {
            return none(grant, "There was no such charge when the works were certified", "");
        }
        var source = rule.get().source();
        if (file.approval().isEmpty()) {
            return none(grant, "Nothing is approved, so there is nothing to charge", source);
        }
        if (file.whose().tenure() != Tenure.OWNER_OCCUPIER) {
            return none(grant, "A charge is for owners only, and this home is that of a "
                    + Words.spoken(file.whose().tenure()), source);
        }
        var charge = rule.get().value();
        var amount = charge.of(grant);
        if (amount.equals(Money.ZERO)) {
            return none(grant, "The grant of %s is not above %s".formatted(grant.words(), charge.above().words()),
                    source);
        }
        var until = certified.map(day -> day.plus(charge.lasts()));
        return new LandCharge(grant, amount, certified, until,
                "%s, the part of the grant of %s above %s%s, %s".formatted(amount.words(), grant.words(),
                        charge.above().words(), amount.equals(charge.most()) ? ", of which at most that much" : "",
                        until.map(day -> "until " + LongDate.words(day))
                                .orElse("from the day on which the works are certified")),
                source);
    }

    private static LandCharge none(Money grant, String why, String source) {
        return new LandCharge(grant, Money.ZERO, Optional.empty(), Optional.empty(), why, source);
    }

    /// What is decided about repayment rests on a charge that is in force, and asks for no more than that.
    public static Optional<String> repayment(Held<Repayment, Entered> held, View view) {
        var repayment = held.record();
        var charge = of(GrantFile.of(view, repayment.reference(), repayment.work()));
        if (charge.from().isEmpty() || charge.until().isEmpty()) {
            return Optional.of("There is no charge on this home: " + charge.why());
        }
        if (repayment.disposed().isBefore(charge.from().get()) || repayment.disposed().isAfter(charge.until().get())) {
            return Optional.of("The charge is from %s to %s, and the home changed hands on %s".formatted(
                    LongDate.words(charge.from().get()), LongDate.words(charge.until().get()),
                    LongDate.words(repayment.disposed())));
        }
        if (repayment.decided().isBefore(repayment.disposed())) {
            return Optional.of("A decision on repayment follows the day on which the home changed hands, "
                    + LongDate.words(repayment.disposed()));
        }
        var fits = switch (repayment.decision()) {
            case DEMANDED -> repayment.amount().equals(charge.amount());
            case DEMANDED_IN_PART -> repayment.amount().pence() > 0
                    && repayment.amount().compareTo(charge.amount()) < 0;
            case WAIVED -> repayment.amount().equals(Money.ZERO);
        };
        return fits ? Optional.empty()
                : Optional.of("The charge is %s: all of it is demanded, or part of it, or nothing is; not %s %s"
                        .formatted(charge.amount().words(), repayment.amount().words(),
                                Words.spoken(repayment.decision())));
    }
}
