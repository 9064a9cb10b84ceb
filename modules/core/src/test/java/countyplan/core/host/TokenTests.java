package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.Refusal;
import countyplan.core.store.Store;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Named tokens: who may ask with one, for how long, and what is kept of it. */
@ParameterizedClass
@EnumSource(Records.class)
@Timeout(120)
class TokenTests {
    private static final Caller JO = Caller.local("jo");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Parameter
    Records records;

    @TempDir
    Path home;

    private Countyplan countyplan;
    private volatile Instant now = NOON;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Modules.of(new Shelf(), new Visits()), records.at(home).withClock(clock));
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    @Test
    void whoeverShowsATokenIsWhoItWasGivenTo() {
        String secret = create("portal", "roles", "officer", "modules", "visits", "only", "blaby").getString("secret");
        assertEquals(new Bearer.Holder(new Caller("portal", Optional.of("Blaby District Council"),
                Set.of("reader", "officer"), Set.of("visits"), Optional.of("blaby"))),
                countyplan.tokens().bearer(secret));
        assertEquals(new Bearer.Stranger(), countyplan.tokens().bearer(secret + "x"));
        assertEquals(new Bearer.Stranger(), countyplan.tokens().bearer(""));
    }

    @Test
    void aTokenReadsOnlyUnlessMoreIsSaid() {
        assertEquals("[\"reader\"]", create("portal").getJsonArray("roles").toString());
        assertEquals("[\"administrator\",\"officer\",\"reader\"]",
                create("other", "roles", "administrator").getJsonArray("roles").toString());
    }

    @Test
    void everyTokenIsMadeByChanceAndLong() {
        String one = create("one").getString("secret");
        String other = create("other").getString("secret");
        assertNotEquals(one, other);
        assertTrue(one.matches("countyplan_[A-Za-z0-9_-]{43}"), one);
    }

    @Test
    void theTokenItselfIsKeptNowhere() throws IOException {
        String secret = create("portal", "idempotencyKey", "k1").getString("secret");
        assertTrue(done(JO, "changes").toString().contains("Blaby District Council"));
        Document backup = assertInstanceOf(Answer.Done.class, ask(JO, "backup")).document().orElseThrow();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(backup.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(text.contains(secret.substring(11)), entry.getName());
            }
        }
        JsonObject again = create("portal", "idempotencyKey", "k1");
        assertEquals("portal", again.getString("name"));
        assertFalse(again.containsKey("secret"));
    }

    @Test
    void itsHolderIsNamedInTheChangeLog() {
        Caller holder = holder(create("portal", "roles", "officer"));
        done(holder, "shelf put", "book", "emma", "title", "Emma", "price", "1");
        JsonObject change = done(JO, "changes").getJsonArray("changes").getJsonObject(0);
        assertEquals("portal", change.getString("by"));
        assertEquals("Blaby District Council", change.getString("organisation"));
        assertFalse(done(JO, "changes", "by", "jo").getJsonArray("changes").getJsonObject(0)
                .containsKey("organisation"));
    }

    @Test
    void aRevokedTokenIsRefusedFromTheNextRequestOn() {
        String secret = create("portal").getString("secret");
        now = NOON.plusSeconds(60);
        done(JO, "tokens revoke", "name", "portal");
        assertEquals(new Bearer.Revoked("portal", NOON.plusSeconds(60)), countyplan.tokens().bearer(secret));
        assertTrue(done(JO, "tokens revoke", "name", "portal").getString("summary").contains("before"));
        assertEquals(2, done(JO, "changes").getJsonArray("changes").size());
        assertEquals(List.of("portal"), refused(JO, "tokens revoke", "name", "portla").choices());
    }

    @Test
    void whatAnotherProcessRevokedIsRefusedToo() {
        assumeTrue(records == Records.IN_POSTGRESQL, "one process at a time has a folder");
        String secret = create("portal").getString("secret");
        try (Countyplan other =
                Countyplan.open(Modules.of(new Shelf(), new Visits()), records.at(home).withClock(clock))) {
            assertInstanceOf(Bearer.Holder.class, other.tokens().bearer(secret));
            done(JO, "tokens revoke", "name", "portal");
            assertInstanceOf(Bearer.Revoked.class, other.tokens().bearer(secret));
        }
    }

    @Test
    void aTokenLastsToTheEndOfItsLastDayInLondon() {
        now = Instant.parse("2026-06-01T12:00:00Z");
        String secret = create("portal", "expires", "2026-06-30").getString("secret");
        now = Instant.parse("2026-06-30T22:59:59Z");
        assertInstanceOf(Bearer.Holder.class, countyplan.tokens().bearer(secret));
        assertTrue(countyplan.tokens().anyLive());
        now = Instant.parse("2026-06-30T23:00:00Z");
        assertEquals(new Bearer.Expired("portal", LocalDate.of(2026, 6, 30)), countyplan.tokens().bearer(secret));
        assertFalse(countyplan.tokens().anyLive());
    }

    @Test
    void aTokenLastsAYearUnlessSaidAndTwoAtMost() {
        assertEquals("2027-11-21", create("usual").getString("expires"));
        assertEquals("2028-11-20", create("long", "expires", "2028-11-20").getString("expires"));
        assertFalse(create("for-ever", "neverExpires", "yes").containsKey("expires"));
        for (String[] wrong : List.of(new String[]{"expires", "2028-11-21"}, new String[]{"expires", "2026-11-20"},
                new String[]{"expires", "2027-01-01", "neverExpires", "yes"})) {
            assertEquals("bad-token-terms", refused(JO, terms("wrong", wrong)).code());
        }
    }

    @Test
    void everythingWrongWithItsTermsIsToldAtOnce() {
        Refusal refusal = refused(JO, "tokens create", "name", "portal", "organisation", "Bla\nby", "roles", "king",
                "modules", "shelves", "only", "Blaby!", "expires", "1999-01-01");
        assertEquals(5, refusal.faults().size(), refusal.toString());
        assertEquals("bad-input", refused(JO, terms("Portal One")).code());
    }

    @Test
    void nobodyGivesARoleThatTheyHaveNot() {
        Caller onlyAdministrator =
                new Caller("keeper", Optional.of("County"), Set.of(Caller.READER, Caller.ADMINISTRATOR));
        assertEquals("role-beyond-own", refused(onlyAdministrator, terms("portal", "roles", "officer")).code());
        for (Caller lesser : List.of(Caller.anonymous(), holder(create("officer", "roles", "officer")),
                holder(create("scoped", "roles", "administrator", "modules", "shelf")),
                holder(create("limited", "roles", "administrator", "only", "blaby")))) {
            for (String[] asked : List.of(terms("portal"), new String[]{"tokens list"},
                    new String[]{"tokens revoke", "name", "officer"})) {
                Refusal.Kind kind = refused(lesser, asked).kind();
                assertTrue(kind == Refusal.Kind.FORBIDDEN || lesser.equals(Caller.anonymous()), asked[0]);
            }
        }
    }

    @Test
    void aNameIsGivenOnce() {
        create("portal");
        assertEquals("token-there", refused(JO, terms("portal")).code());
        done(JO, "tokens revoke", "name", "portal");
        assertEquals("token-there", refused(JO, terms("portal")).code());
    }

    @Test
    void theListTellsWhichAreOfNoUse() throws InterruptedException {
        assertEquals("No token has been given out.", done(JO, "tokens list").getString("summary"));
        create("expired", "expires", "2026-11-21");
        create("revoked");
        create("never");
        countyplan.tokens().bearer(create("used").getString("secret"));
        done(JO, "tokens revoke", "name", "revoked");
        while (!states().contains("used live")) {
            Thread.sleep(5);
        }
        now = NOON.plus(Duration.ofDays(1));
        assertEquals(List.of("expired expired", "never never-used", "revoked revoked", "used live"), states());
        assertEquals("4 tokens: 1 in use, 1 never used, 1 expired, 1 revoked.",
                done(JO, "tokens list").getString("summary"));
        assertEquals("No token has been given out.", done(JO, "tokens list", "knownAt", "2026-11-20")
                .getString("summary"));
        assertEquals(List.of("expired", "never", "used"), done(JO, "choices", "operation", "tokens revoke", "field",
                "name").getJsonArray("choices").stream().map(row -> row.asJsonObject().getString("value")).toList());
    }

    @Test
    void aUseIsNotedOnceAMinuteAndWaitsForNobody() throws Exception {
        String secret = create("portal").getString("secret");
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        Thread writer = Thread.ofPlatform().start(() -> countyplan.store().write(transaction -> {
            held.countDown();
            try {
                free.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Store.Kept<>("", false);
        }));
        held.await();
        assertInstanceOf(Bearer.Holder.class, countyplan.tokens().bearer(secret));
        free.countDown();
        writer.join();
        awaitUse(NOON);
        now = NOON.plusSeconds(59);
        countyplan.tokens().bearer(secret);
        now = NOON.plusSeconds(60);
        countyplan.tokens().bearer(secret);
        awaitUse(NOON.plusSeconds(60));
        assertEquals(1, done(JO, "changes").getJsonArray("changes").size());
    }

    @Test
    void aDryRunGivesNothingOut() {
        assertTrue(done(JO, terms("portal", "dryRun", "yes")).toString().contains("tokens/portal"));
        assertFalse(countyplan.tokens().anyLive());
    }

    private void awaitUse(Instant expected) throws InterruptedException {
        while (!expected.toString().equals(done(JO, "tokens list").getJsonArray("tokens").getJsonObject(0)
                .getString("used", ""))) {
            Thread.sleep(5);
        }
    }

    private List<String> states() {
        return done(JO, "tokens list").getJsonArray("tokens").stream()
                .map(row -> row.asJsonObject().getString("name") + " " + row.asJsonObject().getString("state"))
                .toList();
    }

    private Caller holder(JsonObject made) {
        return assertInstanceOf(Bearer.Holder.class, countyplan.tokens().bearer(made.getString("secret"))).caller();
    }

    private JsonObject create(String name, String... more) {
        return done(JO, terms(name, more));
    }

    private static String[] terms(String name, String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[]{"tokens create", "name", name, "organisation", "Blaby District Council"}, 0, all,
                0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return all;
    }

    private JsonObject done(Caller caller, String... asked) {
        Answer answer = ask(caller, asked);
        return assertInstanceOf(Answer.Done.class, answer, () -> List.of(asked) + ": " + answer).body();
    }

    private Refusal refused(Caller caller, String... asked) {
        Answer answer = ask(caller, asked);
        return assertInstanceOf(Answer.Refusing.class, answer, () -> List.of(asked) + ": " + answer).refusal();
    }

    private Answer ask(Caller caller, String... asked) {
        JsonObjectBuilder arguments = Tree.object();
        for (int i = 1; i < asked.length; i += 2) {
            arguments.add(asked[i], asked[i + 1]);
        }
        return countyplan.invoke(new Call(asked[0], arguments.build(), Map.of(), caller, (done, total) -> {}));
    }
}
