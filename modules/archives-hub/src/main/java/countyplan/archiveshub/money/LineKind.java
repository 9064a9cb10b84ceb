package countyplan.archiveshub.money;

/// What a line of a cost plan is. What recurs has its amount each year.
public enum LineKind {
    CAPITAL, ONE_OFF_REVENUE, RECURRING_REVENUE, RECEIPT, RECURRING_SAVING, RECURRING_INCOME;

    /// Whether its amount is for each year.
    public boolean isRecurring() {
        return this == RECURRING_REVENUE || this == RECURRING_SAVING || this == RECURRING_INCOME;
    }

    /// 1 for what is spent, -1 for what comes in or is no longer spent.
    public int sign() {
        return this == RECEIPT || this == RECURRING_SAVING || this == RECURRING_INCOME ? -1 : 1;
    }

    /// As people say it: "one-off revenue".
    public String words() {
        return switch (this) {
            case CAPITAL -> "capital";
            case ONE_OFF_REVENUE -> "one-off revenue";
            case RECURRING_REVENUE -> "recurring revenue";
            case RECEIPT -> "receipt";
            case RECURRING_SAVING -> "recurring saving";
            case RECURRING_INCOME -> "recurring income";
        };
    }
}
