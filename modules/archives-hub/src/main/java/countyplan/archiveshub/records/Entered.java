package countyplan.archiveshub.records;

/// Records of a register without states are entered, and that is all.
public enum Entered {
    ENTERED
}
