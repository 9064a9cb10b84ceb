package countyplan.archiveshub.rules;

import countyplan.archiveshub.money.Plain;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The classes of works that a scheme is made of, each with its share of the cost: `30% non-standard-buildings, 70%
/// standard-buildings`.
///
/// @param shares percent by class, which make 100
public record BuildMix(Map<BiasClass, BigDecimal> shares) {
    private static final Pattern SHARE = Pattern.compile("([0-9.]{1,8}) ?% +([a-z-]+)");

    /// @throws IllegalArgumentException if the shares do not make 100
    public BuildMix {
        shares = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        var sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            throw new IllegalArgumentException("shares that make 100%, not " + sum.toPlainString() + "%");
        }
    }

    /// Reads a mix as written.
    ///
    /// @throws IllegalArgumentException if a class is not known, or the shares do not make 100
    public static BuildMix of(String text) {
        Map<BiasClass, BigDecimal> shares = new LinkedHashMap<>();
        for (var part : text.split(",")) {
            var share = SHARE.matcher(part.strip());
            var found = share.matches() ? RuleBooks.biasClass(share.group(2)) : java.util.Optional.<BiasClass>empty();
            if (found.isEmpty() || shares.put(found.get(), number(share.group(1))) != null) {
                throw new IllegalArgumentException(
                        "shares of classes, each once, such as 30% non-standard-buildings, 70% "
                                + "standard-buildings; the classes are " + String.join(", ",
                                        RuleBooks.biasClasses().stream().map(BiasClass::id).toList()));
            }
        }
        return new BuildMix(shares);
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("shares such as 30%", e);
        }
    }

    /// What a bound of the classes comes to, blended by their shares: percent.
    BigDecimal blended(Function<BiasClass, BigDecimal> bound) {
        return Plain.of(shares.entrySet().stream()
                .map(share -> bound.apply(share.getKey()).multiply(share.getValue()).movePointLeft(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Override
    public String toString() {
        return String.join(", ", shares.entrySet().stream()
                .map(share -> share.getValue().stripTrailingZeros().toPlainString() + "% " + share.getKey().id())
                .toList());
    }
}
