package countyplan.archiveshub.records;

/// Where a building stands.
public enum BuildingState {
    IN_USE, VACATED, MARKETED, SOLD, HANDED_BACK
}
