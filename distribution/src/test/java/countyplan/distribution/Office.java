package countyplan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An office at work: officers type commands, a partner's system asks the server the same, and whatever is read must be
 * the same from both.
 *
 * <p>Lines are as people type them: words parted by spaces, quotation marks around those that have spaces.
 */
final class Office {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern ASKED = Pattern.compile("GET http://[^/]+(\\S+)");

    private final Countyplan shell;
    private final Countyplan.Serving server;
    private String today = "";

    Office(Countyplan shell) throws Exception {
        this.shell = shell;
        this.server = shell.serve();
    }

    /** The day on which what follows takes effect and about which it is asked. */
    Office on(String day) {
        today = day;
        return this;
    }

    /** An officer types a change, which must be done. */
    Office types(String line) throws Exception {
        shell.done(words(line, "--on", today));
        return this;
    }

    /** An officer types a change that must be refused, saying this. */
    Office isRefused(String line, String saying) throws Exception {
        var ended = shell.run(words(line, "--on", today));
        assertFalse(ended.code() == 0, ended::toString);
        assertTrue(ended.err().replaceAll("\\s+", " ").contains(saying), ended::err);
        return this;
    }

    /** A partner's system makes a change, which must be done. */
    Office sends(String path, String json) throws Exception {
        var body = json.replaceFirst("\\{", "{\"on\": \"" + today + "\", ");
        var response = server.post("/api/" + path, body);
        assertEquals(2, response.statusCode() / 100, response::body);
        return this;
    }

    /** What an officer reads in the shell, which a partner's system reads over REST just so. */
    JsonObject reads(String line) throws Exception {
        var typed = Countyplan.json(shell.done(words(line + " --format json", "--as-at", today)).out());
        var asked = ASKED.matcher(shell.done(words(line + " --show-http", "--as-at", today)).out());
        assertTrue(asked.find(), line);
        assertEquals(typed, server.json(asked.group(1)), line);
        return typed;
    }

    /** The rows of what is read, each as its columns' values beside each other. */
    List<String> rows(String line, String list, String... columns) throws Exception {
        return reads(line).getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(row -> List.of(columns).stream().map(column -> text(row.get(column))).toList())
                .map(row -> String.join(" | ", row)).toList();
    }

    /** What is read, as people see it, on one line. */
    String sees(String line) throws Exception {
        return shell.done(words(line, "--as-at", today)).out().replaceAll("\\s+", " ");
    }

    static String text(JsonValue value) {
        return value == null ? "" : value instanceof jakarta.json.JsonString text ? text.getString() : value.toString();
    }

    private static String[] words(String line, String option, String day) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(line); word.find();) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        words.addAll(List.of(option, day));
        return words.toArray(String[]::new);
    }

    /** The working day is over. */
    void closes() throws Exception {
        server.stop();
    }
}
