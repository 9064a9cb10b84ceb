package countyplan.core.timescale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What words for a time come to: a span, one in any year, or a sentence saying why there is none. */
sealed interface When {
    /** Goes on with the span, if there is one. */
    When then(Function<Span, When> next);

    /** What it comes to in a plan, or where no plan is known. */
    Reading in(@Nullable PlanPeriod plan);

    default When map(UnaryOperator<Span> change) {
        return then(span -> new Known(change.apply(span)));
    }

    record Known(Span span) implements When {
        @Override
        public When then(Function<Span, When> next) {
            return next.apply(span);
        }

        @Override
        public Reading in(@Nullable PlanPeriod plan) {
            return Reading.of(span);
        }
    }

    record Refused(String doubt) implements When {
        static Refused of(Words notUnderstood) {
            return new Refused(Doubts.notUnderstood(notUnderstood));
        }

        @Override
        public When then(Function<Span, When> next) {
            return this;
        }

        @Override
        public Reading in(@Nullable PlanPeriod plan) {
            return Reading.notUnderstood(doubt);
        }
    }

    /**
     * A time without a year, and what other words make of it.
     *
     * @param words the time as written
     * @param ofYear the time in the year given, or none in that year (29 February)
     * @param made what is made of it: a deadline, a part
     */
    record Yearless(String words, IntFunction<Optional<Span>> ofYear, Function<Span, When> made) implements When {
        static When of(Words words, IntFunction<Optional<Span>> ofYear) {
            return new Yearless(words.asWritten(), ofYear, Known::new);
        }

        @Override
        public When then(Function<Span, When> next) {
            return new Yearless(words, ofYear, span -> made.apply(span).then(next));
        }

        /** Taken only where the plan holds exactly one such time, whole. */
        @Override
        public Reading in(@Nullable PlanPeriod plan) {
            if (plan == null) {
                return Reading.notUnderstood(Doubts.needsYear(words));
            }
            List<Span> held = new ArrayList<>();
            for (int year = plan.firstDay().getYear() - 1; year <= plan.lastDay().getYear(); year++) {
                ofYear.apply(year).filter(span -> isHeld(span, plan)).ifPresent(held::add);
            }
            return switch (held.size()) {
                case 0 -> Reading.notUnderstood(Doubts.notInPlan(words));
                case 1 -> made.apply(held.getFirst()).in(plan);
                default -> Reading.notUnderstood(Doubts.manyInPlan(words, held));
            };
        }

        private boolean isHeld(Span span, PlanPeriod plan) {
            return plan.holds(span)
                    && !(made.apply(span) instanceof Known(Span known) && known.closed() && !plan.holds(known));
        }

        /** What it comes to in a year, if anything. */
        Optional<Span> in(int year) {
            return ofYear.apply(year)
                    .flatMap(span -> made.apply(span) instanceof Known(Span known) ? Optional.of(known)
                            : Optional.empty());
        }
    }
}
