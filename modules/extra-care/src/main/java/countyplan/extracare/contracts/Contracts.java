package countyplan.extracare.contracts;

import static countyplan.extracare.contracts.ContractState.ENDED;
import static countyplan.extracare.contracts.ContractState.IN_NOTICE;
import static countyplan.extracare.contracts.ContractState.LIVE;
import static countyplan.extracare.contracts.ContractState.PLANNED;
import static countyplan.extracare.contracts.ContractState.TENDERING;

import countyplan.core.View;
import countyplan.core.register.Book;
import countyplan.core.register.Held;
import countyplan.core.register.Register;
import countyplan.core.values.LongDate;
import countyplan.extracare.Entered;
import countyplan.extracare.homes.SchemeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The registers of contracts.
public final class Contracts {
    private static final String MODULE = "extra-care";

    /// Contracts.
    public static final Register<Contract, ContractState> CONTRACTS = Register
            .of(MODULE, "contract", "contracts", Contract.class, ContractState.class).beside().newKey("extra-care-2027")
            .move(PLANNED, TENDERING, LIVE, ENDED).move(TENDERING, PLANNED, LIVE, ENDED)
            .move(LIVE, IN_NOTICE, ENDED).move(IN_NOTICE, LIVE, ENDED)
            .refusing("ends-before-it-starts",
                    (held, view) -> held.record().ends().flatMap(end -> held.record().starts()
                            .filter(end::isBefore)
                            .map(start -> "It starts on %s and cannot end before, on %s".formatted(
                                    LongDate.words(start), LongDate.words(end)))))
            .derived("extensionsLeft", Integer.class, "how many extensions are left",
                    contract -> Optional.of(contract.left().size()))
            .derived("latestEnd", LocalDate.class, "its last day if all extensions are used", Contract::latestEnd)
            .derived("noticeBy", LocalDate.class, "the last day to give notice",
                    contract -> contract.before(contract.noticeMonths()))
            .succession("replaces", Contract::starts, Contract::ends)
            .action("extend", "uses the next extension of a contract", held -> held.record().extended())
            .due("give notice, or extend", (held, book) -> held.record().before(held.record().noticeMonths()), LIVE)
            .due("begin buying again", (held, book) -> held.record().before(held.record().leadMonths())
                    .filter(day -> book.by("replaces", held.record().contract()).isEmpty()), LIVE)
            .due("end, or extend", (held, book) -> held.record().ends(), LIVE, IN_NOTICE)
            .finding("expired", (held, book) -> held.record().ends().filter(day -> day.isBefore(book.asAt()))
                    .map(day -> held.record().title() + " ended on " + LongDate.words(day) + " and is still in use"),
                    LIVE,
                    IN_NOTICE);

    /// Lots of contracts.
    public static final Register<Lot, Entered> LOTS = Register
            .of(MODULE, "lot", "lots", Lot.class, Entered.class).beneath(CONTRACTS).newKey("oadby")
            .finding("one-bid", (held, book) -> Optional.of("Only one bid was made for the lot " + held.record().title()
                    + ", so that its price was compared with no other")
                    .filter(sentence -> held.record().bids().orElse(0) == 1));

    /// Indicators of contracts.
    public static final Register<Indicator, Entered> INDICATORS = Register
            .of(MODULE, "indicator", "indicators", Indicator.class, Entered.class).beneath(CONTRACTS)
            .newKey("staff-turnover");

    /// The timetable of tenders.
    public static final Register<Milestone, MilestoneState> MILESTONES = Register
            .of(MODULE, "milestone", "milestones", Milestone.class, MilestoneState.class).beneath(CONTRACTS)
            .newKey("award")
            .move(MilestoneState.PLANNED, MilestoneState.REACHED, MilestoneState.DROPPED)
            .move(MilestoneState.DROPPED, MilestoneState.PLANNED)
            .happened(MilestoneState.REACHED)
            .due("reach it", (held, book) -> held.record().stated().lastDay(), MilestoneState.PLANNED)
            .finding("stated-dates-differ", Contracts::differ);

    private Contracts() {
    }

    /// Told once for each pair, of the one that comes later in order.
    private static Optional<String> differ(
            Held<Milestone, MilestoneState> held, Book<Milestone, MilestoneState> book) {
        return book.by("event", held.record().event()).stream()
                .filter(other -> other.key().compareTo(held.key()) < 0 && other.record().contradicts(held.record()))
                .findFirst().map(other -> "%s is stated for %s (%s) and for %s (%s)".formatted(held.record().title(),
                        other.record().stated(), other.record().source(), held.record().stated(),
                        held.record().source()));
    }

    /// For which schemes only one bid was made, under the contracts in force, in a sentence.
    public static Map<SchemeId, String> singleBids(View view) {
        Map<String, Boolean> live = new HashMap<>();
        CONTRACTS.stories(view, story -> story.held().ifPresent(
                held -> live.put(held.key(), held.state() == LIVE || held.state() == IN_NOTICE)));
        Map<SchemeId, String> single = new HashMap<>();
        LOTS.stories(view, story -> story.held().map(Held::record)
                .filter(lot -> lot.bids().orElse(0) == 1 && live.getOrDefault(lot.contract().value(), false))
                .ifPresent(lot -> lot.schemes().forEach(scheme -> single.put(scheme, "one bid was made for it"))));
        return single;
    }

    /// All of them.
    public static List<Register<?, ?>> registers() {
        return List.of(CONTRACTS, LOTS, INDICATORS, MILESTONES);
    }
}
