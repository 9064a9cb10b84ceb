package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.Document;
import jakarta.json.JsonObject;
import java.util.Map;

/**
 * One asking.
 *
 * @param operation its full name: {@code action-plans status}
 * @param arguments its input and its envelope by field name; a scalar may be given as text, a list of one as that one
 * @param files documents by field name
 * @param caller who asks
 * @param progress told how far long work is
 */
public record Call(
        String operation, JsonObject arguments, Map<String, Document> files, Caller caller, Progress progress) {
    /** How many bytes a server takes in one request, 16 MiB: it keeps them in memory until they are dealt with. */
    public static final int MOST_SENT = 16 << 20;

    /** Hears how far long work is. */
    @FunctionalInterface
    public interface Progress {
        /** {@code total} is zero while it is not known. */
        void at(long done, long total);
    }

    public Call(String operation, JsonObject arguments, Caller caller) {
        this(operation, arguments, Map.of(), caller, (done, total) -> {});
    }
}
