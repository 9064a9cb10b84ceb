package countyplan.archiveshub.records;

/// Which of a rule book's schedules an appraisal goes by.
public enum ScheduleKind {
    STANDARD, HEALTH
}
