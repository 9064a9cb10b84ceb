package countyplan.core.host;

import countyplan.core.Refused;
import countyplan.core.store.Transaction;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Calls with a key of the caller's own: a repeat gets the first answer and changes nothing more. */
final class Repeatable {
    private Repeatable() {}

    /** A first answer that was kept. */
    record First(JsonObject body, OptionalLong version, long number) {}

    /**
     * The answer to an earlier call with this key.
     *
     * @throws Refused of kind conflict, if the key was used for something else
     */
    static Optional<First> first(Transaction transaction, Call call, String key) {
        return transaction.query(
                "select digest, number, version, body from core_repeatable where caller = :caller and idempotency_key = :key",
                Map.of())
                .with("caller", call.caller().name())
                .with("key", key)
                .first(row -> {
                    if (!row.text("digest").equals(digest(call))) {
                        throw Refused.conflict(
                                "idempotency-key-used",
                                "The idempotency key " + key
                                        + " was used for another call; give every call a key of its own");
                    }
                    try (var reader = Tree.JSON.createReader(new StringReader(row.text("body")))) {
                        return new First(reader.readObject(), row.maybeNumber("version"), row.number("number"));
                    }
                });
    }

    /** Keeps an answer in the transaction of its change. */
    static void keep(Transaction transaction, Call call, String key, JsonObject body, OptionalLong version,
            long number) {
        transaction.insert(
                "insert into core_repeatable (idempotency_key, caller, digest, number, version, body) values (?, ?, ?, ?, ?, ?)",
                new Object[]{key, call.caller().name(), digest(call), number, version, body.toString()});
    }

    private static String digest(Call call) {
        JsonObjectBuilder arguments = Tree.object();
        call.arguments().keySet().stream().sorted().forEach(name -> arguments.add(name, call.arguments().get(name)));
        StringBuilder all = new StringBuilder(call.operation()).append('\n').append(arguments.build());
        call.files().forEach((name, file) -> all.append('\n').append(name).append(Arrays.hashCode(file.bytes())));
        return Preview.digest(all.toString());
    }
}
