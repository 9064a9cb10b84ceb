package countyplan.shell;

import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.Operation;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Part;
import countyplan.core.catalogue.Type;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Invoker;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A service with one book in it, to try the shell with.
final class Books implements Access, Invoker {
    private static final Field BOOK = field("book", Type.Form.TEXT, true);
    private static final Field TITLE = field("title", Type.Form.TEXT, true);
    private static final Field FILE = field("file", Type.Form.DOCUMENT, true);

    private static final Entry SHOW = entry("show", Operation.Kind.READ, "GET", "/books/{book}", List.of(BOOK),
            List.of(TITLE));
    private static final Entry RENAME = entry("rename", Operation.Kind.CHANGE, "POST", "/books/{book}/title",
            List.of(BOOK, TITLE), List.of(TITLE));
    private static final Entry EXPORT = entry("export", Operation.Kind.READ, "GET", "/books", List.of(), List.of(FILE));
    private static final Entry IMPORT = entry("import", Operation.Kind.ADD, "POST", "/books", List.of(FILE),
            List.of(TITLE));
    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(new Part("books", "Books", "books to lend", "1")), List.of(SHOW, RENAME, EXPORT, IMPORT));

    final List<Call> calls = new ArrayList<>();
    Document exported = Document.text("text/csv", "books.csv", "book,title\r\nemma,Emma\r\n");
    private String title = "Emma";
    private long version = 1;

    /// Somebody else changes the title.
    void renameMeanwhile(String other) {
        title = other;
        version++;
    }

    String title() {
        return title;
    }

    @Override
    public Answer invoke(Call call) {
        calls.add(call);
        return switch (call.operation()) {
            case "books show" -> text(call, "book").equals("emma") ? done(OptionalLong.empty())
                    : refusing(Refusal.Kind.NOT_FOUND, "There is no such book.");
            case "books rename" -> rename(call);
            case "books export" -> new Answer.Done(JsonValue.EMPTY_JSON_OBJECT, List.of(), OptionalLong.empty(),
                    OptionalLong.empty(), Optional.of(exported));
            case "books import" -> {
                title = call.files().get("file").text();
                version++;
                yield done(OptionalLong.of(version));
            }
            default -> throw new IllegalStateException(call.operation());
        };
    }

    private Answer rename(Call call) {
        var seen = text(call, "ifVersion");
        if (!seen.equals(Long.toString(version))) {
            return refusing(Refusal.Kind.STALE, "The book has changed since version " + seen + ".");
        }
        if (call.arguments().getBoolean("dryRun", false)) {
            var body = Json.createObjectBuilder().add("dryRun", true).add("token", "abc").build();
            return new Answer.Done(body, List.of(), OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
        }
        title = text(call, "title");
        version++;
        return done(OptionalLong.of(version));
    }

    private Answer.Done done(OptionalLong change) {
        var body = Json.createObjectBuilder().add("title", title).add("version", version).build();
        return new Answer.Done(body, List.of(TITLE), OptionalLong.of(version), change, Optional.empty());
    }

    private static Answer refusing(Refusal.Kind kind, String sentence) {
        return new Answer.Refusing(new Refusal(kind, "refused", sentence, List.of(), List.of()));
    }

    static String text(Call call, String name) {
        JsonObject arguments = call.arguments();
        return arguments.getString(name, "");
    }

    private static Field field(String name, Type.Form form, boolean required) {
        return Field.of(name, "the " + name, "emma", Type.of(form), required);
    }

    private static Entry entry(String name, Operation.Kind kind, String method, String path, List<Field> input,
            List<Field> output) {
        return new Entry("books " + name, "books", kind, method, path, name + "s a book", input, output,
                List.of(Caller.READER));
    }

    @Override
    public Catalogue catalogue() {
        return CATALOGUE;
    }

    @Override
    public Invoker reading() {
        return this;
    }

    @Override
    public Invoker writing() {
        return this;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
