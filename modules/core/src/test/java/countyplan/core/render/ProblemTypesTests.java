package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal of the core and the server says where its meaning is told. */
class ProblemTypesTests {
    /** How a code stands in the sources: after its kind or status, or first in what makes a refusal. */
    private static final List<Pattern> CODES = Stream.of(
            "Kind\\.[A-Z_]+,\\s*\"([a-z0-9-]+)\"",
            "anonymous \\? \"([a-z-]+)\" : \"([a-z-]+)\"",
            "(?:Status\\.[A-Z_0-9]+|\"\\)),\\s*\"([a-z]+(?:-[a-z0-9]+)*)\"",
            "(?:invalid|conflict|notFound|forbidden|refuse|useless|unauthenticated)\\(\\s*\"([a-z]+(?:-[a-z0-9]+)+)\"")
            .map(Pattern::compile)
            .toList();
    /** Said at a terminal only, before there is anything to ask over HTTP. */
    private static final Set<String> OF_THE_TERMINAL =
            Set.of("half-a-command", "no-command", "unknown-command", "unusable-words", "port-in-use");

    @Test
    void everyCodeOfTheCoreAndTheServerIsInTheTableAndNoOther() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String module : List.of("core", "server")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")
                        && !each.toString().contains("timescale")).toList()) {
                    String source = Files.readString(file);
                    for (Pattern pattern : CODES) {
                        Matcher code = pattern.matcher(source);
                        while (code.find()) {
                            for (int group = 1; group <= code.groupCount(); group++) {
                                used.add(code.group(group));
                            }
                        }
                    }
                }
            }
        }
        assertTrue(used.containsAll(List.of("bad-json", "stale-version", "wrong-token", "who-asks", "busy")),
                used.toString());
        used.remove("lib"); // a folder of the runtime, not a code
        used.removeAll(OF_THE_TERMINAL);
        Set<String> told = new TreeSet<>(ProblemTypes.all().stream().map(ProblemTypes.Meaning::code).toList());
        for (Refusal.Kind kind : Refusal.Kind.values()) {
            used.add(kind.word());
        }
        assertEquals(used, told);
    }

    @Test
    void aCodeOfAModulesOwnHasTheAddressOfItsKind() {
        assertEquals("/problems/not-found", address(Refusal.Kind.NOT_FOUND, "no-such-plan"));
        assertEquals("/problems/cursor-gone", address(Refusal.Kind.INVALID, "cursor-gone"));
        Arrays.stream(Refusal.Kind.values()).forEach(kind -> assertTrue(
                ProblemTypes.find(address(kind, "of-a-module").substring(ProblemTypes.PATH.length())).isPresent()));
    }

    @Test
    void everyMeaningSaysWhatToDo() {
        for (ProblemTypes.Meaning meaning : ProblemTypes.all()) {
            assertFalse(meaning.means().isBlank() || meaning.advice().isBlank(), meaning.toString());
        }
    }

    private static String address(Refusal.Kind kind, String code) {
        return ProblemTypes.address(new Refusal(kind, code, "", List.of(), List.of()));
    }
}
