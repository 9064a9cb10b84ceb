package countyplan.core.render;

import countyplan.core.Fault;
import countyplan.core.Refusal;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Locale;

/// A refusal as a problem of RFC 9457, for programs over HTTP.
///
/// Besides the RFC's members it has `code` and `kind` as [Refusal] has them, `faults` (`where`, `given`, `expected`)
/// and `choices`; the last two are left out where there are none.
public final class ProblemJson {
    // Json.create... would look for the provider through the services each time.
    private static final JsonProvider JSON = JsonProvider.provider();

    /// `application/problem+json`.
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemJson() {}

    /// @param instance the path that was asked, as sent; empty to leave it out
    public static JsonObject of(Refusal refusal, String instance) {
        return of(refusal, refusal.kind().status(), instance);
    }

    /// For a refusal whose HTTP status says more than its kind: 405 for a wrong method, 415 for a wrong media type.
    public static JsonObject of(Refusal refusal, int status, String instance) {
        JsonObjectBuilder problem = JSON.createObjectBuilder()
                .add("type", ProblemTypes.address(refusal))
                .add("title", title(refusal.kind()))
                .add("status", status)
                .add("detail", refusal.sentence());
        if (!instance.isEmpty()) {
            problem.add("instance", instance);
        }
        problem.add("code", refusal.code()).add("kind", refusal.kind().word());
        if (!refusal.faults().isEmpty()) {
            JsonArrayBuilder faults = JSON.createArrayBuilder();
            for (Fault fault : refusal.faults()) {
                faults.add(JSON.createObjectBuilder()
                        .add("where", fault.where())
                        .add("given", fault.given())
                        .add("expected", fault.expected()));
            }
            problem.add("faults", faults);
        }
        if (!refusal.choices().isEmpty()) {
            problem.add("choices", JSON.createArrayBuilder(refusal.choices()));
        }
        return problem.build();
    }

    /// What a kind of refusal is called: `Version needed`.
    static String title(Refusal.Kind kind) {
        String words = kind.word().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
