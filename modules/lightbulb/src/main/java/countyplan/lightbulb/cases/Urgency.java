package countyplan.lightbulb.cases;

/// How soon help is needed, as the good practice of grants divides it.
public enum Urgency {
    URGENT, NON_URGENT
}
