package countyplan.core.register;

import countyplan.core.register.answers.Join;
import countyplan.core.register.answers.Join.Fit;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Finds how records take the place of others.
final class Joining {
    private Joining() {
    }

    /// Brings the list of how records follow each other, and what is found wrong with that.
    static <R extends Record, S extends Enum<S>> void declare(
            Declared<R, S> declared, Declared.Succession<R> succession) {
        declared.succession = succession;
        declared.reports.add(new Declared.Report<>("joins",
                "tells whether each of the " + declared.many + " begins the day after the one it replaces ends",
                Join.class, (held, book) -> of(declared, held, book)));
        declared.rules.add(new Declared.Rule<R, S>("gap", Set.of(), (held, book) -> of(declared, held, book)
                .filter(join -> join.fit() == Fit.GAP)
                .map(join -> "Nothing is in force for " + Declared.counted(join.length(), "day", "days")
                        + " between " + join.old() + " and " + join.by())));
    }

    /// How a record follows the one whose place it takes, if both days are known.
    static <R extends Record, S extends Enum<S>> Optional<Join> of(
            Declared<R, S> declared, Held<R, S> held, Book<R, S> book) {
        var succession = Objects.requireNonNull(declared.succession);
        var named = declared.store().columns().named(succession.replaces()).get(held.record());
        var old = (named instanceof Optional<?> maybe ? maybe : Optional.of(named)).flatMap(book::find);
        var ends = old.flatMap(one -> succession.ends().apply(one.record()));
        var starts = succession.starts().apply(held.record());
        if (ends.isEmpty() || starts.isEmpty()) {
            return Optional.empty();
        }
        var days = Math.toIntExact(ChronoUnit.DAYS.between(ends.get(), starts.get()) - 1);
        return Optional.of(new Join(old.get().key(), ends.get(), held.key(), starts.get(),
                days == 0 ? Fit.JOINED : days > 0 ? Fit.GAP : Fit.OVERLAP, Math.abs(days)));
    }
}
