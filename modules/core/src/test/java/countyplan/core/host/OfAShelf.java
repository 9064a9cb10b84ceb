package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import countyplan.core.Caller;
import countyplan.core.Refusal;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** An open shelf of books, and how it is called. */
abstract class OfAShelf {
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Parameter
    Records records;

    @TempDir
    Path home;

    Countyplan countyplan;
    Instant now = NOON;

    final Clock clock = new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Modules.of(new Shelf()), records.at(home).withClock(clock));
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    static Call call(String operation, String... arguments) {
        return new Call(operation, arguments(arguments), Caller.local("jo"));
    }

    Answer.Done done(String operation, String... arguments) {
        Answer answer = countyplan.invoke(call(operation, arguments));
        return assertInstanceOf(Answer.Done.class, answer, answer::toString);
    }

    Refusal refused(String operation, String... arguments) {
        return refusal(countyplan.invoke(call(operation, arguments)));
    }

    static Refusal refusal(Answer answer) {
        return assertInstanceOf(Answer.Refusing.class, answer, answer::toString).refusal();
    }

    static JsonObject body(Answer answer) {
        return assertInstanceOf(Answer.Done.class, answer, answer::toString).body();
    }

    static JsonObject arguments(String... namesAndValues) {
        JsonObjectBuilder arguments = Tree.object();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return arguments.build();
    }
}
