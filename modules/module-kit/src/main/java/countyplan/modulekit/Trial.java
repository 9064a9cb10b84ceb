package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.Refusal;
import countyplan.core.ServiceModule;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.Options;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Countyplan opened for a test with some modules and no others, asked just as the front ends ask.
///
/// The clock stands still until it is told to go on. Unless another caller is named, somebody who may do everything asks,
/// and a change takes whatever version of its record there is.
public final class Trial implements AutoCloseable {
    /// When a trial begins unless another moment is said.
    public static final Instant BEGINNING = Instant.parse("2026-11-21T12:00:00Z");

    private static final String PREVIEW_NEEDED = "preview-needed";

    private final Countyplan countyplan;
    private final Ticking clock;
    private final Runnable afterwards;
    private long seen = -1;

    private Trial(Countyplan countyplan, Ticking clock, Runnable afterwards) {
        this.countyplan = countyplan;
        this.clock = clock;
        this.afterwards = afterwards;
    }

    /// Opens these modules with records in a folder, which is made if it is not there.
    ///
    /// @throws IllegalArgumentException with every reason, if a module is not sound
    public static Trial in(Path folder, ServiceModule... modules) {
        return open(Options.of(folder), List.of(modules), () -> {});
    }

    /// @param afterwards done when it has been closed
    static Trial open(Options options, List<ServiceModule> modules, Runnable afterwards) {
        var found = Modules.of(modules.toArray(ServiceModule[]::new));
        if (!found.leftOut().isEmpty()) {
            var why = new StringBuilder();
            found.leftOut().forEach(each -> why.append(each.name()).append(": ").append(each.why()).append('\n'));
            throw new IllegalArgumentException(why.toString().strip());
        }
        var clock = new Ticking(BEGINNING);
        return new Trial(Countyplan.open(found, options.withClock(clock)), clock, afterwards);
    }

    /// The moment it is.
    public Instant now() {
        return clock.now;
    }

    /// Makes it another moment; the day is London's.
    public void now(Instant moment) {
        clock.now = moment;
    }

    /// Lets time pass.
    public void later(Duration time) {
        clock.now = clock.now.plus(time);
    }

    /// Asks, and fails the test unless it is done.
    ///
    /// @param namesAndValues field names and values by turns, values as a person types them; a name given again makes a
    ///     list
    /// @return the answer by field name, as REST has it
    public JsonObject done(String operation, String... namesAndValues) {
        return done(operation, Map.of(), namesAndValues);
    }

    /// Likewise with files.
    ///
    /// @param files documents by field name
    public JsonObject done(String operation, Map<String, Document> files, String... namesAndValues) {
        return done(new Asking(operation, arguments(operation, namesAndValues), files)).body();
    }

    /// The rows of an answer.
    ///
    /// @param field the answer's list
    public List<JsonObject> rows(String field, String operation, String... namesAndValues) {
        return done(operation, namesAndValues).getJsonArray(field).getValuesAs(JsonObject.class);
    }

    /// Asks as somebody who may see and keep the records of one owner only, and fails the test unless it is done.
    ///
    /// @param owner as records belong to it: `melton`
    public JsonObject doneBy(String owner, String operation, String... namesAndValues) {
        var asking = new Asking(operation, arguments(operation, namesAndValues), Map.of());
        var answer = ask(asking, new Caller(owner, Optional.of(owner), Set.of(Caller.READER, Caller.OFFICER), Set.of(),
                Optional.of(owner)));
        if (answer instanceof Answer.Done done) {
            return done.body();
        }
        throw new AssertionError(asking + " should be done, but: " + ((Answer.Refusing) answer).refusal());
    }

    /// The file that an operation answers.
    public Document file(String operation, String... namesAndValues) {
        return done(new Asking(operation, arguments(operation, namesAndValues), Map.of())).document()
                .orElseThrow(() -> new AssertionError(operation + " answers no file"));
    }

    /// Asks, and fails the test unless it is refused.
    public Refusal refused(String operation, String... namesAndValues) {
        return refused(new Asking(operation, arguments(operation, namesAndValues), Map.of()));
    }

    /// Likewise with files.
    public Refusal refused(String operation, Map<String, Document> files, String... namesAndValues) {
        return refused(new Asking(operation, arguments(operation, namesAndValues), files));
    }

    Answer.Done done(Asking asking) {
        var answer = ask(asking);
        if (answer instanceof Answer.Done done) {
            return done;
        }
        throw new AssertionError(asking + " should be done, but: " + ((Answer.Refusing) answer).refusal());
    }

    Refusal refused(Asking asking) {
        var answer = ask(asking);
        if (answer instanceof Answer.Refusing refusing) {
            return refusing.refusal();
        }
        throw new AssertionError(asking + " should be refused, but it was done: " + ((Answer.Done) answer).body());
    }

    /// What is only done with a dry run's token gets one, unless it is to be refused for want of it.
    Answer ask(Asking asking) {
        var answer = ask(asking, Caller.local("trial"));
        return answer instanceof Answer.Refusing refusing && refusing.refusal().code().equals(PREVIEW_NEEDED)
                ? ask(previewed(asking), Caller.local("trial")) : answer;
    }

    /// The same with a dry run's token.
    Asking previewed(Asking asking) {
        return ask(asking.dry(), Caller.local("trial")) instanceof Answer.Done preview
                ? asking.with(Envelope.TOKEN, preview.body().getString(Envelope.TOKEN)) : asking;
    }

    Answer ask(Asking asking, Caller caller) {
        return countyplan
                .invoke(new Call(asking.operation(), asking.arguments(), asking.files(), caller, (done, total) -> {}));
    }

    /// What has been changed so far: the number of the last change.
    long lastChange() {
        var rows = done("changes", Envelope.LIMIT, "1").getJsonArray("changes");
        return rows.isEmpty() ? 0 : rows.getJsonObject(0).getJsonNumber("number").longValue();
    }

    /// Fails the test if anything is changed by what is asked.
    void unchanged(Runnable asking) {
        var before = seen < 0 ? lastChange() : seen;
        asking.run();
        seen = lastChange();
        assertEquals(before, seen, "nothing changes");
    }

    Catalogue catalogue() {
        return countyplan.catalogue();
    }

    private JsonObject arguments(String operation, String... namesAndValues) {
        var arguments = Asking.arguments(namesAndValues);
        Optional<Entry> entry = countyplan.catalogue().find(operation);
        return entry.isPresent() ? Asking.anyVersion(entry.get(), arguments) : arguments;
    }

    @Override
    public void close() {
        countyplan.close();
        afterwards.run();
    }

    private static final class Ticking extends Clock {
        private Instant now;

        Ticking(Instant now) {
            this.now = now;
        }

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
    }

    /// Every object in a list of an answer.
    static List<JsonObject> objects(JsonArray array) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonValue value : array) {
            if (value instanceof JsonObject object) {
                objects.add(object);
            }
        }
        return objects;
    }

    /// An empty object to start arguments from.
    static JsonObject nothing() {
        return Json.createObjectBuilder().build();
    }
}
