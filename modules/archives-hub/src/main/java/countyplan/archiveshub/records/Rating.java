package countyplan.archiveshub.records;

/// How grave a risk is.
public enum Rating {
    LOW, MEDIUM, HIGH
}
