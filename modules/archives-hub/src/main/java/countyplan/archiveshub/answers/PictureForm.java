package countyplan.archiveshub.answers;

/// How a picture is drawn: with characters, or as SVG for a page.
public enum PictureForm {
    TEXT, SVG
}
