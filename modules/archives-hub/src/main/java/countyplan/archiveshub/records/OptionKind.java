package countyplan.archiveshub.records;

/// Whether an option does something, or no more than must be done to go on.
public enum OptionKind {
    DO_SOMETHING, DO_MINIMUM
}
