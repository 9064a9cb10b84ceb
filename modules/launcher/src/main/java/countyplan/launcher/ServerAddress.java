package countyplan.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.StringReader;
import java.net.URI;
import java.util.Optional;

/// How to speak to the process that holds a data folder.
///
/// @param url such as `http://127.0.0.1:8080`
/// @param token what lets its bearer change records
/// @param process the id of the process
record ServerAddress(URI url, String token, long process) {

    /// Reads what [#text] wrote; empty if it is anything else.
    static Optional<ServerAddress> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            return Optional.of(new ServerAddress(
                    URI.create(json.getString("url")), json.getString("token"),
                    json.getJsonNumber("process").longValue()));
        } catch (JsonException | NullPointerException | ClassCastException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String text() {
        return Json.createObjectBuilder()
                .add("url", url.toString())
                .add("token", token)
                .add("process", process)
                .build() + "\n";
    }

    /// Whether the process still runs; if it does not, another program may have its port by now.
    boolean lives() {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }
}
