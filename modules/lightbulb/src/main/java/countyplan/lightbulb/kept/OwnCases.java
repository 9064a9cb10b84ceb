package countyplan.lightbulb.kept;

import countyplan.core.View;
import java.util.Optional;

/// What a caller who may see the records of one owner only is told of that, so that nobody takes the part for the whole.
public final class OwnCases {
    private OwnCases() {
    }

    /// Whose they are: "melton's cases alone, which are all that you may see"; empty where the caller may see all.
    public static Optional<String> whose(View view) {
        return view.caller().belonging()
                .map(own -> own.replace('-', ' ') + "'s cases alone, which are all that you may see");
    }

    /// In a sentence without its end; empty where the caller may see all.
    public static Optional<String> of(View view) {
        return view.caller().belonging().map(own -> "Only what belongs to " + own.replace('-', ' ')
                + " is counted, which is all that you may see");
    }
}
