package countyplan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyAtOnceTests extends ServedTests {

    @Test
    void everyCallerGetsTheirOwnAnswer() throws Exception {
        try (var callers = Executors.newFixedThreadPool(16)) {
            List<Callable<String>> asking = IntStream.range(0, 16).<Callable<String>>mapToObj(n -> () -> {
                try (Wire wire = new Wire(server.address())) {
                    for (int i = 0; i < 50; i++) {
                        String plan = "p" + n + "-" + i;
                        String body = "{\"plan\":\"" + plan + "\"}";
                        wire.send("POST /api/plans HTTP/1.1\nHost: {host}\nAuthorization: Bearer " + TOKEN
                                + "\nContent-Type: application/json\nContent-Length: " + body.length() + "\n\n" + body);
                        if (!wire.reply(false).json().getString("plan").equals(plan)) {
                            return "another's answer";
                        }
                    }
                    return "";
                }
            }).toList();
            for (var answered : callers.invokeAll(asking)) {
                assertEquals("", answered.get());
            }
        }
        assertEquals(800, invoker.calls.size());
    }
}
