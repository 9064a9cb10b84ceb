package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a change must name, what trying it keeps, and what asking twice does. */
@ParameterizedClass
@EnumSource(Records.class)
class RepeatableTests extends OfAShelf {
    @Test
    void aChangeNamesTheVersionSeen() {
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50");
        assertEquals(Refusal.Kind.VERSION_NEEDED, refused("shelf price", "book", "emma", "price", "9").kind());
        done("shelf price", "book", "emma", "price", "9", "ifVersion", "1");
        assertEquals(Refusal.Kind.STALE, refused("shelf price", "book", "emma", "price", "8", "ifVersion", "1").kind());
        done("shelf price", "book", "emma", "price", "8", "ifVersion", "2");
        assertEquals(3, done("shelf show", "book", "emma").version().getAsLong());
    }

    @Test
    void aDryRunKeepsNothingAndItsTokenAppliesExactlyThat() {
        Answer.Done dry = done("shelf put", "book", "emma", "title", "Emma", "price", "7.50", "dryRun", "yes");
        assertEquals(Refusal.Kind.NOT_FOUND, refused("shelf show", "book", "emma").kind());
        String token = dry.body().getString("token");
        assertEquals(
                Refusal.Kind.CONFLICT,
                refused("shelf put", "book", "emma", "title", "Emma", "price", "8.50", "token", token).kind());
        done("shelf put", "book", "emma", "title", "Emma", "price", "7.50", "token", token);
        assertEquals(1, done("changes").body().getJsonArray("changes").size());
    }

    @Test
    void aRepeatedCallWithAKeyChangesNothingMore() {
        Answer.Done first = done("shelf put", "book", "emma", "title", "Emma", "price", "7.50", "idempotencyKey", "k1");
        Answer.Done second =
                done("shelf put", "book", "emma", "title", "Emma", "price", "7.50", "idempotencyKey", "k1");
        assertEquals(first.body(), second.body());
        assertEquals(1, done("changes").body().getJsonArray("changes").size());
        assertEquals(
                Refusal.Kind.CONFLICT,
                refused("shelf put", "book", "other", "title", "Other", "price", "1", "idempotencyKey", "k1").kind());
    }

    @Test
    void aKeyIsFreeAgainAfterTheDaysThatItsSentenceSays() {
        String sentence = countyplan.catalogue().find("shelf put").orElseThrow().field("idempotencyKey").orElseThrow()
                .about();
        assertTrue(sentence.contains("for " + Repeatable.DAYS.at(LocalDate.of(2026, 11, 21)).value() + " days"));
        String[] emma = {"book", "emma", "title", "Emma", "price", "7.50", "idempotencyKey", "k3"};
        done("shelf put", emma);
        now = NOON.plus(java.time.Duration.ofDays(30)).minusMillis(1);
        assertEquals(1, done("shelf put", emma).change().getAsLong());
        now = now.plusMillis(1);
        assertEquals(2, done("shelf put", "book", "other", "title", "Other", "price", "1", "idempotencyKey", "k3")
                .change().getAsLong());
    }

    @Test
    void aKeyIsOfOneRequestWholeFilesAndAll() {
        String key = "k4";
        Document one = new Document("application/zip", "x", new byte[]{0, 31});
        // with these bytes, their 32-bit hash is the same
        Document other = new Document("application/zip", "x", new byte[]{1, 0});
        assertEquals(java.util.Arrays.hashCode(one.bytes()), java.util.Arrays.hashCode(other.bytes()));
        Answer.Done answer = done("modules");
        countyplan.store().write(transaction -> {
            Repeatable.keep(transaction, restoring(one, key), key, answer, 1);
            assertTrue(Repeatable.first(transaction, restoring(one, key), key, now).isPresent());
            Refused refused = assertThrows(Refused.class,
                    () -> Repeatable.first(transaction, restoring(other, key), key, now));
            assertEquals("idempotency-key-used", refused.refusal().code());
            return new countyplan.core.store.Store.Kept<>(key, false);
        });
    }

    private static Call restoring(Document file, String key) {
        return new Call("restore", arguments("idempotencyKey", key), Map.of("file", file), Caller.local("jo"),
                (done, total) -> {});
    }
}
