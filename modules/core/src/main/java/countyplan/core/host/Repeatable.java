package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.Refused;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.store.Transaction;
import countyplan.core.values.Dated;
import countyplan.core.written.Moment;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Calls with a key of the caller's own: a repeat gets the first answer, without its personal fields, and changes nothing
 * more. What is kept for that holds no personal value, and is forgotten after a while; the key is free again then.
 */
final class Repeatable {
    /** For how many days a repeat gets the first answer; as old as the council, so that there is always one. */
    static final Dated<Integer> DAYS = Dated.of("number of days for which a call can be repeated",
            Dated.from(LocalDate.of(1974, 4, 1), 30, "Countyplan's default").marked("ours"));

    private static final String FIRST =
            "select digest, number, version, body from core_repeatable where caller = :caller and idempotency_key = :key";
    // ordered as the index is, so that it reads one entry of it
    private static final String LAST_FORGOTTEN =
            "select number from core_change where made_at <= :moment order by made_at desc, number desc limit 1";

    private Repeatable() {}

    /** A first answer that was kept. */
    record First(JsonObject body, OptionalLong version, long number) {}

    /**
     * The answer to an earlier call with this key, once the calls of too long ago are forgotten.
     *
     * @throws Refused of kind conflict, if the key was used for something else
     */
    static Optional<First> first(Transaction transaction, Call call, String key, Instant now) {
        forget(transaction, now);
        return transaction.query(FIRST, Map.of())
                .with("caller", whose(call.caller()))
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

    private static void forget(Transaction transaction, Instant now) {
        int days = DAYS.at(LocalDate.ofInstant(now, Moment.LONDON)).value();
        transaction.query(LAST_FORGOTTEN, Map.of())
                .with("moment", now.minus(Duration.ofDays(days)))
                .first(row -> row.number("number"))
                .ifPresent(last -> transaction.update("delete from core_repeatable where number <= :last",
                        Map.of("last", last)));
    }

    /** Keeps an answer in the transaction of its change. */
    static void keep(Transaction transaction, Call call, String key, Answer.Done done, long number) {
        JsonObject body = impersonal(done.body(), done.shape());
        transaction.insert(
                "insert into core_repeatable (idempotency_key, caller, digest, number, version, body) values (?, ?, ?, ?, ?, ?)",
                new Object[]{key, whose(call.caller()), digest(call), number, done.version(), body.toString()});
    }

    /** Two callers' keys are never one, though they may go by the same name; the local ones may see everything anyway. */
    private static String whose(Caller caller) {
        boolean isLocal = caller.organisation().isEmpty() && caller.belonging().isEmpty();
        return isLocal ? caller.name() : Preview.digest(String.join("\u001f",
                caller.name(), caller.organisation().orElse(""), caller.belonging().orElse("")));
    }

    private static JsonObject impersonal(JsonObject answer, List<Field> fields) {
        JsonObjectBuilder kept = Tree.object();
        for (Field field : fields) {
            JsonValue value = answer.get(field.name());
            if (value != null && !field.personal() && !field.name().equals(TokenRecords.SECRET)) {
                kept.add(field.name(), impersonal(value, field.type().fields()));
            }
        }
        return kept.build();
    }

    private static JsonValue impersonal(JsonValue value, List<Field> parts) {
        if (value instanceof JsonObject object) {
            return impersonal(object, parts);
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder kept = Tree.array();
            array.forEach(each -> kept.add(impersonal(each, parts)));
            return kept.build();
        }
        return value;
    }

    /**
     * Of everything that was asked, files and all. The version seen is left out: it says when to do it, not what, and a
     * header may name several, which are tried in turn.
     */
    private static String digest(Call call) {
        MessageDigest digest = sha256();
        add(digest, call.operation());
        Map<String, JsonValue> arguments = new TreeMap<>(call.arguments());
        arguments.remove(Envelope.IF_VERSION);
        arguments.forEach((name, value) -> {
            add(digest, name);
            add(digest, value.toString());
        });
        for (Map.Entry<String, Document> file : new TreeMap<>(call.files()).entrySet()) {
            add(digest, file.getKey());
            add(digest, file.getValue().mediaType());
            add(digest, file.getValue().name());
            add(digest, file.getValue().bytes());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that no two requests run together alike. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }
}
