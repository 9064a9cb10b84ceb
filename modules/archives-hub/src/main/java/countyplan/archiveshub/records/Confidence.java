package countyplan.archiveshub.records;

/// How sure people are of an amount.
public enum Confidence {
    LOW, MEDIUM, HIGH
}
