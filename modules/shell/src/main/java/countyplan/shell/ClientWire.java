package countyplan.shell;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// To any server, by the JDK's own client.
final class ClientWire implements Wire {
    private final URI server;
    private final HttpClient client;

    /// @param authorities a file of certificates to trust besides those that Java brings
    ClientWire(URI server, Optional<Path> authorities) {
        this.server = server;
        var building = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10));
        authorities.ifPresent(file -> building.sslContext(Authorities.and(file)));
        this.client = building.build();
    }

    @Override
    public Reply send(Request request) throws IOException {
        var asking = HttpRequest.newBuilder(URI.create(server + request.target()))
                .method(request.method(), request.body().length == 0
                        ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(asking::header);
        try {
            var reply = client.send(asking.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(reply.statusCode(), reply.headers().map(), reply.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
