package countyplan.core.render;

import countyplan.core.catalogue.Catalogue;
import java.util.Optional;

/// How an answer is to look, apart from its format.
///
/// @param width the columns that a table may fill; 0 for as many as it needs
/// @param colour whether to set headings and ratings off with colour, which never says anything by itself
/// @param indented whether JSON is spread over lines
/// @param web where an HTML page stands; empty for a page by itself
public record Look(int width, boolean colour, boolean indented, Optional<Web> web) {
    /// Where an HTML page stands.
    ///
    /// @param self path and query as asked: `/api/action-plans/carers-2022-25/status?asAt=2022-12-31`
    /// @param catalogue what its links can lead to
    public record Web(String self, Catalogue catalogue) {}

    /// For a person at a terminal.
    public static Look terminal(int width, boolean colour) {
        return new Look(width, colour, true, Optional.empty());
    }

    /// For a program over HTTP, or a browser.
    public static Look web(String self, Catalogue catalogue) {
        return new Look(0, false, false, Optional.of(new Web(self, catalogue)));
    }
}
