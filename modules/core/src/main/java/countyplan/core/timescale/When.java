package countyplan.core.timescale;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** What words for a time come to: a span, one in any year, or a sentence saying why there is none. */
sealed interface When {
    record Known(Span span) implements When {}

    /**
     * A time without a year.
     *
     * @param words as written
     * @param in the span of the year given, or none in that year (29 February)
     */
    record Yearless(String words, IntFunction<Optional<Span>> in) implements When {}

    record Refused(String doubt) implements When {}

    static When yearless(Words words, IntFunction<Span> in) {
        return new Yearless(words.asWritten(), year -> Optional.of(in.apply(year)));
    }

    default When then(Function<Span, When> next) {
        return switch (this) {
            case Known(Span span) -> next.apply(span);
            case Yearless(String words, IntFunction<Optional<Span>> in) ->
                new Yearless(words, year -> in.apply(year).flatMap(span -> known(next.apply(span))));
            case Refused refused -> refused;
        };
    }

    default When map(UnaryOperator<Span> change) {
        return then(span -> new Known(change.apply(span)));
    }

    static Optional<Span> known(When when) {
        return when instanceof Known(Span span) ? Optional.of(span) : Optional.empty();
    }
}
