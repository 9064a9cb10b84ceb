package countyplan.lightbulb.cases;

/// How much is in the way of a solution: the situation, not the type of work or its cost.
public enum Complexity {
    SIMPLE, COMPLEX
}
