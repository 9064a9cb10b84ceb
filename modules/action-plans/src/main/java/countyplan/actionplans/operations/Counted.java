package countyplan.actionplans.operations;

import countyplan.actionplans.Freshness;
import countyplan.actionplans.FreshnessCounts;
import countyplan.actionplans.RagCounts;
import countyplan.actionplans.ledger.Stood;
import countyplan.core.values.Rag;
import java.time.LocalDate;

/// How many actions stand how, are rated how and are how fresh.
final class Counted {

    private final Tally tally;
    private final int[] computed = new int[Rag.values().length];
    private final int[] stated = new int[Rag.values().length];
    private final int[] fresh = new int[Freshness.values().length];
    private int disagreeing;

    Counted(LocalDate day) {
        tally = new Tally(day);
    }

    void add(Stood action) {
        tally.add(action.state(), action.standing(), action.provisional());
        computed[action.computed().ordinal()]++;
        stated[action.stated().orElse(Rag.NONE).ordinal()]++;
        action.freshness().ifPresent(each -> fresh[each.ordinal()]++);
        disagreeing += action.disagrees() ? 1 : 0;
    }

    Tally tally() {
        return tally;
    }

    int computed(Rag rag) {
        return computed[rag.ordinal()];
    }

    int stated(Rag rag) {
        return stated[rag.ordinal()];
    }

    int fresh(Freshness freshness) {
        return fresh[freshness.ordinal()];
    }

    int disagreeing() {
        return disagreeing;
    }

    RagCounts computed() {
        return rags(computed);
    }

    RagCounts stated() {
        return rags(stated);
    }

    FreshnessCounts fresh() {
        return new FreshnessCounts(fresh(Freshness.FRESH), fresh(Freshness.STALE), fresh(Freshness.NEVER));
    }

    private static RagCounts rags(int[] counts) {
        return new RagCounts(counts[Rag.RED.ordinal()], counts[Rag.AMBER.ordinal()], counts[Rag.GREEN.ordinal()],
                counts[Rag.NONE.ordinal()]);
    }
}
