package countyplan.extracare.contracts;

import countyplan.core.About;
import countyplan.core.Refused;
import countyplan.core.values.Money;
import countyplan.extracare.Limits;
import countyplan.extracare.homes.ProviderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A contract for care and support in Extra Care, as it is held on a day.
public record Contract(
        @About(value = "the contract's id", example = "extra-care-2018") ContractId contract,
        @About(value = "what it is called", example = "Extra Care, 2018 to 2023") String title,
        @About(value = "each provider that is a party to it", example = "help-at-home", detail = true) List<ProviderId> providers,
        @About(value = "its first day", example = "2018-10-29") Optional<LocalDate> starts,
        @About(value = "its last day, extensions used included", example = "2023-03-31") Optional<LocalDate> ends,
        @About(value = "its worth a year", example = "1950000", unit = "GBP") Optional<Money> yearly,
        @About(value = "each extension that it allows", example = "12", unit = "months", detail = true) List<Integer> extensions,
        @About(value = "how many of them are used", example = "0", detail = true) OptionalInt extensionsUsed,
        @About(value = "the notice to give", example = "6", unit = "months", detail = true) OptionalInt noticeMonths,
        @About(value = "the time to buy anew", example = "9", unit = "months", detail = true) OptionalInt leadMonths,
        @About(value = "by how much its prices rise a year", example = "3.5", unit = "percent", detail = true) Optional<BigDecimal> uplift,
        @About(value = "what rule they rise by", example = "Consumer prices in September", detail = true) Optional<String> upliftRule,
        @About(value = "whose place it takes", example = "extra-care-2018", detail = true) Optional<ContractId> replaces,
        @About(value = "where that is told, and what of it is made up", example = "Committee report of 5 September 2022, paragraph 16", detail = true) String source) {

    /// @throws Refused `negative-cost`, or a share that is none
    public Contract {
        yearly = Limits.cost("yearly", yearly);
        uplift = uplift.map(percent -> Limits.share("uplift", percent));
    }

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
        return new Contract(contract, title, providers, starts, ends.map(day -> endOf(day, left().getFirst())), yearly,
                extensions, OptionalInt.of(extensionsUsed.orElse(0) + 1), noticeMonths, leadMonths, uplift, upliftRule,
                replaces, source);
    }

    /// A term that ends on the last day of a month ends on one after its extension too.
    private static LocalDate endOf(LocalDate day, int months) {
        var end = day.plusMonths(months);
        return day.getDayOfMonth() == day.lengthOfMonth() ? end.withDayOfMonth(end.lengthOfMonth()) : end;
    }
}
