package countyplan.lightbulb.grants;

/// Whether more is to come.
public enum PaymentStage {
    INTERIM, FINAL
}
