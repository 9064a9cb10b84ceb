package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Refusal;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.host.Answer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/// What a module's changes keep, and what they leave alone.
final class ChangeRules {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private ChangeRules() {}

    /// In every database: what the SQL of a module's changes must not get wrong.
    static Stream<DynamicNode> everywhere(Subject subject) {
        var row = new InARow(subject, subject.writes().toList(), ChangeRules::asKnownBefore,
                ChangeRules::foreseenAndOnce);
        return subject.writes().flatMap(entry -> Stream.of(
                row.goesWell("a dry run shows exactly what is then done", entry, ChangeRules::foreseen),
                row.goesWell("asked twice with one key it is done once", entry, ChangeRules::once),
                row.stays("what was known before stays as it was known", entry),
                subject.asking("every optional field's example works", entry,
                        trial -> optional(subject, entry, trial))));
    }

    /// What the core sees to when a module logs what it does.
    static Stream<DynamicNode> of(Subject subject) {
        List<DynamicNode> tests = new ArrayList<>();
        var fromToday = subject.writes().filter(entry -> !subject.examples().reachesBack(entry)).toList();
        var row = new InARow(subject, fromToday, ChangeRules::asSoBefore, Trial::done);
        fromToday.forEach(entry -> tests.add(row.stays("what was so before the day it takes effect stays so", entry)));
        subject.writes().filter(entry -> entry.field(Envelope.IF_VERSION).isPresent())
                .forEach(entry -> tests.add(subject.asking("asks for the version seen", entry,
                        trial -> versions(trial, subject.examples().call(entry)))));
        return tests.stream();
    }

    private static void foreseenAndOnce(Trial trial, Asking call) {
        var keyed = foreseen(trial, call.with(Envelope.IDEMPOTENCY_KEY, "for " + call.operation()));
        var number = trial.lastChange();
        assertEquals(number, trial.done(keyed).change().orElseThrow(), "done once");
        assertEquals(number, trial.lastChange(), "done once");
    }

    /// @return the call as it was done
    private static Asking foreseen(Trial trial, Asking call) {
        var before = trial.lastChange();
        var preview = trial.done(call.dry()).body();
        assertEquals(before, trial.lastChange(), "a dry run changes nothing");
        var asked = call.with(Envelope.TOKEN, preview.getString(Envelope.TOKEN));
        var done = trial.done(asked);
        assertTrue(done.change().isPresent(), "it changes something");
        var number = done.change().getAsLong();
        assertEquals(before + 1, number, "one call is one change");
        List<String> logged = new ArrayList<>();
        for (var row : trial.rows("changes", "changes", Envelope.LIMIT, "10000")) {
            if (row.getJsonNumber("number").longValue() == number) {
                logged.add(row.getString("ref") + ": " + row.getString("what"));
                assertEquals("trial", row.getString("by"));
                assertEquals(call.operation(), row.getString("operation"));
            }
        }
        List<String> foreseen = new ArrayList<>();
        for (var row : Trial.objects(preview.getJsonArray("changes"))) {
            foreseen.add(row.getString("ref") + ": " + row.getString("what"));
        }
        assertEquals(foreseen.stream().sorted().toList(), logged.stream().sorted().toList());
        assertFalse(logged.isEmpty(), "the log tells of it");
        if (trial.ask(call.without(Envelope.IDEMPOTENCY_KEY)
                .with(Envelope.TOKEN, "0123456789abcdef")) instanceof Answer.Done again) {
            assertTrue(again.change().isEmpty(), "another dry run's token is not taken");
        }
        return asked;
    }

    private static void optional(Subject subject, Entry entry, Trial trial) {
        for (var field : entry.input()) {
            if (!field.required()) {
                Optionals.done(trial, entry, subject.examples().call(entry, field).dry());
            }
        }
    }

    /// Everything as it is known at the moment of asking.
    private static InARow.Standing asKnownBefore(Subject subject, Trial trial) {
        var then = trial.now().toString();
        var today = today(trial);
        return new InARow.Standing(() -> everything(subject, trial, today.toString(), then), call -> call);
    }

    /// Everything about the day before the changes take effect.
    private static InARow.Standing asSoBefore(Subject subject, Trial trial) {
        var today = today(trial);
        return new InARow.Standing(() -> everything(subject, trial, today.minusDays(1).toString(), ""),
                call -> call.with(Envelope.ON, today.toString()));
    }

    private static LocalDate today(Trial trial) {
        return LocalDate.ofInstant(trial.now(), LONDON);
    }

    /// The module's answers to every question, from one standpoint.
    private static Map<String, JsonObject> everything(Subject subject, Trial trial, String asAt, String knownAt) {
        Map<String, JsonObject> answers = new LinkedHashMap<>();
        subject.reads().forEach(entry -> {
            var asked = subject.examples().call(entry).with(Envelope.AS_AT, asAt);
            var answer = trial.ask(knownAt.isEmpty() ? asked : asked.with(Envelope.KNOWN_AT, knownAt));
            answers.put(entry.name(), answer instanceof Answer.Done done ? withoutVersions(contents(done))
                    : Json.createObjectBuilder().add("refused", ((Answer.Refusing) answer).refusal().code()).build());
        });
        return answers;
    }

    private static JsonObject contents(Answer.Done done) {
        return done.document().isEmpty() ? done.body()
                : Json.createObjectBuilder().add("file", new String(done.document().get().bytes(),
                        java.nio.charset.StandardCharsets.UTF_8)).build();
    }

    /// A record's version counts what is known of it, whatever day is asked about.
    private static JsonObject withoutVersions(JsonObject object) {
        var without = Json.createObjectBuilder();
        object.forEach((name, value) -> {
            if (!name.equals("version")) {
                without.add(name, withoutVersions(value));
            }
        });
        return without.build();
    }

    private static JsonValue withoutVersions(JsonValue value) {
        if (value instanceof JsonObject object) {
            return withoutVersions(object);
        }
        if (value instanceof JsonArray array) {
            var without = Json.createArrayBuilder();
            array.forEach(each -> without.add(withoutVersions(each)));
            return without.build();
        }
        return value;
    }

    private static void once(Trial trial, Asking call) {
        var keyed = trial.previewed(call).with(Envelope.IDEMPOTENCY_KEY, "once-only");
        var first = trial.done(keyed);
        var again = trial.done(keyed);
        assertEquals(first.change(), again.change());
        assertEquals(first.change().orElseThrow(), trial.lastChange());
    }

    private static void versions(Trial trial, Asking call) {
        var before = trial.lastChange();
        var none = trial.ask(call.without(Envelope.IF_VERSION));
        var old = trial.ask(call.with(Envelope.IF_VERSION, "999999").dry());
        if (none instanceof Answer.Refusing refusing) {
            assertEquals(Refusal.Kind.VERSION_NEEDED, refusing.refusal().kind(), refusing::toString);
            assertEquals(Refusal.Kind.STALE, ((Answer.Refusing) old).refusal().kind(), old::toString);
            assertEquals(before, trial.lastChange(), "nothing changes");
        } else {
            throw new AssertionError(
                    "changed without a version seen; the record of its path should be logged: " + none);
        }
    }
}
