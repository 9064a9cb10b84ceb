package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Refusal;
import countyplan.core.catalogue.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTests {

    @Test
    void beginsWithTheModulesAndNotWithEveryCommand() {
        Approved.check("help.txt", help(80));
    }

    @ParameterizedTest
    @CsvSource({"help-action-plans.txt,action-plans", "help-sample.txt,sample",
            "help-status.txt,action-plans status", "help-progress.txt,action-plans progress",
            "help-import.txt,action-plans import", "help-add.txt,action-plans add",
            "help-export.txt,action-plans export"})
    void tellsOfAModuleOrACommand(String file, String words) {
        Approved.check(file, help(80, words.split(" ")));
    }

    @Test
    void tellsOfTheShellsOwnCommands() {
        assertEquals("  countyplan serve  Answer over REST.\n", help(80, "serve"));
    }

    @Test
    void passesOverWhatFollowsTheCommand() {
        assertEquals(help(80, "action-plans", "status"), help(80, "action-plans", "status", "carers-2022-25"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void fitsTheWidthButForWhatIsToBeCopied(Entry entry) {
        String help = help(80, entry.name().split(" "));
        String prose = help.substring(0, help.indexOf("\nExamples\n"));
        prose.lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void itsExamplesCanBeTyped(Entry entry) {
        List<String> examples = help(200, entry.name().split(" ")).lines()
                .dropWhile(line -> !line.equals("Examples")).skip(1).takeWhile(line -> !line.isBlank()).toList();
        assertFalse(examples.isEmpty());
        for (String example : examples) {
            List<String> words = words(example.strip());
            assertEquals("countyplan", words.getFirst());
            assertInstanceOf(CommandLine.Asked.class,
                    CommandLine.read(Example.CATALOGUE, words.subList(1, words.size()), List.of()), example);
        }
    }

    @Test
    void anUnknownWordIsRefusedWithTheNearest() throws IOException {
        Optional<Refusal> refusal = help().write(List.of("action-plan"), Look.terminal(80, false), new StringBuilder());
        assertEquals(List.of("action-plans"), refusal.orElseThrow().choices());
    }

    @Test
    void withinTheShellCommandsStandWithoutTheProgram() throws IOException {
        StringBuilder out = new StringBuilder();
        new Help(Example.CATALOGUE, CompletionTests.OWN, "").write(List.of("changes"), Look.terminal(80, false), out);
        assertTrue(out.toString().startsWith("Usage: changes [--ref REF] ...\n"), out.toString());
    }

    static Stream<Entry> entries() {
        return Example.CATALOGUE.entries().stream();
    }

    private static Help help() {
        return new Help(Example.CATALOGUE, CompletionTests.OWN, "countyplan ");
    }

    private static String help(int width, String... words) {
        StringBuilder out = new StringBuilder();
        try {
            assertEquals(Optional.empty(), help().write(List.of(words), Look.terminal(width, false), out));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString();
    }

    /** Words as a shell parts them: at spaces, but for those in quotation marks. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quoted) {
                i++;
                word.append(line.charAt(i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words;
    }
}
