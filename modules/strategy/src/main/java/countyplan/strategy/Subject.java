package countyplan.strategy;

import countyplan.core.Ref;
import countyplan.core.View;
import java.time.LocalDate;
import java.util.Optional;

/// A record of this module that an address, an entry or a change is about.
sealed interface Subject {

    /// A strategy.
    record OfStrategy(StrategyId strategy) implements Subject {
        @Override
        public Ref ref() {
            return Ref.to(StrategyModule.ID, strategy);
        }

        @Override
        public Optional<StrategyFacts> facts(View view, LocalDate day) {
            return StrategyRecords.find(view, strategy, day).map(StrategyRecords.Held::facts);
        }

        @Override
        public Optional<String> title(View view) {
            return facts(view, view.asAt()).map(StrategyFacts::title);
        }

        @Override
        public boolean concerns(Subject other) {
            return strategy.equals(other.strategy());
        }
    }

    /// A priority of a strategy.
    record OfPriority(StrategyId strategy, int number) implements Subject {
        @Override
        public Ref ref() {
            return Ref.to(StrategyModule.ID, strategy, "priorities", number);
        }

        @Override
        public Optional<PriorityFacts> facts(View view, LocalDate day) {
            return PriorityRecords.find(view, strategy, number, day).map(PriorityRecords.Held::facts);
        }

        @Override
        public Optional<String> title(View view) {
            return facts(view, view.asAt()).map(PriorityFacts::title);
        }

        @Override
        public boolean concerns(Subject other) {
            return equals(other);
        }
    }

    static Subject of(StrategyId strategy) {
        return new OfStrategy(strategy);
    }

    static Subject of(StrategyId strategy, int priority) {
        return new OfPriority(strategy, priority);
    }

    /// The record at an address, whether or not there is one; empty if no record of ours can be there.
    static Optional<Subject> at(Ref ref) {
        var segments = ref.segments();
        if (!ref.module().equals(StrategyModule.ID) || segments.size() != 2 && segments.size() != 4) {
            return Optional.empty();
        }
        try {
            var strategy = StrategyId.of(segments.get(1));
            if (segments.size() == 2) {
                return Optional.of(of(strategy));
            }
            return switch (segments.get(2)) {
                case "priorities" -> Optional.of(of(strategy, PriorityNumber.of(segments.get(3)).value()));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no id or number of ours
        }
    }

    /// The strategy that it is, or is part of.
    StrategyId strategy();

    /// Its address.
    Ref ref();

    /// What is held of it on a day.
    Optional<? extends Record> facts(View view, LocalDate day);

    /// What it is called on the day of the view.
    Optional<String> title(View view);

    /// Whether the other is this record or part of it.
    boolean concerns(Subject other);
}
