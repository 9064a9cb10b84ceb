package countyplan.core.pictures;

import countyplan.core.Document;

/// A picture of numbers.
public sealed interface Picture permits LinesPicture, BarsPicture, ColumnsPicture {
    /// What it shows, as a heading.
    String title();

    /// What is to be seen in it, in a sentence or two, for whoever does not see it.
    String words();

    /// Drawn with characters, each line at most so wide, without colour.
    ///
    /// @param width at least 40
    String text(int width);

    /// Drawn as SVG, 720 by 400, with its title and its words inside. It stands on its own, without a script.
    String svg();

    /// The text as a file.
    default Document textFile(String name, int width) {
        return Document.text("text/plain", name + ".txt", text(width));
    }

    /// The SVG as a file.
    default Document svgFile(String name) {
        return Document.text("image/svg+xml", name + ".svg", svg());
    }
}
