package countyplan.contracts;

import countyplan.core.About;
import countyplan.core.Refused;
import countyplan.core.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A contract as it is held on a day.
public record Contract(
        @About(value = "the contract's reference", example = "extra-care-2018") ContractId contract,
        @About(value = "what it is called", example = "Extra Care in six schemes") String title,
        @About(value = "what it provides", example = "extra care") String service,
        @About(value = "who provides it", example = "Radis") List<String> providers,
        @About(value = "its first day", example = "2018-10-29") Optional<LocalDate> starts,
        @About(value = "its last day, extensions used included", example = "2023-03-31") Optional<LocalDate> ends,
        @About(value = "its worth over its whole term", example = "684000", unit = "GBP") Optional<Money> amount,
        @About(value = "each extension that it allows", example = "12", unit = "months", detail = true) List<Integer> extensions,
        @About(value = "how many of them are used", example = "1", detail = true) OptionalInt extensionsUsed,
        @About(value = "the notice to give", example = "6", unit = "months", detail = true) OptionalInt noticeMonths,
        @About(value = "the time to buy anew", example = "18", unit = "months", detail = true) OptionalInt leadMonths,
        @About(value = "whose place it takes", example = "extra-care-2018") Optional<ContractId> replaces) {

    List<Integer> left() {
        return extensions.stream().skip(Math.max(0, extensionsUsed.orElse(0))).toList();
    }

    Optional<LocalDate> latestEnd() {
        return ends.map(day -> day.plusMonths(left().stream().mapToInt(Integer::intValue).sum()));
    }

    Optional<LocalDate> before(OptionalInt months) {
        return ends.filter(day -> months.isPresent()).map(day -> day.minusMonths(months.getAsInt()));
    }

    Contract extended() {
        if (left().isEmpty() || ends.isEmpty()) {
            throw Refused.conflict("no-extension-left", "There is no extension of " + contract
                    + " left to use; buy it anew, or change what it allows and when it ends");
        }
        return new Contract(contract, title, service, providers, starts,
                ends.map(day -> day.plusMonths(left().getFirst())),
                amount, extensions, OptionalInt.of(extensionsUsed.orElse(0) + 1), noticeMonths, leadMonths, replaces);
    }
}
