package countyplan.lightbulb;

/// Whether more is to come.
public enum PaymentStage {
    INTERIM, FINAL
}
