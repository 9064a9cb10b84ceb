package countyplan.server;

import countyplan.core.Document;
import countyplan.core.Fault;
import countyplan.core.Operation;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Part;
import countyplan.core.catalogue.Type;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Invoker;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/** Answers a handful of operations on plans, and remembers what it was asked. The plan is at version 41. */
final class FakeInvoker implements Invoker {
    private static final JsonProvider JSON = JsonProvider.provider();

    final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch goOn = new CountDownLatch(1);
    volatile boolean storeAnswers = true;

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Function<Call, Answer>> answers = new LinkedHashMap<>();
    private final Catalogue catalogue;

    FakeInvoker() {
        Field plan = input("plan", Type.Form.WORD, true, false);
        Field code = input("code", Type.Form.TEXT, true, false);
        Field note = input("note", Type.Form.TEXT, false, false);
        Field lead = input("lead", Type.Form.TEXT, false, true);
        Field file = input("file", Type.Form.DOCUMENT, true, false);
        Field rows = new Field("actions", "", "", "", new Type(Type.Form.RECORD, "", List.of(),
                List.of(input("code", Type.Form.TEXT, true, false), input("title", Type.Form.TEXT, true, false))),
                true, true, false, true, false, false, false);
        operation("modules", Operation.Kind.READ, "GET /modules", List.of(), List.of(), call -> storeAnswers
                ? done(JSON.createObjectBuilder().add("modules", 1))
                : refusing(Refusal.Kind.UNAVAILABLE, "store-away", "The store does not answer."));
        operation("plans status", Operation.Kind.READ, "GET /plans/{plan}/status", List.of(plan, lead),
                List.of(input("total", Type.Form.INTEGER, true, false), rows), this::status);
        operation("plans show", Operation.Kind.READ, "GET /plans/{plan}", List.of(plan), List.of(),
                call -> versioned(JSON.createObjectBuilder().add("version", 41)));
        operation("plans add", Operation.Kind.ADD, "POST /plans", List.of(plan, note), List.of(), call -> changed(
                JSON.createObjectBuilder().add("plan", call.arguments().getString("plan")).add("change",
                        42)));
        operation("plans progress", Operation.Kind.CHANGE, "POST /plans/{plan}/actions/{code}/progress",
                List.of(plan, code, note), List.of(), this::progress);
        operation("plans link", Operation.Kind.ADD, "POST /plans/{plan}/links", List.of(plan, note), List.of(),
                call -> changed(JSON.createObjectBuilder().add("ref", "links/7").add("change", 42)));
        operation("plans import", Operation.Kind.ADD, "POST /plans/{plan}/import", List.of(plan, note, file),
                List.of(), call -> done(JSON.createObjectBuilder().add("bytes", call.files().get("file").bytes().length)
                        .add("name", call.files().get("file").name())));
        operation("plans load", Operation.Kind.ADD, "POST /plans/{plan}/load",
                List.of(plan, input("idempotencyKey", Type.Form.TEXT, false, false)), List.of(), this::load);
        operation("plans export", Operation.Kind.READ, "GET /plans/{plan}/export", List.of(plan),
                List.of(file), call -> new Answer.Done(JSON.createObjectBuilder().build(), List.of(),
                        OptionalLong.empty(), OptionalLong.empty(),
                        Optional.of(Document.text("text/csv", "plan \"£\".csv", "area,code\r\n"))));
        operation("plans slow", Operation.Kind.READ, "GET /plans/slow", List.of(), List.of(), this::slow);
        operation("plans broken", Operation.Kind.READ, "GET /plans/broken", List.of(), List.of(), call -> {
            throw new IllegalStateException("secret detail");
        });
        operation("plans long", Operation.Kind.READ, "GET /plans/long", List.of(), List.of(rows), call -> longAnswer());
        operation("plans purge", Operation.Kind.READ, "GET /plans/purged", List.of(), List.of(),
                List.of("administrator"),
                call -> done(JSON.createObjectBuilder().add("by", call.caller().name())));
        catalogue = new Catalogue(List.of(new Part("plans", "Plans", "Plans of a service.", "1")),
                List.copyOf(entries.values()));
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Answer invoke(Call call) {
        calls.add(call);
        Entry entry = entries.get(call.operation());
        for (String name : call.arguments().keySet()) {
            if (entry.field(name).isEmpty()) {
                return new Answer.Refusing(new Refusal(Refusal.Kind.INVALID, "unknown-argument",
                        "There is no " + name + " here.", List.of(new Fault(name, "", "one of those listed")),
                        entry.input().stream().map(Field::name).toList()));
            }
        }
        return answers.get(call.operation()).apply(call);
    }

    Call lastCall() {
        return calls.stream().reduce((first, second) -> second).orElseThrow();
    }

    private Answer status(Call call) {
        if (!"carers".equals(call.arguments().getString("plan"))) {
            return new Answer.Refusing(new Refusal(Refusal.Kind.NOT_FOUND, "no-such-plan",
                    "There is no plan of that id.", List.of(), List.of("carers")));
        }
        JsonObjectBuilder body = JSON.createObjectBuilder().add("total", 2).add("actions", JSON.createArrayBuilder()
                .add(JSON.createObjectBuilder().add("code", "CS1.1").add("title", "Café, £5"))
                .add(JSON.createObjectBuilder().add("code", "CS1.2").add("title", "Plain")));
        if (call.arguments().containsKey("limit")) {
            body.add("next", "a+b");
        }
        return done(body);
    }

    private Answer progress(Call call) {
        String version = call.arguments().getString("ifVersion", "");
        if (version.isEmpty()) {
            return refusing(Refusal.Kind.VERSION_NEEDED, "version-needed", "Say which version you saw.");
        }
        if (!version.equals("*") && !version.equals("41")) {
            return refusing(Refusal.Kind.STALE, "stale-version", "The record has changed since.");
        }
        return changed(JSON.createObjectBuilder().add("change", 42).add("version", 42));
    }

    /** Takes until it is given up, or for ever. */
    private Answer load(Call call) {
        try {
            for (int row = 1;; row++) {
                call.progress().at(row, 1_000_000);
                begun.countDown();
                Thread.sleep(1);
            }
        } catch (Refused givenUp) {
            return new Answer.Refusing(givenUp.refusal());
        } catch (InterruptedException e) {
            return refusing(Refusal.Kind.INTERNAL, "interrupted", "Interrupted.");
        }
    }

    private Answer slow(Call call) {
        begun.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            return refusing(Refusal.Kind.INTERNAL, "interrupted", "Interrupted.");
        }
        return done(JSON.createObjectBuilder().add("slow", true));
    }

    private Answer longAnswer() {
        var rows = JSON.createArrayBuilder();
        for (int i = 0; i < 20_000; i++) {
            rows.add(JSON.createObjectBuilder().add("code", "CS" + i).add("title", "Title 😀 " + i));
        }
        return done(JSON.createObjectBuilder().add("actions", rows));
    }

    private void operation(String name, Operation.Kind kind, String route, List<Field> input, List<Field> output,
            Function<Call, Answer> answer) {
        operation(name, kind, route, input, output,
                List.of(kind == Operation.Kind.READ ? "reader" : "officer"), answer);
    }

    private void operation(String name, Operation.Kind kind, String route, List<Field> input, List<Field> output,
            List<String> roles, Function<Call, Answer> answer) {
        String[] parts = route.split(" ");
        entries.put(name, new Entry(name, name.equals("modules") ? "" : "plans", kind, parts[0], parts[1], "does it",
                input, output, roles));
        answers.put(name, answer);
    }

    private static Field input(String name, Type.Form form, boolean required, boolean many) {
        return new Field(name, "the " + name, "x", "", Type.of(form), required, many, false, false, false, false,
                false);
    }

    private Answer done(JsonObjectBuilder body) {
        return done(body.build(), OptionalLong.empty(), OptionalLong.empty());
    }

    private Answer versioned(JsonObjectBuilder body) {
        return done(body.build(), OptionalLong.of(41), OptionalLong.empty());
    }

    private Answer changed(JsonObjectBuilder body) {
        return done(body.build(), OptionalLong.of(42), OptionalLong.of(42));
    }

    private Answer done(JsonObject body, OptionalLong version, OptionalLong change) {
        List<Field> shape = entries.values().stream().flatMap(entry -> entry.output().stream())
                .filter(field -> body.containsKey(field.name())).distinct().toList();
        return new Answer.Done(body, shape, version, change, Optional.empty());
    }

    private static Answer refusing(Refusal.Kind kind, String code, String sentence) {
        return new Answer.Refusing(new Refusal(kind, code, sentence, List.of(), List.of()));
    }

    /** The text that an argument of a call has. */
    static String text(Call call, String argument) {
        return ((JsonString) call.arguments().get(argument)).getString();
    }
}
