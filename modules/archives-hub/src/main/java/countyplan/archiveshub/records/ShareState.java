package countyplan.archiveshub.records;

/// Where a partner's share stands.
public enum ShareState {
    PROPOSED, AGREED
}
