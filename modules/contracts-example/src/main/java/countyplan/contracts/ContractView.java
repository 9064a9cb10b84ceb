package countyplan.contracts;

import countyplan.core.About;
import countyplan.core.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One contract, as its page shows it.
@About("a contract")
public record ContractView(
        @About("its reference") ContractId contract,
        @About("what it is called") String title,
        @About("what it provides") String service,
        @About("who provides it") List<String> providers,
        @About("its first day") Optional<LocalDate> starts,
        @About("its last day, extensions used included") Optional<LocalDate> ends,
        @About(value = "what it is worth over its whole term", unit = "GBP") Optional<Money> amount,
        @About(value = "each extension that it allows", unit = "months") List<Integer> extensions,
        @About("how many of them have been used") OptionalInt extensionsUsed,
        @About(value = "the notice to give before its end", unit = "months") OptionalInt noticeMonths,
        @About(value = "how long before its end to begin buying again", unit = "months") OptionalInt leadMonths,
        @About("the contract whose place it takes") Optional<ContractId> replaces,
        @About("where it stands") ContractState state,
        @About("since when") LocalDate since,
        @About("why") Optional<String> reason,
        @About("where it may go next") List<ContractState> mayBecome,
        @About("how many extensions are left") int extensionsLeft,
        @About("its last day if every extension is used") Optional<LocalDate> latestEnd,
        @About("the last day to give notice") Optional<LocalDate> noticeBy,
        @About("the last day to begin buying again") Optional<LocalDate> procureBy) {

    static ContractView of(Contracts.Held held) {
        var it = held.contract();
        return new ContractView(it.contract(), it.title(), it.service(), it.providers(), it.starts(), it.ends(),
                it.amount(), it.extensions(), it.extensionsUsed(), it.noticeMonths(), it.leadMonths(), it.replaces(),
                held.state(), held.since(), held.reason(), held.state().next(), it.left(), it.latestEnd(),
                it.noticeBy(), it.procureBy());
    }
}
