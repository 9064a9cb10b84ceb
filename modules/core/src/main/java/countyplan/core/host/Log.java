package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.Ref;
import countyplan.core.Row;
import countyplan.core.store.Reading;
import countyplan.core.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** The change log: every change that was kept, numbered without gaps in the order of the commits. */
final class Log {
    private static final String LAST = "select max(number) as number from core_change";
    // ordered as the index is, so that HSQLDB reads its last entry instead of every change to the record
    private static final String VERSION =
            "select number from core_entry where ref = :ref and number <= :known order by ref desc, number desc limit 1";
    private static final String LAST_BY =
            "select number from core_change where made_at <= :moment order by made_at desc, number desc limit 1";

    private final boolean alone;
    private final AtomicLong last = new AtomicLong(-1);

    /** @param alone whether no other process writes to the store, so that the last number need not be asked again */
    Log(boolean alone) {
        this.alone = alone;
    }

    /** The number of the last change; 0 where there is none. */
    long last(Reading reading) {
        long known = last.get();
        if (alone && known >= 0) {
            return known;
        }
        long read = reading.query(LAST, Map.of()).first(Log::number).orElse(0L);
        last.accumulateAndGet(read, Math::max);
        return read;
    }

    /**
     * The number of the last change made by then. A moment without a fraction counts its whole second: changes are shown
     * to the second, and the very change that somebody copied the moment of is to be among them.
     */
    long lastBy(Instant second, Reading reading) {
        Instant moment = second.getNano() == 0 ? second.plusSeconds(1).minus(1, ChronoUnit.MICROS) : second;
        return reading.query(LAST_BY, Map.of())
                .with("moment", moment)
                .first(Log::number)
                .orElse(0L);
    }

    /** The version of a record: the number of the last change to it, as known then; 0 where there is none. */
    long version(Ref ref, long known, Reading reading) {
        return reading.query(VERSION, Map.of("known", known)).with("ref", ref).first(Log::number).orElse(0L);
    }

    /** The same within a transaction. */
    long version(Ref ref, long known, Transaction transaction) {
        return transaction.query(VERSION, Map.of("known", known)).with("ref", ref).first(Log::number).orElse(0L);
    }

    /** The number and moment for the next change; moments never run backwards, whatever the clock does. */
    Next next(Transaction transaction, Instant now) {
        Instant moment = now.truncatedTo(ChronoUnit.MICROS);
        return transaction.query("select number, made_at from core_change order by number desc limit 1", Map.of())
                .first(row -> new Next(
                        row.number("number") + 1,
                        row.moment("made_at").isAfter(moment) ? row.moment("made_at") : moment))
                .orElse(new Next(1, moment));
    }

    /** The number and moment of a change in the making. */
    record Next(long number, Instant moment) {}

    void write(Transaction transaction, Next next, Caller caller, String operation, LocalDate on,
            List<LogEntry> entries) {
        transaction.insert(
                "insert into core_change (number, made_at, caller, organisation, operation, on_day) values (?, ?, ?, ?, ?, ?)",
                new Object[]{next.number(), next.moment(), caller.name(), caller.organisation(), operation, on});
        int seq = 0;
        for (LogEntry entry : entries) {
            transaction.insert(
                    "insert into core_entry (number, seq, ref, gone, fields) values (?, ?, ?, ?, ?)",
                    new Object[]{next.number(), ++seq, entry.ref().path(), entry.gone(), entry.fields()});
        }
    }

    private static long number(Row row) {
        return row.maybeNumber("number").orElse(0);
    }

    /** Says that a transaction was kept: that of the change, or one that brought a log of its own. */
    void kept(OptionalLong change) {
        change.ifPresentOrElse(number -> last.accumulateAndGet(number, Math::max), () -> last.set(-1));
    }
}
