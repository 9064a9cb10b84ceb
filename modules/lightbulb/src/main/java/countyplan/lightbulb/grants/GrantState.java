package countyplan.lightbulb.grants;

/// Where a Disabled Facilities Grant is: asked about, applied for, decided, its works under way, its works complete.
public enum GrantState {
    ENQUIRY, APPLIED, APPROVED, REFUSED, STARTED, COMPLETED, WITHDRAWN
}
