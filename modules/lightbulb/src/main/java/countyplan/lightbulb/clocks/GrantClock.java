package countyplan.lightbulb.clocks;

/// The five clocks that run for a grant, each with its own start, stop and limit.
public enum GrantClock {
    /// The council decides on the application.
    DECISION("decision on the application"),
    /// Payment, where it is put off, may begin.
    DEFERRED_PAYMENT("payment that was put off"),
    /// The approved works are completed.
    WORKS("works"),
    /// National good practice, from the first contact to the completion.
    GOOD_PRACTICE("national good practice"),
    /// Lightbulb's own target, from the valid application to the completion.
    LOCAL_TARGET("Lightbulb's target");

    private final String called;

    GrantClock(String called) {
        this.called = called;
    }

    /// In a sentence: "decision on the application".
    public String called() {
        return called;
    }
}
