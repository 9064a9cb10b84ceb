package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import countyplan.core.Caller;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Entry;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.Options;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// An officer's desk on a day in November 2026: Countyplan opened on an empty folder, asked the way every front end
/// asks.
final class Desk implements AutoCloseable {

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    private final Countyplan countyplan;

    /// With records in a folder.
    Desk(Path home) {
        this(Options.of(home));
    }

    /// With records wherever the options say.
    Desk(Options options) {
        this(Modules.find(ModuleLayer.boot()), options);
    }

    /// With these modules and no others.
    Desk(Modules modules, Options options) {
        countyplan = Countyplan.open(modules, options.withClock(new Clock() {
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
        }));
    }

    /// Lets an hour pass.
    void anHourLater() {
        now = now.plusSeconds(3600);
    }

    /// Asks; `namesAndValues` are as a person types them, lists parted by `;`. Changes take whatever version there is.
    Answer.Done done(String operation, String... namesAndValues) {
        var answer = ask(operation, namesAndValues);
        return assertInstanceOf(Answer.Done.class, answer, answer::toString);
    }

    /// The answer to {@link #done}.
    JsonObject body(String operation, String... namesAndValues) {
        return done(operation, namesAndValues).body();
    }

    /// The rows of that answer.
    List<JsonObject> rows(String field, String operation, String... namesAndValues) {
        return body(operation, namesAndValues).getJsonArray(field).getValuesAs(JsonObject.class);
    }

    /// Asks for what must be refused.
    Refusal refused(String operation, String... namesAndValues) {
        var answer = ask(operation, namesAndValues);
        return assertInstanceOf(Answer.Refusing.class, answer, answer::toString).refusal();
    }

    /// What can be asked of this module.
    List<Entry> operations() {
        return countyplan.catalogue().of(StrategyModule.ID);
    }

    private Answer ask(String operation, String... namesAndValues) {
        var arguments = Json.createObjectBuilder();
        for (var place = 0; place < namesAndValues.length; place += 2) {
            var value = namesAndValues[place + 1];
            if (value.contains(";")) {
                arguments.add(namesAndValues[place], Json.createArrayBuilder(List.of(value.split(";"))));
            } else {
                arguments.add(namesAndValues[place], value);
            }
        }
        var entry = countyplan.catalogue().find(operation).orElseThrow();
        if (entry.field("ifVersion").isPresent()) {
            arguments.add("ifVersion", "*");
        }
        return countyplan.invoke(new Call(operation, arguments.build(), Caller.local("jo")));
    }

    @Override
    public void close() {
        countyplan.close();
    }
}
