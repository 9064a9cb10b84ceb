package countyplan.server;

import countyplan.core.Caller;
import countyplan.core.host.Bearer;
import countyplan.core.host.Tokens;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A few tokens: one live, one expired, one revoked. */
final class FakeTokens implements Tokens {
    static final Caller PORTAL = new Caller("portal", Optional.of("Blaby District Council"), Set.of(Caller.READER));

    final Map<String, Bearer> bearers = new ConcurrentHashMap<>(Map.of(
            "good", new Bearer.Holder(PORTAL),
            "old", new Bearer.Expired("portal-2025", LocalDate.of(2025, 12, 31)),
            "gone", new Bearer.Revoked("portal-2024", Instant.parse("2024-05-01T12:00:00Z"))));

    @Override
    public Bearer bearer(String secret) {
        return bearers.getOrDefault(secret, new Bearer.Stranger());
    }

    @Override
    public boolean anyLive() {
        return bearers.values().stream().anyMatch(Bearer.Holder.class::isInstance);
    }
}
