package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.Fault;
import countyplan.core.Operation;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Type;
import countyplan.core.host.Answer;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.function.Executable;

/// What cannot be used as given is refused, every fault at once, and nothing changes.
final class RefusalRules {
    private static final String NONSENSE = "not-a-value-of-any-kind";
    private static final Set<Type.Form> CHECKED = Set.of(Type.Form.INTEGER, Type.Form.NUMBER, Type.Form.MONEY,
            Type.Form.YES_NO, Type.Form.DATE, Type.Form.MOMENT, Type.Form.CHOICE);

    /// What people paste and strangers try.
    private static final List<String> HOSTILE = List.of("", " ", "'", "'; drop table x; --", "%", "_", "\\",
            "<script>alert(1)</script>", "=1+1", "\u202eright to left", "\ud83d\ude00", "\ud800", "a\u0000b",
            "../../etc", "x".repeat(10_000), "\n", "0", "-1", "99999999999999999999", "2022-02-30");

    /// Of these only what may be read as a value reaches a module; all else is refused before.
    private static final List<String> NEARLY = List.of("", "0", "-1", "99999999999999999999", "2022-02-30");

    private RefusalRules() {}

    static Stream<DynamicNode> of(Subject subject) {
        List<DynamicNode> tests = new ArrayList<>();
        for (var entry : subject.operations()) {
            var call = subject.examples().call(entry);
            tests.add(subject.asking("refuses values of the wrong sort, all at once", entry,
                    trial -> trial.unchanged(() -> wrongValues(trial, entry, call))));
            tests.add(subject.asking("refuses fields that it does not have", entry,
                    trial -> trial.unchanged(() -> unknownField(trial, entry, call))));
            tests.add(subject.asking("names every field that is missing", entry,
                    trial -> trial.unchanged(() -> missing(trial, entry, call))));
            tests.add(subject.asking("bears whatever is typed", entry,
                    trial -> trial.unchanged(() -> hostile(trial, entry, call))));
            if (entry.kind() != Operation.Kind.READ || !entry.roles().contains(Caller.READER)) {
                tests.add(subject.asking("is for those who may", entry,
                        trial -> trial.unchanged(() -> notForAll(trial, entry, call))));
            }
        }
        return tests.stream();
    }

    private static void wrongValues(Trial trial, Entry entry, Asking call) {
        var wrong = call;
        List<Field> fields = new ArrayList<>();
        for (var field : entry.input()) {
            if (CHECKED.contains(field.type().form())) {
                wrong = wrong.with(field.name(), NONSENSE);
                fields.add(field);
            }
        }
        if (fields.isEmpty()) {
            return;
        }
        var refusal = trial.refused(wrong);
        List<Executable> rules = new ArrayList<>();
        rules.add(() -> assertEquals(Refusal.Kind.INVALID, refusal.kind()));
        for (var field : fields) {
            var fault = at(refusal, field);
            rules.add(() -> assertTrue(fault.isPresent(), "a fault at " + field.name()));
            rules.add(() -> assertEquals(field.personal() ? "" : NONSENSE, fault.map(Fault::given).orElse("")));
            rules.add(() -> assertFalse(fault.map(Fault::expected).orElse("").isBlank(), "what is expected"));
        }
        assertAll(refusal.toString(), rules);
    }

    private static void unknownField(Trial trial, Entry entry, Asking call) {
        var wrong = call.with("nosuchfield", "1");
        var refusal = trial.refused(wrong);
        assertEquals(Refusal.Kind.INVALID, refusal.kind(), refusal::toString);
        assertTrue(refusal.faults().stream().anyMatch(fault -> fault.where().equals("nosuchfield")),
                () -> entry.name() + ": " + refusal);
    }

    private static void missing(Trial trial, Entry entry, Asking call) {
        var without = call;
        List<Field> fields = new ArrayList<>();
        for (var field : entry.input()) {
            if (field.required() && field.type().form() != Type.Form.DOCUMENT) {
                without = without.without(field.name());
                fields.add(field);
            }
        }
        if (fields.isEmpty()) {
            return;
        }
        var refusal = trial.refused(without);
        List<Executable> rules = new ArrayList<>();
        rules.add(() -> assertEquals(Refusal.Kind.INVALID, refusal.kind()));
        for (var field : fields) {
            rules.add(() -> assertTrue(at(refusal, field).isPresent(), "a fault at " + field.name()));
        }
        assertAll(refusal.toString(), rules);
    }

    /// Whatever is typed is either taken or refused in a sentence; the module never fails.
    private static void hostile(Trial trial, Entry entry, Asking call) {
        List<Executable> rules = new ArrayList<>();
        for (var field : entry.input()) {
            if (field.type().form() == Type.Form.RECORD || field.type().form() == Type.Form.DOCUMENT) {
                continue;
            }
            for (var text : CHECKED.contains(field.type().form()) ? NEARLY : HOSTILE) {
                var value = Json.createValue(text);
                var asked = call.with(field.name(),
                        field.many() ? Json.createArrayBuilder().add(value).build() : value);
                var harmless = entry.kind() == Operation.Kind.READ ? asked : asked.dry();
                rules.add(() -> {
                    if (trial.ask(harmless) instanceof Answer.Refusing refusing) {
                        var refusal = refusing.refusal();
                        assertTrue(refusal.kind() != Refusal.Kind.INTERNAL
                                && refusal.kind() != Refusal.Kind.UNAVAILABLE, () -> harmless + ": " + refusal);
                        assertFalse(refusal.sentence().isBlank(), "a sentence");
                    }
                });
            }
        }
        assertAll(rules);
    }

    /// Who has the usual roles has not those of a module's own.
    private static void notForAll(Trial trial, Entry entry, Asking call) {
        var usual = entry.roles().contains(Caller.OFFICER) || entry.roles().contains(Caller.ADMINISTRATOR)
                ? Set.of(Caller.READER) : Set.of(Caller.READER, Caller.OFFICER);
        var other = new Caller("other", Optional.empty(), usual);
        assertEquals(Refusal.Kind.FORBIDDEN, kind(trial.ask(call, other)),
                "somebody without the role " + String.join(" or ", entry.roles()));
        assertEquals(Refusal.Kind.UNAUTHENTICATED, kind(trial.ask(call, Caller.anonymous())), "nobody known");
    }

    private static Refusal.Kind kind(Answer answer) {
        if (answer instanceof Answer.Refusing refusing) {
            return refusing.refusal().kind();
        }
        throw new AssertionError("not refused: " + answer);
    }

    private static Optional<Fault> at(Refusal refusal, Field field) {
        return refusal.faults().stream()
                .filter(fault -> fault.where().equals(field.name()) || fault.where().startsWith(field.name() + "["))
                .findFirst();
    }
}
