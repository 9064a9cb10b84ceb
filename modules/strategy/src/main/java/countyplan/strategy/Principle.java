package countyplan.strategy;

import countyplan.core.About;
import java.util.Optional;

/// A principle that guides a strategy.
public record Principle(
        @About(value = "the strategy's id", example = "carers-2022-25") StrategyId strategy,
        @About(value = "the principle's id", example = "whole-family") PrincipleId principle,
        @About(value = "in a sentence", example = "The whole family is looked at") String title,
        @About(value = "where it is printed", example = "Draft strategy, section 5") Optional<String> source) {}
