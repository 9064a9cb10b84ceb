package countyplan.actionplans.rules;

import java.time.LocalDate;

/// A rule by which actions are rated and updates told fresh from stale, as it was decided. It holds for every plan from its
/// day on, until another takes effect.
///
/// @param name what it is called
/// @param version counts the rules there have been, from 1
/// @param from the day it takes effect
/// @param source who decided it, or where it is published
/// @param ours whether it is a default of Countyplan's and nobody decided it
public record RatingRule(String name, int version, RagRule rag, FreshnessRule freshness, LocalDate from, String source,
        boolean ours) {

    /// The rule before anybody decides on one. No council published it: it is ours, and holds for every plan that one of
    /// today's county councils can have made, which are as old as the Local Government Act 1972 (in force 1 April 1974).
    public static final RatingRule FIRST = new RatingRule("Dates and progress", 1, new RagRule(60, 50, 0),
            new FreshnessRule(90), LocalDate.of(1974, 4, 1), "Countyplan's default", true);

    /// Both parts in plain English.
    public String says() {
        return rag.says() + " " + freshness.says();
    }
}
