package countyplan.archiveshub.rules;

import countyplan.archiveshub.money.DiscountSchedule;
import java.time.LocalDate;
import java.util.Optional;

/// A vintage of the rules on discounting.
///
/// @param until the day from which it is replaced
/// @param inForce whether it ever was; a proposal is not
/// @param mark what to know of it wherever it is used
/// @param standard the schedule for most costs and benefits
/// @param health that for health and life, where the book has one
/// @param lower that of the test at lower rates, where the book asks for one
/// @param lowerOver the test is made of an appraisal of more years than this
public record RuleBook(Vintage id, String title, LocalDate from, Optional<LocalDate> until, boolean inForce,
        String source,
        Optional<String> mark, DiscountSchedule standard, Optional<DiscountSchedule> health,
        Optional<DiscountSchedule> lower, int lowerOver) {

    /// Whether it was the book to go by on a day.
    public boolean governs(LocalDate day) {
        return inForce && !from.isAfter(day) && until.map(day::isBefore).orElse(true);
    }

    /// Whether an appraisal of so many years is to be tested at lower rates too.
    public boolean asksLower(int years) {
        return lower.isPresent() && years > lowerOver;
    }
}
