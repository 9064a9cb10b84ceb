package countyplan.archiveshub.answers;

/// What of an appraisal can be drawn: what options cost by and by, which lines of one matter most, how its cost spreads over many
/// futures, and how strong rooms fill.
public enum PictureKind {
    COST, TORNADO, CHANCES, STORAGE
}
