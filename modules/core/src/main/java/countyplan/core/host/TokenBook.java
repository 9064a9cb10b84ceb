package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.Row;
import countyplan.core.store.Reading;
import countyplan.core.store.Store;
import countyplan.core.store.StoreUnavailable;
import countyplan.core.written.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds tokens by their hashes, so that comparing tells nothing by the time it takes, and notes when they were used. That
 * note is made beside the request, at most once a minute for each: a read never waits for the write lock because of it.
 */
final class TokenBook implements Tokens, AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger(TokenBook.class.getName());
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);
    private static final int FAREWELL_SECONDS = 5;
    private static final String FIND = """
            select t.name, t.organisation, t.roles, t.modules, t.belonging, t.expires, t.used_at,
              r.made_at as revoked_at
            from core_token t left join core_change r on r.number = t.revoked_no where t.hash = :hash""";
    private static final String LIVE = """
            select 1 as one from core_token where revoked_no is null and (expires is null or expires >= :today)""";

    private final Store store;
    private final Clock clock;
    private final Map<String, Instant> noted = new ConcurrentHashMap<>();
    private @Nullable ExecutorService notes;

    TokenBook(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A token that was found, and when it was last used. */
    private record Found(Bearer bearer, Optional<Instant> used) {}

    @Override
    public Bearer bearer(String secret) {
        Found found;
        try (Reading reading = store.read()) {
            found = reading.query(FIND, Map.of())
                    .with("hash", Preview.digest(secret))
                    .first(this::read)
                    .orElse(new Found(new Bearer.Stranger(), Optional.empty()));
        } catch (StoreUnavailable unavailable) {
            throw new Refused(new Refusal(Refusal.Kind.UNAVAILABLE, "store-unavailable",
                    String.valueOf(unavailable.getMessage()), List.of(), List.of()));
        }
        if (found.bearer() instanceof Bearer.Holder holder) {
            used(holder.caller().name(), found.used());
        }
        return found.bearer();
    }

    private Found read(Row row) {
        String name = row.text("name");
        Optional<Instant> revoked = row.maybeMoment("revoked_at");
        Optional<LocalDate> expires = row.maybeDate("expires");
        Bearer bearer = revoked.isPresent() ? new Bearer.Revoked(name, revoked.get())
                : isOver(expires, today()) ? new Bearer.Expired(name, expires.orElseThrow())
                        : new Bearer.Holder(new Caller(name, Optional.of(row.text("organisation")),
                                Set.copyOf(words(row.text("roles"))), Set.copyOf(words(row.text("modules"))),
                                row.maybeText("belonging")));
        return new Found(bearer, row.maybeMoment("used_at"));
    }

    @Override
    public boolean anyLive() {
        try (Reading reading = store.read()) {
            return reading.query(LIVE, Map.of()).with("today", today()).any();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
    }

    private void used(String name, Optional<Instant> known) {
        Instant now = clock.instant();
        if (store.readOnly() || known.isPresent() && now.isBefore(known.get().plus(BETWEEN_NOTES))) {
            return;
        }
        Instant before = noted.get(name);
        boolean isDue = before == null ? noted.putIfAbsent(name, now) == null
                : !now.isBefore(before.plus(BETWEEN_NOTES)) && noted.replace(name, before, now);
        if (isDue) {
            try {
                notes().execute(() -> note(name, now));
            } catch (RejectedExecutionException closing) {
                // The next use is noted by whoever opens the records next.
            }
        }
    }

    private synchronized ExecutorService notes() {
        ExecutorService started = notes;
        if (started == null) {
            started = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
            notes = started;
        }
        return started;
    }

    private void note(String name, Instant now) {
        try {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("name", name);
            values.put("now", now);
            store.write(transaction -> new Store.Kept<>(
                    transaction.update("update core_token set used_at = :now where name = :name", values), true));
        } catch (RuntimeException e) {
            LOGGER.log(System.Logger.Level.WARNING, "the use of token " + name + " was not noted", e);
        }
    }

    static boolean isOver(Optional<LocalDate> expires, LocalDate day) {
        return expires.isPresent() && day.isAfter(expires.get());
    }

    static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    /** Finishes what is being noted. */
    @Override
    public synchronized void close() {
        if (notes != null) {
            notes.shutdown();
            try {
                notes.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
