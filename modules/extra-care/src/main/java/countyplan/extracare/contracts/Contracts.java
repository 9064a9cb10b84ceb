package countyplan.extracare.contracts;

import static countyplan.extracare.contracts.ContractState.ENDED;
import static countyplan.extracare.contracts.ContractState.IN_NOTICE;
import static countyplan.extracare.contracts.ContractState.LIVE;
import static countyplan.extracare.contracts.ContractState.PLANNED;
import static countyplan.extracare.contracts.ContractState.TENDERING;

import countyplan.core.Ref;
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

    /// What indicators were measured to be.
    public static final Register<Reading, Entered> READINGS = Register
            .of(MODULE, "reading", "readings", Reading.class, Entered.class).beneath(INDICATORS).newKey("2022-q2")
            .from(reading -> Optional.of(reading.ends()))
            .refusing("ends-before-it-starts",
                    (held, view) -> Optional.of("The period would end on %s, before it begins on %s"
                            .formatted(LongDate.words(held.record().ends()), LongDate.words(held.record().begins())))
                            .filter(sentence -> held.record().ends().isBefore(held.record().begins())))
            .refusing("measured-already", Contracts::measured);

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

    private static Optional<String> measured(Held<Reading, Entered> held, View view) {
        var reading = held.record();
        return Contracts.READINGS.inTheEnd(view, Ref.to(MODULE, "contracts", reading.contract(), "indicators",
                reading.indicator())).stream()
                .filter(other -> !other.key().equals(held.key()) && other.record().begins().equals(reading.begins())
                        && other.record().ends().equals(reading.ends()))
                .findFirst().map(other -> "From %s to %s it is measured already (%s): change that reading".formatted(
                        LongDate.words(reading.begins()), LongDate.words(reading.ends()), other.key()));
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

    /// For which schemes only one bid was made, in a sentence: that of a lot whose contract is in force at some time from the
    /// first day to the last, by its dates. A contract that has ended since counts too.
    public static Map<SchemeId, String> singleBids(View view, LocalDate first, LocalDate last) {
        Map<ContractId, String> inForce = new HashMap<>();
        CONTRACTS.stories(view, story -> story.held().map(Held::record)
                .filter(contract -> contract.starts().filter(day -> !day.isAfter(last)).isPresent()
                        && contract.ends().filter(first::isAfter).isEmpty())
                .ifPresent(contract -> inForce.put(contract.contract(), contract.title())));
        Map<SchemeId, String> single = new HashMap<>();
        LOTS.stories(view, story -> story.held().map(Held::record)
                .filter(lot -> lot.bids().orElse(0) == 1 && inForce.containsKey(lot.contract()))
                .ifPresent(lot -> lot.schemes().forEach(scheme -> single.put(scheme,
                        "one bid was made for it (" + inForce.get(lot.contract()) + ")"))));
        return single;
    }

    /// All of them.
    public static List<Register<?, ?>> registers() {
        return List.of(CONTRACTS, LOTS, INDICATORS, READINGS, MILESTONES);
    }
}
