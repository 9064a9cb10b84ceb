package countyplan.archiveshub.records;

/// Where an appraisal stands: worked on, held as somebody published it, or through the gate of a business case: strategic
/// outline (SOC), outline (OBC), full (FBC).
public enum AppraisalState {
    DRAFT, PUBLISHED, SOC, OBC, FBC, WITHDRAWN
}
