package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import countyplan.core.Caller;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.host.Answer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/// A caller who is limited to the records of one owner is told the same, whatever others have.
final class LimitedRules {
    private final Subject subject;
    private final ModuleContract.Owners owners;
    private final List<Entry> limited;
    private @Nullable Ref own;
    private @Nullable Compared compared;

    private LimitedRules(Subject subject, ModuleContract.Owners owners, List<Entry> limited) {
        this.subject = subject;
        this.owners = owners;
        this.limited = limited;
    }

    static Stream<DynamicNode> of(Subject subject) {
        var limited = limited(subject);
        if (limited.isEmpty()) {
            return Stream.empty();
        }
        return subject.owners().map(owners -> new LimitedRules(subject, owners, limited).tests())
                .orElseGet(() -> Stream.of(DynamicTest.dynamicTest("says how the records of two owners are made",
                        () -> fail(limited.getFirst().name() + " answers limited callers, so the contract tests need"
                                + " owners(): how a record of one owner and a record of another are made"))));
    }

    private static List<Entry> limited(Subject subject) {
        List<Operation<?, ?>> all = new ArrayList<>(subject.module().operations());
        subject.module().registers().forEach(register -> all.addAll(register.operations()));
        return all.stream().filter(Operation::takesLimited)
                .map(operation -> subject.catalogue().find(subject.module().id() + " " + operation.name())
                        .orElseThrow())
                .toList();
    }

    private Stream<DynamicNode> tests() {
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(subject.changing("a limited caller is told of what is its own", this::ownIsTold));
        tests.add(subject.changing("a limited caller learns nothing of others from the core's questions",
                trial -> same(trial, () -> Map.of("changes", ask(trial, new Asking("changes")),
                        "findings", ask(trial, new Asking("findings"))))));
        for (var entry : limited) {
            if (entry.kind() == Operation.Kind.READ) {
                tests.add(DynamicTest.dynamicTest(
                        entry.name() + ": a limited caller is told the same whatever others have",
                        () -> same(compared(), Told::answers, entry)));
            }
            if (!entry.pathParameters().isEmpty()) {
                tests.add(DynamicTest.dynamicTest(entry.name() + ": what is another's is as if it were not there",
                        () -> hidden(compared(), entry)));
                tests.add(DynamicTest.dynamicTest(entry.name() + ": what is another's is not completed",
                        () -> same(compared(), Told::completed, entry)));
            }
        }
        return tests.stream();
    }

    private void ownIsTold(Trial trial) {
        var own = make(trial, owners.theirs());
        var key = own.segments().getLast();
        assertTrue(limited.stream().filter(entry -> entry.kind() == Operation.Kind.READ)
                .anyMatch(entry -> ask(trial, atOwn(entry)).contains(key)), key + " is in no answer");
    }

    /// Asks before another's record is made and after it.
    private void same(Trial trial, Supplier<Map<String, String>> asking) {
        make(trial, owners.theirs());
        var before = asking.get();
        make(trial, owners.anothers());
        var after = asking.get();
        assertAll(before.keySet().stream().map(each -> () -> assertEquals(before.get(each), after.get(each), each)));
    }

    private static void same(Compared compared, Function<Told, Map<Entry, ?>> part, Entry entry) {
        assertEquals(part.apply(compared.before()).get(entry), part.apply(compared.after()).get(entry), entry.name());
    }

    private void hidden(Compared compared, Entry entry) {
        if (at(entry, compared.another()).isEmpty()) {
            return;
        }
        assertAll(
                () -> assertEquals(Optional.of(Refusal.Kind.NOT_FOUND), compared.kinds().get(entry),
                        entry.name() + " at " + compared.another()),
                () -> same(compared, Told::atAnother, entry),
                () -> assertFalse(compared.changing().contains(entry), "nothing changes"),
                () -> assertEquals(List.of(), compared.telling(), "the core tells of it"));
    }

    /// What the caller is told, by operation.
    ///
    /// @param answers about the caller's own
    /// @param completed the words that are offered
    /// @param atAnother what is said at the address of another's record
    private record Told(Map<Entry, String> answers, Map<Entry, Map<String, String>> completed,
            Map<Entry, String> atAnother) {}

    /// What is told before another's record is made and after it.
    ///
    /// @param kinds how operations refuse to be asked about it
    /// @param changing those that changed something all the same
    /// @param telling answers of the core that tell of it
    private record Compared(Ref another, Told before, Told after, Map<Entry, Optional<Refusal.Kind>> kinds,
            Set<Entry> changing, List<String> telling) {}

    /// Everything is asked in the same records, as opening some for each operation takes long.
    private Compared compared() {
        var known = compared;
        if (known == null) {
            known = compare();
            compared = known;
        }
        return known;
    }

    private Compared compare() {
        var another = Ref.of(owned(owners.anothers()));
        try (var trial = subject.ground().loaded()) {
            make(trial, owners.theirs());
            var before = told(trial, another);
            make(trial, owners.anothers());
            var after = told(trial, another);
            Map<Entry, Optional<Refusal.Kind>> kinds = new HashMap<>();
            Set<Entry> changing = new HashSet<>();
            for (var entry : limited) {
                at(entry, another).ifPresent(call -> {
                    var last = trial.lastChange();
                    kinds.put(entry, trial.ask(call, partner()) instanceof Answer.Refusing refusing
                            ? Optional.of(refusing.refusal().kind()) : Optional.empty());
                    if (trial.lastChange() != last) {
                        changing.add(entry);
                    }
                });
            }
            var telling = Stream.of(new Asking("changes").with("ref", another.path()),
                    new Asking("findings").with("ref", another.path()),
                    new Asking("links").with("record", another.path()))
                    .map(core -> ask(trial, core))
                    .filter(said -> said.contains("\"" + another.path() + "\"") && !said.startsWith("refused"))
                    .toList();
            return new Compared(another, before, after, kinds, changing, telling);
        }
    }

    private Told told(Trial trial, Ref another) {
        var told = new Told(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (var entry : limited) {
            if (entry.kind() == Operation.Kind.READ) {
                told.answers().put(entry, ask(trial, atOwn(entry)));
            }
            if (!entry.pathParameters().isEmpty()) {
                told.completed().put(entry, completed(entry, trial));
                at(entry, another).ifPresent(call -> told.atAnother().put(entry, ask(trial, call)));
            }
        }
        return told;
    }

    private Map<String, String> completed(Entry entry, Trial trial) {
        Map<String, String> offered = new LinkedHashMap<>();
        var given = Json.createArrayBuilder();
        var call = atOwn(entry);
        for (var name : entry.pathParameters()) {
            offered.put(name, ask(trial, new Asking("choices").with("operation", entry.name()).with("field", name)
                    .with("prefix", "").with("given", given.build())));
            given = Json.createArrayBuilder();
            for (var before : entry.pathParameters().subList(0, entry.pathParameters().indexOf(name) + 1)) {
                given.add(before + "=" + call.arguments().get(before).toString().replace("\"", ""));
            }
        }
        return offered;
    }

    /// The call about the caller's own record, as far as it can be about that; about the example otherwise.
    private Asking atOwn(Entry entry) {
        var address = own;
        if (address == null) {
            address = Ref.of(owned(owners.theirs()));
            own = address;
        }
        return at(entry, address).orElseGet(() -> subject.examples().call(entry));
    }

    /// A call about a record or about what is beneath it.
    private Optional<Asking> at(Entry entry, Ref record) {
        var path = entry.path().substring(1).split("/");
        var segments = record.segments();
        if (path.length < segments.size()) {
            return Optional.empty();
        }
        var call = subject.examples().call(entry);
        for (var place = 0; place < segments.size(); place++) {
            if (path[place].startsWith("{")) {
                call = call.with(path[place].substring(1, path[place].length() - 1), segments.get(place));
            } else if (!path[place].equals(segments.get(place))) {
                return Optional.empty();
            }
        }
        return Optional.of(call);
    }

    /// The address that a record will have.
    private String owned(List<String> namesAndValues) {
        try (var trial = subject.ground().loaded()) {
            return make(trial, namesAndValues).path();
        }
    }

    private Ref make(Trial trial, List<String> namesAndValues) {
        var name = subject.module().id() + " " + owners.operation();
        var entry = subject.catalogue().find(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no operation " + name));
        var asking = new Asking(name, Asking.anyVersion(entry, Asking.arguments(namesAndValues.toArray(String[]::new))),
                Map.of());
        var number = trial.done(asking).change().orElseThrow();
        return Ref.of(trial.rows("changes", "changes", Envelope.LIMIT, "100").stream()
                .filter(row -> row.getJsonNumber("number").longValue() == number)
                .map(row -> row.getString("ref")).findFirst().orElseThrow());
    }

    private Caller partner() {
        var roles = subject.operations().stream().flatMap(entry -> entry.roles().stream()).collect(Collectors.toSet());
        roles.addAll(Set.of(Caller.READER, Caller.OFFICER));
        return new Caller("partner", Optional.of(owners.owner()), roles, Set.of(), Optional.of(owners.owner()));
    }

    private String ask(Trial trial, Asking asking) {
        return switch (trial.ask(asking, partner())) {
            case Answer.Done done -> done.document()
                    .map(document -> new String(document.bytes(), StandardCharsets.UTF_8))
                    .orElseGet(() -> withoutMoment(done.body()).toString());
            case Answer.Refusing refusing -> "refused: " + refusing.refusal();
        };
    }

    private static JsonObject withoutMoment(JsonObject body) {
        return Json.createObjectBuilder(body).remove(Envelope.KNOWN_AT).build();
    }
}
