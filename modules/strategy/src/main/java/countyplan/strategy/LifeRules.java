package countyplan.strategy;

import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What to find wrong with the life of a strategy: who agreed to what, and in which order.
///
/// A draft is consulted on only once every partner that it names has agreed to that, a consultation closes before its
/// outcome is decided, and every partner signs the final text. The first two are how the papers of 14 November 2017 and 6
/// June 2022 on the carers strategies say it is done; the third is ours.
///
/// @param said the strategy as sentences have it
/// @param story its statuses up to the day asked about, oldest first; never empty
/// @param asAt the day asked about
record LifeRules(
        String said, List<StrategyRecords.Standing> story, List<Signatory> signatories,
        List<Consultation> consultations, List<Decision> decisions, LocalDate asAt) {

    /// Partners that had not agreed when the last consultation began. Who consults on a strategy of their own need nobody's
    /// agreement.
    ///
    /// @param partners those that the strategy named on that day
    Optional<String> consultedTooSoon(List<String> partners) {
        return partners.size() < 2 ? Optional.empty()
                : lastConsultation().map(StrategyRecords.Standing::from).flatMap(day -> without(partners,
                        (signatory, then) -> signatory.agreedToConsultBy(then), day)
                        .map(who -> said + " went to consultation on " + LongDate.words(day)
                                + ", and nothing is entered of the agreement of " + who + " to that"));
    }

    /// When the last consultation began, if there was one.
    Optional<StrategyRecords.Standing> lastConsultation() {
        return story.stream().filter(each -> each.status() == Status.CONSULTATION).reduce((one, next) -> next);
    }

    /// Partners that have yet to sign a strategy that is agreed.
    ///
    /// @param partners those that it names on the day asked about
    Optional<String> notSigned(List<String> partners) {
        var status = story.getLast().status();
        if (status != Status.APPROVED && status != Status.LAUNCHED && status != Status.UNDER_REVIEW) {
            return Optional.empty();
        }
        return without(partners, (signatory, day) -> signatory.signedBy(day), asAt)
                .map(who -> said + " is " + status.said() + ", but nothing is entered of a signature of " + who);
    }

    /// Approvals of days on which people could still say what they think. One sentence for each.
    List<String> decidedTooSoon() {
        var byStatus = story.stream().filter(each -> each.status() == Status.APPROVED).flatMap(
                each -> open(each.from()).map(still -> said + " was approved on " + LongDate.words(each.from())
                        + ", while " + still));
        var byDecision = decisions.stream()
                .filter(each -> each.outcome().filter(Resolution.APPROVED::equals).isPresent()
                        && !each.meeting().isAfter(asAt))
                .flatMap(
                        each -> open(each.meeting()).map(still -> each.body() + " approved \"" + each.title() + "\" on "
                                + LongDate.words(each.meeting()) + ", while " + still));
        return Stream.concat(byStatus, byDecision).toList();
    }

    private Stream<String> open(LocalDate day) {
        return consultations.stream().filter(each -> each.isOpen(day))
                .map(each -> "\"" + each.title() + "\" was open"
                        + each.closes().or(each::plannedToClose)
                                .map(close -> " until " + LongDate.words(close)).orElse(" and nobody entered its end"));
    }

    private Optional<String> without(
            List<String> partners, BiPredicate<Signatory, LocalDate> agreed, LocalDate day) {
        Map<String, Signatory> by = signatories.stream()
                .collect(Collectors.toMap(each -> folded(each.title()), each -> each, (one, next) -> one));
        var missing = partners.stream().filter(partner -> {
            var signatory = by.get(folded(partner));
            return signatory == null || !agreed.test(signatory, day);
        }).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(listed(missing));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// "A", "A and B", "A, B and C".
    static String listed(List<String> names) {
        return names.size() == 1 ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
