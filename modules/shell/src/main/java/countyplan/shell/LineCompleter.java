package countyplan.shell;

import countyplan.core.Caller;
import countyplan.core.Choice;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.render.Completion;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.utils.AttributedString;

/// Completes commands, options, values with their titles, and files.
final class LineCompleter implements Completer {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String CHOICES = "choices";
    private static final int MOST_FILES = 100;
    private static final int MOST_VALUE = 30;

    private final Access access;
    private final Caller caller;
    private final Path folder;

    /// @param folder what the names of files are relative to
    LineCompleter(Access access, Caller caller, Path folder) {
        this.access = access;
        this.caller = caller;
        this.folder = folder;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        var words = line.words();
        var current = line.word().substring(0, line.wordCursor());
        var after = TypedLine.of(line.line()).words().stream()
                .filter(word -> word.start() >= line.cursor())
                .map(TypedLine.Word::text)
                .toList();
        var place = new Completion.Place(words.subList(0, words.size() - 1), current, after);
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        Completion completion;
        try {
            var catalogue = access.catalogue();
            var own = OwnCommands.beside(catalogue, place.before(), true);
            completion = Completion.of(catalogue, own, place, this::choices, today);
        } catch (RuntimeException nothingKnown) {
            // The command itself says what is wrong.
            return;
        }
        var room = reader.getTerminal().getSize().getColumns() - 1;
        var column = completion.candidates().stream().mapToInt(each -> each.value().length())
                .filter(length -> length <= MOST_VALUE).max().orElse(0);
        var order = 0;
        for (var each : completion.candidates()) {
            candidates.add(new Candidate(each.value(), shown(each, column, room), null, null, null, null,
                    each.complete(), order++));
        }
        if (completion.files()) {
            files(current, candidates);
        }
    }

    /// The value with its title beside it, in a column, cut where the screen ends.
    private static String shown(Completion.Candidate candidate, int column, int room) {
        if (candidate.title().isEmpty()) {
            return candidate.value();
        }
        var pad = " ".repeat(Math.max(0, column - candidate.value().length()) + 2);
        var line = AttributedString.stripAnsi(candidate.value() + pad + candidate.title());
        return line.length() > room && room > 20 ? line.substring(0, room - 3) + "..." : line;
    }

    private List<Choice> choices(Entry entry, Field field, Map<String, String> given, String prefix) {
        if (access.catalogue().find(CHOICES).isEmpty()) {
            return List.of();
        }
        var others = JSON.createArrayBuilder();
        given.forEach((name, value) -> others.add(name + "=" + value));
        var arguments = JSON.createObjectBuilder()
                .add("operation", entry.name())
                .add("field", field.name())
                .add("given", others)
                .add("prefix", prefix)
                .build();
        try {
            var answer = access.reading().invoke(new Call(CHOICES, arguments, caller));
            return answer instanceof Answer.Done done ? rows(done.body()) : List.of();
        } catch (RuntimeException nothingKnown) {
            return List.of();
        }
    }

    private List<Choice> rows(JsonObject body) {
        var name = access.catalogue().find(CHOICES).flatMap(Entry::rows).map(Field::name).orElse("");
        var rows = body.getJsonArray(name);
        List<Choice> choices = new ArrayList<>();
        if (rows != null) {
            for (var row : rows.getValuesAs(JsonObject.class)) {
                choices.add(new Choice(row.getString("value", ""), row.getString("title", "")));
            }
        }
        return choices;
    }

    private void files(String current, List<Candidate> candidates) {
        var slash = current.lastIndexOf('/') + 1;
        var start = current.substring(0, slash);
        try (var here = Files.list(folder.resolve(start.isEmpty() ? "." : start))) {
            here.filter(path -> path.getFileName().toString().startsWith(current.substring(slash)))
                    .filter(path -> !path.getFileName().toString().startsWith(".") || current.startsWith(".", slash))
                    .sorted()
                    .limit(MOST_FILES)
                    .forEach(path -> {
                        var name = start + path.getFileName() + (Files.isDirectory(path) ? "/" : "");
                        candidates.add(new Candidate(name, name.substring(slash), "Files", null, null, null,
                                !name.endsWith("/")));
                    });
        } catch (IOException | InvalidPathException noSuchFolder) {
            // There is nothing to offer.
        }
    }
}
