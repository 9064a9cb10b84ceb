package countyplan.server;

import countyplan.core.Caller;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Invoker;
import io.helidon.health.HealthCheck;
import io.helidon.health.HealthCheckResponse;
import io.helidon.health.HealthCheckType;
import io.helidon.webserver.observe.ObserveFeature;
import io.helidon.webserver.observe.health.HealthObserver;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;

/** Helidon's health at {@code /observe/health}, {@code /live} and {@code /ready} beneath it: ready if the store answers. */
final class Health implements HealthCheck {
    static final String PATH = "/observe/health";
    private static final Set<String> KINDS = Set.of("live", "ready", "started");

    private final Invoker invoker;

    private Health(Invoker invoker) {
        this.invoker = invoker;
    }

    static ObserveFeature feature(Invoker invoker) {
        return ObserveFeature.just(HealthObserver.builder()
                .details(true)
                .useSystemServices(false)
                .addCheck(new Health(invoker))
                .build());
    }

    /** Whether Helidon has something at the path of these segments. */
    static boolean has(List<String> segments) {
        return segments.size() == 2 || segments.size() == 3 && KINDS.contains(segments.get(2));
    }

    @Override
    public HealthCheckResponse call() {
        Answer answer = invoker.invoke(new Call("modules", JsonValue.EMPTY_JSON_OBJECT, Caller.anonymous()));
        return HealthCheckResponse.builder().status(answer instanceof Answer.Done).build();
    }

    @Override
    public HealthCheckType type() {
        return HealthCheckType.READINESS;
    }

    @Override
    public String name() {
        return "store";
    }
}
