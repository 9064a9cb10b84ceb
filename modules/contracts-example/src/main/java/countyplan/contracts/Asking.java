package countyplan.contracts;

import countyplan.core.About;
import countyplan.core.Document;
import countyplan.core.Finding;
import countyplan.core.values.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What is asked of contracts, and what is answered.
public final class Asking {
    private Asking() {
    }

    @About("lists contracts")
    public record Contracts(
            @About(value = "only those that provide this", example = "extra care") Optional<String> service,
            @About(value = "only those of this provider", example = "Help at Home") Optional<String> providers,
            @About(value = "only those that stand here", example = "live") Optional<ContractState> state,
            @About(value = "only those that end on this day or later", example = "2022-01-01") Optional<LocalDate> endsFrom,
            @About(value = "only those that end by this day", example = "2023-03-31") Optional<LocalDate> endsUntil) {}

    @About("contracts")
    public record ContractList(
            @About(value = "how many there are, in a sentence", headline = true) String summary,
            @About(value = "the contracts by reference", rows = true) List<ContractView> contracts) {}

    @About("shows a contract with its dates")
    public record Show(@About(value = "the contract's reference", example = "extra-care-2018") ContractId contract) {}

    @About("changes what is held of a contract")
    public record Change(
            @About(value = "the contract's reference", example = "extra-care-2018") ContractId contract,
            @About(value = "what it is called", example = "Extra Care in six schemes") Optional<String> title,
            @About(value = "what it provides", example = "extra care") Optional<String> service,
            @About(value = "who provides it", example = "Help at Home") List<String> providers,
            @About(value = "its first day", example = "2018-10-29") Optional<LocalDate> starts,
            @About(value = "its last day", example = "2023-03-31") Optional<LocalDate> ends,
            @About(value = "what it is worth over its whole term", example = "684000", unit = "GBP") Optional<Money> amount,
            @About(value = "each extension that it allows", example = "12", unit = "months") List<Integer> extensions,
            @About(value = "how many of them have been used", example = "1") OptionalInt extensionsUsed,
            @About(value = "the notice to give", example = "6", unit = "months") OptionalInt noticeMonths,
            @About(value = "how long before its end to begin buying again", example = "18", unit = "months") OptionalInt leadMonths,
            @About(value = "the contract whose place it takes", example = "extra-care-2016") Optional<ContractId> replaces) {}

    @About("uses the next extension of a contract")
    public record Extend(
            @About(value = "the contract's reference", example = "extra-care-2018") ContractId contract,
            @About(value = "who decided it and why", example = "Agreed in June 2021") String reason) {}

    @About("moves a contract from one state to another")
    public record Move(
            @About(value = "the contract's reference", example = "extra-care-2018") ContractId contract,
            @About(value = "where it is to stand", example = "in-notice") ContractState to,
            @About(value = "why", example = "To be bought anew from April 2023") String reason) {}

    @About("tells when notice is to be given and when to begin buying again, soonest first")
    public record Due(
            @About(value = "only what falls due within so many days", example = "90", unit = "days") OptionalInt days) {}

    @About("what is due")
    public record DueList(
            @About(value = "how much is due, in a sentence", headline = true) String summary,
            @About(value = "soonest first", rows = true) List<DueLine> due) {}

    @About("something that is due")
    public record DueLine(
            @About("by this day") LocalDate by,
            @About("days from the day of the answer; negative if it is past") int days,
            @About("the contract") ContractId contract,
            @About("what to do") String what,
            @About("what the contract is called") String title) {}

    @About("tells whether each contract begins the day after the one it replaces ends")
    public record Joins() {}

    @About("where contracts follow each other")
    public record JoinList(@About(value = "by old contract", rows = true) List<Join> joins) {}

    @About("an old contract and the one that takes its place")
    public record Join(
            @About("the contract that ends") ContractId old,
            @About("its last day") LocalDate ends,
            @About("the contract that takes its place") ContractId by,
            @About("its first day") LocalDate starts,
            @About("how they follow: joined, gap or overlap") Fit fit,
            @About(value = "how long the gap or overlap is", unit = "days") int length) {}

    /// How one contract follows another.
    public enum Fit {
        JOINED, GAP, OVERLAP
    }

    @About("tells what in the register needs attention")
    public record Findings() {}

    @About("what needs attention")
    public record FindingList(@About(value = "the findings", rows = true) List<Finding> findings) {}

    @About("tells what was entered about a contract, when and by whom")
    public record History(
            @About(value = "the contract's reference", example = "extra-care-2018") ContractId contract) {}

    @About("what was entered about a contract")
    public record HistoryList(
            @About("the contract") ContractId contract,
            @About(value = "oldest first", rows = true) List<Entered> entries) {}

    @About("one entry")
    public record Entered(
            @About("the number of the change") long entry,
            @About("the day from which it holds") LocalDate day,
            @About("when it was entered") Optional<Instant> made,
            @About("who entered it") Optional<String> by,
            @About("what was entered") String what) {}

    @About("adds and changes contracts from a CSV file, all of it or nothing")
    public record Import(@About("the file") Document file) {}

    @About("what a file brought")
    public record Imported(
            @About(value = "what came of it, in a sentence", headline = true) String summary,
            @About("how many were new") int added,
            @About("how many were changed") int changed,
            @About("how many were as the file says already") int unchanged) {}

    @About("gives the register as a CSV file that import takes")
    public record Export() {}

    @About("the register as a file")
    public record Exported(@About("the file") Document file) {}
}
