package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Choice;
import countyplan.core.Operation;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTests {
    static final OwnWords OWN = new OwnWords(
            List.of(new Choice("serve", "answer over REST"), new Choice("help", "tell about a command")),
            List.of(Example.input("format", "how to show the answer", "json",
                    Example.choice("", "table", "json", "csv"),
                    false, false),
                    Example.input("help", "tell about the command", "",
                            countyplan.core.catalogue.Type.of(countyplan.core.catalogue.Type.Form.YES_NO), false,
                            false)));

    private final List<String> asked = new ArrayList<>();

    /** Knows two plans, and the actions of one of them. */
    private final ValueLookup lookup = (entry, field, given, prefix) -> {
        asked.add(entry.name() + " " + field.name() + " " + given + " " + prefix);
        return switch (field.type().word()) {
            case "PlanId" -> List.of(new Choice("carers-2022-25", "Carers"), new Choice("dementia-2024", "Dementia"));
            case "ActionCode" -> given.getOrDefault("plan", "").equals("carers-2022-25")
                    ? List.of(new Choice("CS1.1", "Hold sessions"), new Choice("CS1.2", "Review")) : List.of();
            default -> List.of();
        };
    };

    @Test
    void beginsWithModulesAndFirstWordsOnly() {
        assertEquals(List.of("strategy", "action-plans", "changes", "sample", "serve", "help"), values("|"));
        assertEquals(List.of("strategy", "serve", "sample"), values("s|").stream().sorted((a, b) -> b.compareTo(a))
                .toList());
        Completion completion = at("act|");
        assertEquals(List.of(new Completion.Candidate("action-plans", "Action plans", "Service modules", true)),
                completion.candidates());
    }

    @Test
    void goesOnWordByWord() {
        assertEquals(List.of("list", "status", "action", "progress", "add", "import", "export"),
                values("action-plans |"));
        assertEquals(List.of("status"), values("action-plans st|"));
        assertEquals("Where a plan stands on a day", at("action-plans st|").candidates().getFirst().title());
        assertEquals(List.of("load", "remove"), values("sample |"));
        assertEquals("load or remove", at("samp|").candidates().getFirst().title());
    }

    @Test
    void helpIsFollowedByCommands() {
        assertEquals(List.of("load", "remove"), values("help sample |"));
        assertEquals(List.of(), values("help action-plans status |"));
    }

    private static final Entry CHOICES = new Entry("choices", "", Operation.Kind.READ, "GET", "/choices",
            "lists values", List.of(), List.of(), List.of("reader")).forPrograms(true);

    @Test
    void whatOnlyProgramsAskIsInNoListForPeople() throws IOException {
        Catalogue all = new Catalogue(List.of(), List.of(Example.CHANGES, CHOICES));
        assertTrue(all.find("choices").isPresent());
        List<String> listed = new ArrayList<>();
        Completion.of(all, new OwnWords(List.of(), List.of()), new Completion.Place(List.of(), "", List.of()),
                (entry, field, given, prefix) -> List.of(), LocalDate.EPOCH).candidates()
                .forEach(candidate -> listed.add(candidate.value()));
        assertTrue(listed.contains("changes") && !listed.contains("choices"), listed.toString());
        StringBuilder help = new StringBuilder();
        new Help(all, new OwnWords(List.of(), List.of()), "").write(List.of(), Look.terminal(80, false), help);
        assertFalse(help.toString().contains("choices"), help.toString());
        assertFalse(UnknownCommand.refusal(all, List.of("choice")).choices().contains("choices"));
    }

    @Test
    void offersIdsWithTheirTitles() {
        Completion completion = at("action-plans status c|");
        assertEquals(List.of(new Completion.Candidate("carers-2022-25", "Carers", "Plan", true)),
                completion.candidates());
        assertFalse(completion.files());
    }

    @Test
    void offersNoNameThatIsTakenForANewRecord() {
        assertEquals(List.of(), values("action-plans add carers-2022-25 C|"));
    }

    @Test
    void looksValuesUpWithWhatElseIsOnTheLine() {
        assertEquals(List.of("CS1.1", "CS1.2"), values("action-plans action carers-2022-25 C|"));
        assertEquals(List.of("action-plans action code {plan=carers-2022-25} C"), asked);
        assertEquals(List.of(), values("action-plans action dementia-2024 C|"));
    }

    @Test
    void offersOptionsNotGivenYet() {
        List<String> options = values("action-plans status p --as-at 2022-12-31 --rag red -|");
        assertFalse(options.contains("--as-at"));
        assertTrue(options.contains("--rag"), "it takes several");
        assertTrue(
                options.containsAll(List.of("--priority", "--unled", "--known-at", "--limit", "--after", "--format")));
        assertEquals(List.of("--priority"), values("action-plans status p --pri|"));
        assertEquals(List.of(), values("action-plans status p --priority 1 --pri|"));
    }

    @Test
    void offersOptionsWhereNoWordIsDue() {
        assertTrue(values("action-plans status p |").contains("--priority"));
        assertEquals(List.of(), values("action-plans status p x|"));
        assertTrue(values("action-plans status |").containsAll(List.of("carers-2022-25", "--priority")));
    }

    @Test
    void offersTheValuesOfAnOption() {
        assertEquals(List.of("red", "amber", "green", "none"), values("action-plans status p --rag |"));
        assertEquals(List.of("amber"), values("action-plans status p --rag red --rag a|"));
        assertEquals(List.of("amber", "green", "none"), values("action-plans status p --rag red --rag |"));
        assertEquals(List.of("--rag=green"), values("action-plans status p --rag=g|"));
        assertEquals(List.of("--unled=yes", "--unled=no"), values("action-plans status p --unled=|"));
        assertEquals(List.of(), values("action-plans status p --priority |"));
    }

    @Test
    void offersTodayWhereADayIsWanted() {
        assertEquals(List.of("2022-11-30"), values("action-plans status p --as-at |"));
        assertEquals(List.of("2022-11-30"), values("action-plans status p --as-at 2022|"));
        assertEquals(List.of(), values("action-plans status p --as-at 2023|"));
    }

    @Test
    void leavesFilesToTheShell() {
        assertTrue(at("action-plans import p |").files());
        assertTrue(at("action-plans export p |").files());
        assertFalse(at("action-plans export p out.csv |").files());
        assertFalse(at("action-plans status |").files());
        assertFalse(at("action-plans import p --|").files());
    }

    @Test
    void theShellsOwnOptionsStandAnywhere() {
        assertEquals(List.of("table", "json", "csv"), values("--format |"));
        assertEquals(List.of("action-plans"), values("--format json act|"));
        assertEquals(List.of("json"), values("action-plans status p --format j|"));
        assertEquals(List.of("--format=json"), values("action-plans status p --format=j|"));
        assertEquals(List.of("--format", "--help"), values("--|"));
        assertEquals(List.of("--help"), values("--format json --|"));
        assertFalse(values("action-plans status p --format json --|").contains("--format"));
    }

    @Test
    void worksInTheMiddleOfALine() {
        List<String> options = values("action-plans status p --| --as-at 2022-12-31");
        assertFalse(options.contains("--as-at"));
        assertTrue(options.contains("--priority"));
        assertFalse(values("action-plans status p --| --format json").contains("--format"));
        assertEquals(List.of("CS1.1", "CS1.2", "--known-at", "--format", "--help"),
                values("action-plans action --as-at 2022-12-31 carers-2022-25 |"));
        asked.clear();
        assertEquals(List.of("carers-2022-25"), values("action-plans action c| CS1.1 --as-at 2022-12-31"));
        assertEquals(List.of("action-plans action plan {code=CS1.1, asAt=2022-12-31} c"), asked);
        assertEquals(List.of("status"), values("action-plans st| carers-2022-25"));
    }

    @Test
    void afterTwoDashesThereAreNoOptions() {
        assertEquals(List.of("carers-2022-25", "dementia-2024"), values("action-plans status -- |"));
        assertEquals(List.of(), values("action-plans status -- -|"));
    }

    @Test
    void offersNothingToWordsThatBeginNoCommand() {
        assertEquals(List.of(), values("wibble |"));
        assertEquals(List.of(), values("action-plans wibble |"));
        assertEquals(List.of(), asked);
    }

    private List<String> values(String line) {
        return at(line).candidates().stream().map(Completion.Candidate::value).toList();
    }

    /** Completes at the bar. */
    private Completion at(String line) {
        int bar = line.indexOf('|');
        List<String> before = new ArrayList<>(List.of(line.substring(0, bar).split(" ", -1)));
        String current = before.removeLast();
        String rest = line.substring(bar + 1).strip();
        List<String> after = rest.isEmpty() ? List.of() : List.of(rest.split(" "));
        return Completion.of(Example.CATALOGUE, OWN, new Completion.Place(before, current, after), lookup,
                LocalDate.of(2022, 11, 30));
    }
}
