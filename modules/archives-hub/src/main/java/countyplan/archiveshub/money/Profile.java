package countyplan.archiveshub.money;

import countyplan.core.values.FinancialYear;
import countyplan.core.values.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// In which years a line falls, as a person writes it:
///
/// - `2023/24`: all of it in that year
/// - `2022/23 10%, 2023/24 90%`: shares, which make 100%
/// - `2022/23 £574,000, 2023/24 £200,000`: amounts, which make the line's
/// - `evenly 2022/23 to 2024/25`
/// - `yearly from 2025/26`, `yearly 2025/26 to 2044/45`: its amount each year
/// - `every 15 years from 2040/41`: its amount each time
///
/// @param parts of shares and amounts
/// @param first the first year of the others; of shares and amounts too
/// @param last the last, if it does not go on to the end
/// @param every so many years
public record Profile(Form form, List<Share> parts, FinancialYear first, Optional<FinancialYear> last, int every) {
    /// How it is written.
    public enum Form {
        SHARES, AMOUNTS, EVENLY, YEARLY, EVERY
    }

    /// A year's part: percent, or pounds.
    public record Share(FinancialYear year, BigDecimal number) {
    }

    private static final String EXPECTED = "years such as 2023/24, or 2022/23 10%, 2023/24 90%, or evenly 2022/23 to "
            + "2024/25, or yearly from 2025/26, or every 15 years from 2040/41";
    private static final String YEAR = "([0-9]{4}/[0-9]{2})";
    private static final Pattern PART = Pattern.compile(YEAR + "(?: +(?:([0-9.]+) ?%|(-?£[0-9,.]+)))?");
    private static final Pattern EVENLY = Pattern.compile("evenly +" + YEAR + " +to +" + YEAR);
    private static final Pattern YEARLY = Pattern.compile("yearly +(?:from +)?" + YEAR + "(?: +to +" + YEAR + ")?");
    private static final Pattern EVERY = Pattern
            .compile("every +([0-9]{1,3}) +years +from +" + YEAR + "(?: +to +" + YEAR + ")?");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Profile {
        parts = List.copyOf(parts);
        if (last.filter(each -> each.compareTo(first) < 0).isPresent()) {
            throw new IllegalArgumentException("a last year that is not before the first, " + first);
        }
        if (every < 1) {
            throw new IllegalArgumentException("at least one year from one time to the next");
        }
    }

    /// Reads a profile as written.
    ///
    /// @throws IllegalArgumentException if it is none
    public static Profile of(String text) {
        var plain = text.strip();
        var evenly = EVENLY.matcher(plain);
        if (evenly.matches()) {
            return new Profile(Form.EVENLY, List.of(), FinancialYear.of(evenly.group(1)),
                    Optional.of(FinancialYear.of(evenly.group(2))), 1);
        }
        var yearly = YEARLY.matcher(plain);
        if (yearly.matches()) {
            return new Profile(Form.YEARLY, List.of(), FinancialYear.of(yearly.group(1)),
                    Optional.ofNullable(yearly.group(2)).map(FinancialYear::of), 1);
        }
        var every = EVERY.matcher(plain);
        if (every.matches()) {
            return new Profile(Form.EVERY, List.of(), FinancialYear.of(every.group(2)),
                    Optional.ofNullable(every.group(3)).map(FinancialYear::of), Integer.parseInt(every.group(1)));
        }
        return ofParts(plain);
    }

    private static Profile ofParts(String text) {
        List<Share> parts = new ArrayList<>();
        var form = Optional.<Form>empty();
        var written = text.split("\\s*,\\s*(?=[0-9]{4}/)");
        for (var each : written) {
            var part = PART.matcher(each.strip());
            if (!part.matches() || part.group(2) == null && part.group(3) == null && written.length > 1) {
                throw new IllegalArgumentException(EXPECTED);
            }
            var now = part.group(3) == null ? Form.SHARES : Form.AMOUNTS;
            if (form.filter(before -> before != now).isPresent()) {
                throw new IllegalArgumentException("shares or amounts, not both");
            }
            form = Optional.of(now);
            try {
                parts.add(new Share(FinancialYear.of(part.group(1)), part.group(3) != null
                        ? Money.of(part.group(3)).amount()
                        : part.group(2) == null ? WHOLE : new BigDecimal(part.group(2))));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(EXPECTED, e);
            }
        }
        if (parts.stream().map(Share::year).distinct().count() < parts.size()) {
            throw new IllegalArgumentException("each year once");
        }
        parts.sort((one, other) -> one.year().compareTo(other.year()));
        return new Profile(form.orElseThrow(), parts, parts.getFirst().year(),
                Optional.of(parts.getLast().year()), 1);
    }

    /// Whether its line's amount is for each time.
    public boolean recurs() {
        return form == Form.YEARLY || form == Form.EVERY;
    }

    /// What keeps it from being that of a line, in a sentence.
    ///
    /// @param start the first year of the appraisal
    /// @param years how many it has
    public Optional<String> fault(Money amount, LineKind kind, FinancialYear start, int years) {
        var end = new FinancialYear(start.startYear() + years - 1);
        if (first.compareTo(start) < 0 || last.orElse(first).compareTo(end) > 0) {
            return Optional.of("The appraisal runs from %s to %s, and the profile \"%s\" has a year outside it"
                    .formatted(start, end, this));
        }
        if (kind.isRecurring() != recurs() && !(kind == LineKind.CAPITAL && form == Form.EVERY)) {
            return Optional.of(kind.isRecurring()
                    ? "The amount of a %s is for each year: its profile is yearly, or every so many years, not \"%s\""
                            .formatted(kind.words(), this)
                    : "The amount of a line of kind %s is all of it: its profile is years with shares or amounts, not \"%s\""
                            .formatted(kind.words(), this));
        }
        var sum = parts.stream().map(Share::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (form == Form.SHARES && sum.compareTo(WHOLE) != 0) {
            return Optional.of("The shares of the profile make %s%%, and must make 100%%"
                    .formatted(sum.stripTrailingZeros().toPlainString()));
        }
        if (form == Form.AMOUNTS && sum.compareTo(amount.amount()) != 0) {
            return Optional.of("The amounts of the profile make %s, and the line is %s: %s is %s"
                    .formatted(Money.of(sum).words(), amount.words(), pence(sum.subtract(amount.amount())).words(),
                            sum.compareTo(amount.amount()) > 0 ? "too much" : "missing"));
        }
        return Optional.empty();
    }

    private static Money pence(BigDecimal difference) {
        return Money.of(difference.abs());
    }

    /// An amount by year, exact to the penny, from the first year of an appraisal.
    public List<Money> spread(Money amount, FinancialYear start, int years) {
        List<Money> byYear = new ArrayList<>(java.util.Collections.nCopies(years, Money.ZERO));
        var from = first.startYear() - start.startYear();
        var to = Math.min(years - 1, last.map(year -> year.startYear() - start.startYear()).orElse(years - 1));
        switch (form) {
            case YEARLY, EVERY -> {
                for (var year = from; year <= to; year += every) {
                    byYear.set(year, amount);
                }
            }
            case EVENLY -> {
                var shares = amount.share(to - from + 1);
                for (var year = from; year <= to; year++) {
                    byYear.set(year, shares.get(year - from));
                }
            }
            case SHARES -> {
                var shares = amount.share(parts.stream().map(Share::number).toList());
                for (var place = 0; place < parts.size(); place++) {
                    byYear.set(parts.get(place).year().startYear() - start.startYear(), shares.get(place));
                }
            }
            case AMOUNTS -> parts.forEach(part -> byYear.set(part.year().startYear() - start.startYear(),
                    Money.of(part.number())));
        }
        return byYear;
    }

    @Override
    public String toString() {
        var until = last.map(year -> " to " + year).orElse("");
        return switch (form) {
            case EVENLY -> "evenly " + first + until;
            case YEARLY -> "yearly " + (last.isEmpty() ? "from " : "") + first + until;
            case EVERY -> "every " + every + " years from " + first + until;
            case SHARES -> parts.size() == 1 && parts.getFirst().number().compareTo(WHOLE) == 0 ? first.toString()
                    : String.join(", ", parts.stream().map(part -> part.year() + " "
                            + part.number().stripTrailingZeros().toPlainString() + "%").toList());
            case AMOUNTS -> String.join(", ", parts.stream().map(part -> part.year() + " "
                    + Money.of(part.number()).words()).toList());
        };
    }
}
