package countyplan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.server.Wire.Reply;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A change that takes long tells whoever sent it how far it is, and they may give it up. */
class AtWorkTests extends ServedTests {
    private static final String MINE = "Authorization: Bearer " + TOKEN;

    @Test
    void whoeverSentAChangeSeesHowFarItIsAndMayGiveItUp() throws Exception {
        CompletableFuture<Reply> change = CompletableFuture.supplyAsync(() -> {
            try {
                return post("/api/plans/carers/load", "{}", "Idempotency-Key: the-key");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        invoker.begun.await();
        Reply far = get("/work/the-key", MINE);
        assertEquals(200, far.status());
        assertTrue(far.json().getInt("done") > 0);
        assertEquals(1_000_000, far.json().getInt("total"));
        assertEquals(404, get("/work/the-key").status(), "nobody without a token");
        assertEquals(404, get("/work/the-key", MINE, "Countyplan-Caller: Somebody%20Else").status());
        assertEquals(405, ask("PUT", "/work/the-key", "", MINE).status());

        assertEquals(202, ask("DELETE", "/work/the-key", "", MINE).status());
        Reply given = change.get();
        assertEquals(409, given.status());
        assertEquals("given-up", given.json().getString("code"));
        assertEquals(404, get("/work/the-key", MINE).status());
    }
}
