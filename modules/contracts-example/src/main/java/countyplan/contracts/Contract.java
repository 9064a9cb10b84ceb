package countyplan.contracts;

import countyplan.core.About;
import countyplan.core.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A contract as it is held on a day.
@About("adds a contract to the register")
public record Contract(
        @About(value = "the contract's reference", example = "extra-care-2018") ContractId contract,
        @About(value = "what it is called", example = "Extra Care in six schemes") String title,
        @About(value = "what it provides", example = "extra care") String service,
        @About(value = "who provides it", example = "Help at Home") List<String> providers,
        @About(value = "its first day", example = "2018-10-29") Optional<LocalDate> starts,
        @About(value = "its last day, extensions used included", example = "2023-03-31") Optional<LocalDate> ends,
        @About(value = "what it is worth over its whole term", example = "684000", unit = "GBP") Optional<Money> amount,
        @About(value = "each extension that it allows", example = "12", unit = "months") List<Integer> extensions,
        @About(value = "how many of them have been used", example = "1") OptionalInt extensionsUsed,
        @About(value = "the notice to give before its end", example = "6", unit = "months") OptionalInt noticeMonths,
        @About(value = "how long before its end to begin buying again", example = "18", unit = "months") OptionalInt leadMonths,
        @About(value = "the contract whose place it takes", example = "extra-care-2016") Optional<ContractId> replaces) {

    int used() {
        return extensionsUsed.orElse(0);
    }

    int left() {
        return Math.max(0, extensions.size() - used());
    }

    Optional<LocalDate> noticeBy() {
        return noticeMonths.isEmpty() ? Optional.empty() : ends.map(day -> day.minusMonths(noticeMonths.getAsInt()));
    }

    Optional<LocalDate> procureBy() {
        return leadMonths.isEmpty() ? Optional.empty() : ends.map(day -> day.minusMonths(leadMonths.getAsInt()));
    }

    Optional<LocalDate> latestEnd() {
        var months = extensions.stream().skip(used()).mapToInt(Integer::intValue).sum();
        return ends.map(day -> day.plusMonths(months));
    }
}
