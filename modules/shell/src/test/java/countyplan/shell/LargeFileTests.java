package countyplan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.Operation;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import jakarta.json.JsonValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is too large for a server.
class LargeFileTests {
    private static final Entry RESTORE = new Entry("restore", "", Operation.Kind.ADD, "POST", "/restore",
            "brings a backup back", List.of(Field.of("file", "the backup", "", Type.of(Type.Form.DOCUMENT), true)),
            List.of(), List.of(Caller.ADMINISTRATOR));

    private final List<Wire.Request> sent = new ArrayList<>();
    private final RemoteInvoker server = new RemoteInvoker(URI.create("http://127.0.0.1:8080"), Optional.empty(),
            Optional.of(new Catalogue(List.of(), List.of(RESTORE))), request -> {
                sent.add(request);
                return new Wire.Reply(200, Map.of("content-type", List.of("application/json")),
                        "{}".getBytes(StandardCharsets.UTF_8));
            });

    @Test
    void aFileLargerThanAServerTakesIsRefusedBeforeItIsSent() {
        var refusal = assertInstanceOf(Answer.Refusing.class, restore(Call.MOST_SENT + 1)).refusal();
        assertEquals("body-too-large", refusal.code());
        assertTrue(refusal.sentence().startsWith("backup.zip has 16,777,217 bytes, and a server takes 16,777,216"),
                refusal.sentence());
        assertTrue(refusal.sentence().contains("Stop the server"), refusal.sentence());
        assertEquals(List.of(), sent);
    }

    @Test
    void aFileAsLargeAsAServerTakesIsSent() {
        assertInstanceOf(Answer.Done.class, restore(Call.MOST_SENT));
        assertEquals(Call.MOST_SENT, sent.getFirst().body().length);
    }

    private Answer restore(int bytes) {
        return server.invoke(new Call("restore", JsonValue.EMPTY_JSON_OBJECT,
                Map.of("file", new Document("application/zip", "backup.zip", new byte[bytes])), Caller.local("jo"),
                (done, total) -> {
                }));
    }
}
