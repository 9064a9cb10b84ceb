package countyplan.core.store;

import countyplan.core.Query;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one asking reads with: one connection, taken when the first query needs it. */
public final class Reading implements AutoCloseable {
    private final Supplier<Held> connections;
    private @Nullable Held held;

    Reading(Supplier<Held> connections) {
        this.connections = connections;
    }

    public Query query(String sql, Map<String, @Nullable Object> always) {
        return taken().query(sql, always);
    }

    /** Takes the connection now, before something that others who hold one may wait for. */
    public void open() {
        taken();
    }

    private Held taken() {
        Held taken = held;
        if (taken == null) {
            taken = connections.get();
            held = taken;
        }
        return taken;
    }

    @Override
    public void close() {
        if (held != null) {
            held.close();
        }
    }
}
