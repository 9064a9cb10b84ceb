package countyplan.lightbulb.kept;

import countyplan.core.View;
import countyplan.lightbulb.District;
import java.util.Arrays;
import java.util.Optional;

/// What a caller who may see the records of one owner only is told of that, so that nobody takes the part for the whole.
public final class OwnCases {
    private OwnCases() {
    }

    /// Whose they are: "Melton's cases alone, which are all that you may see"; empty where the caller may see all.
    public static Optional<String> whose(View view) {
        return owner(view).map(own -> own + "'s cases alone, which are all that you may see");
    }

    /// In a sentence without its end; empty where the caller may see all.
    public static Optional<String> of(View view) {
        return owner(view).map(own -> "Only what belongs to " + own + " is counted, which is all that you may see");
    }

    private static Optional<String> owner(View view) {
        return view.caller().belonging().map(own -> Arrays.stream(District.values())
                .filter(district -> district.owner().equals(own)).findFirst().map(District::called).orElse(own));
    }
}
