package countyplan.lightbulb.hospital;

/// Whether somebody who was at risk of coming back to hospital for the same reason did.
public enum RepeatAdmission {
    AVOIDED, HAPPENED
}
