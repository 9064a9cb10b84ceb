package countyplan.archiveshub.chance;

import java.util.List;

/// What an option comes to in many futures.
///
/// @param mean and `deviation` of what it comes to
/// @param p10 in 1 of 10 futures it comes to less; likewise the others
/// @param cheapest the share of futures in which it is the cheapest; of futures with a tie, its part
/// @param least the least that any future came to, and `most` the most
/// @param bars how many futures fall into each of equal steps from the least to the most
public record Outcome(String name, double mean, double deviation, double p10, double p50, double p80, double p90,
        double cheapest, double least, double most, List<Long> bars) {
}
