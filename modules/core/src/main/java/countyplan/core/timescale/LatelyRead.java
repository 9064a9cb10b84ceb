package countyplan.core.timescale;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Timescales lately read: a plan of thousands of actions says the same few things again and again. */
final class LatelyRead {
    private static final int MOST = 1_000;
    private static final int LONGEST = 100;
    private static final Map<String, Timescale> READ = new ConcurrentHashMap<>();

    private LatelyRead() {}

    static Timescale timescale(String written, @Nullable PlanPeriod plan) {
        Timescale anywhere = READ.get(written);
        if (anywhere == null) {
            anywhere = afresh(written, null);
            remember(anywhere);
        }
        // A plan can only tell the year of what is not understood without it.
        boolean understood = anywhere.kind() != TimescaleKind.NOT_UNDERSTOOD;
        return plan == null || understood ? anywhere : afresh(written, plan);
    }

    /** Reads as if for the first time. */
    static Timescale afresh(String written, @Nullable PlanPeriod plan) {
        Words words = Lexer.words(written);
        // Figures and the names of months alone can be nothing but a date, and most plans hold little else.
        return Forms.read(words).map(when -> when.in(plan)).orElseGet(() -> new Reader(plan).read(words)).of(written);
    }

    private static void remember(Timescale timescale) {
        if (timescale.written().length() <= LONGEST) {
            if (READ.size() >= MOST) {
                READ.clear();
            }
            READ.put(timescale.written(), timescale);
        }
    }
}
