package countyplan.lightbulb.hospital;

/// Where the help with going home from hospital is.
public enum StayState {
    REFERRED, BARRIER_FOUND, ACTION, DISCHARGED
}
