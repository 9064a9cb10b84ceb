package countyplan.archiveshub.records;

/// How an option fits a requirement.
public enum Fit {
    NOT_ASSESSED, MET, PARTLY_MET, NOT_MET
}
