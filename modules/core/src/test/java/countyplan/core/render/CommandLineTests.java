package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import countyplan.core.Fault;
import countyplan.core.Operation;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Part;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTests {
    private static final List<Field> COMMON = List.of(
            Example.input("format", "how to show the answer", "json", Example.choice("", "table", "json"), false,
                    false));

    @Test
    void wordsFollowTheCommandAndOptionsStandAnywhere() {
        CommandLine.Asked asked = asked("action-plans", "status", "--as-at", "2022-12-31", "carers-2022-25",
                "--priority=1");
        assertEquals(Example.STATUS, asked.entry());
        assertEquals(Example.json("{'plan': 'carers-2022-25', 'asAt': '2022-12-31', 'priority': '1'}"),
                asked.arguments());
        assertEquals(Map.of(), asked.files());
    }

    @Test
    void anOptionThatTakesSeveralIsGivenOnceForEach() {
        assertEquals(Example.json("{'plan': 'p', 'rag': ['red', 'amber']}"),
                asked("action-plans", "status", "p", "--rag", "red", "--rag=amber").arguments());
        assertEquals(Example.json("{'plan': 'p', 'rag': ['red']}"),
                asked("action-plans", "status", "p", "--rag", "red").arguments());
    }

    @Test
    void aYesOrNoOptionNeedsNoValue() {
        assertEquals(Example.json("{'plan': 'p', 'unled': true}"),
                asked("action-plans", "status", "--unled", "p").arguments());
        assertEquals(Example.json("{'plan': 'p', 'unled': 'no'}"),
                asked("action-plans", "status", "p", "--unled=no").arguments());
    }

    @Test
    void twoDashesEndTheOptions() {
        assertEquals(Example.json("{'plan': '--odd', 'code': '--'}"),
                asked("action-plans", "action", "--", "--odd", "--").arguments());
    }

    @Test
    void aValueMayStartWithADash() {
        assertEquals("- as agreed", asked("action-plans", "progress", "p", "c", "--note", "- as agreed").arguments()
                .getString("note"));
        assertEquals("--strange", asked("action-plans", "progress", "p", "c", "--note=--strange").arguments()
                .getString("note"));
        assertEquals("-5", asked("action-plans", "progress", "-5", "c", "--note", "n").arguments().getString("plan"));
        assertEquals("", asked("action-plans", "progress", "p", "c", "--note=").arguments().getString("note"));
    }

    @Test
    void wordsForDocumentsSayWhereTheyAre() {
        CommandLine.Asked asked = asked("action-plans", "import", "carers-2022-25", "-", "--dry-run");
        assertEquals(Map.of("file", "-"), asked.files());
        assertEquals(Example.json("{'plan': 'carers-2022-25', 'dryRun': true}"), asked.arguments());
    }

    @Test
    void theLastWordMaySayWhereToWriteTheFileAnswered() {
        assertEquals(Optional.of("out.csv"), asked("action-plans", "export", "p", "out.csv").output());
        assertEquals(Optional.empty(), asked("action-plans", "export", "p").output());
    }

    @Test
    void whatNamesANewRecordIsAWordWhereverItStands() {
        assertEquals(Example.json("{'plan': 'p', 'code': 'CS8.1', 'title': 't'}"),
                asked("action-plans", "add", "--title", "t", "p", "CS8.1").arguments());
        assertEquals(List.of(new Fault("CODE", "", "the action's printed code, such as CS8.1")),
                refusal("action-plans", "add", "p", "--title", "t").faults());
    }

    @Test
    void recordsAreGivenAsJson() {
        assertEquals(Example.json("{'plan': 'p', 'code': 'c', 'title': 't', 'costs': [{'year': '2022/23', 'amount': 5},"
                + " {'year': '2023/24', 'amount': 6}]}"),
                asked("action-plans", "add", "p", "c", "--title", "t",
                        "--costs", "{\"year\": \"2022/23\", \"amount\": 5}",
                        "--costs", "[{\"year\": \"2023/24\", \"amount\": 6}]").arguments());
        assertEquals(List.of(new Fault("--costs", "{year", "JSON in quotation marks: what it costs, year by year")),
                refusal("action-plans", "add", "p", "c", "--title", "t", "--costs", "{year").faults());
    }

    @Test
    void everyFaultIsToldAtOnce() {
        Refusal refusal = refusal("action-plans", "progress", "p", "--percnt", "4", "--rag", "red", "--rag", "green",
                "--on");
        assertEquals(List.of(
                new Fault("unknown option", "--percnt", "--percent"),
                new Fault("--on", "", "a value: the day the change takes effect; today unless said, such as --on "
                        + "2022-11-30"),
                new Fault("--rag", "red, green", "it once only"),
                new Fault("--note", "", "what has happened, such as \"First sessions held\"")),
                refusal.faults());
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        assertEquals("These words do not fit action-plans progress, which is used so: "
                + "action-plans progress PLAN CODE --note TEXT [OPTIONS]", refusal.sentence());
    }

    @Test
    void aMissingValueIsToldOnce() {
        assertEquals(List.of(new Fault("--note", "", "a value: what has happened, such as --note "
                + "\"First sessions held\"")),
                refusal("action-plans", "progress", "p", "c", "--note", "--percent", "5").faults());
    }

    @Test
    void missingAndSurplusWordsAreTold() {
        assertEquals(List.of(new Fault("PLAN", "", "the plan's id, such as carers-2022-25"),
                new Fault("CODE", "", "the action's printed code, such as CS1.1")),
                refusal("action-plans", "action").faults());
        assertEquals(List.of(
                new Fault("one word too many", "First", "nothing more, or quotation marks around words that belong "
                        + "together"),
                new Fault("one word too many", "no", "an option with its value, such as --dry-run=no")),
                refusal("action-plans", "status", "p", "First", "no").faults());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "--priorty, --priority",
            "--asat, --as-at",
            "--asAt, --as-at",
            "--fromat, --format",
            "-priority, --priority"})
    void anUnknownOptionNamesTheNearest(String typed, String nearest) {
        assertEquals(List.of(new Fault("unknown option", typed, nearest)),
                refusal("action-plans", "status", "p", typed).faults());
    }

    @Test
    void theValueOfAnUnknownOptionIsNoFurtherFault() {
        assertEquals(List.of(new Fault("unknown option", "--priorty", "--priority")),
                refusal("action-plans", "status", "--priorty", "1", "p").faults());
        assertEquals(List.of(new Fault("unknown option", "--unld", "--unled")),
                refusal("action-plans", "status", "--unld", "p").faults());
    }

    @Test
    void anUnknownOptionUnlikeAnyNamesThemAll() {
        assertEquals(List.of(new Fault("unknown option", "--zzz=1",
                "one of --force, --on, --dry-run, --token, --idempotency-key")),
                refusal("sample", "load", "--zzz=1").faults());
    }

    @ParameterizedTest
    @CsvSource({
            "action-plans statsu p, There is no command action-plans statsu., action-plans status",
            "action-plan status p, There is no command action-plan., action-plans status",
            "changs, There is no command changs., changes",
            "sample lod, There is no command sample lod., sample load"})
    void anUnknownCommandNamesTheNearest(String typed, String sentence, String nearest) {
        Refusal refusal = refusal(typed.split(" "));
        assertEquals(sentence, refusal.sentence());
        assertEquals(nearest, refusal.choices().getFirst());
        assertEquals("unknown-command", refusal.code());
    }

    @Test
    void anUnknownCommandUnlikeAnyListsWhatThereIs() {
        assertEquals(List.of("strategy", "action-plans", "changes", "sample"), refusal("wibble").choices());
        assertEquals(List.of("sample load", "sample remove"), refusal("sample", "qqqqqq").choices());
    }

    @Test
    void halfACommandListsTheRest() {
        Refusal refusal = refusal("sample");
        assertEquals("Say what to do with sample.", refusal.sentence());
        assertEquals(List.of("sample load", "sample remove"), refusal.choices());
        assertEquals("no-command", refusal().code());
    }

    @Test
    void commandsTooManyToTellAreLeftToHelp() {
        List<Entry> many = java.util.stream.IntStream.rangeClosed(1, 21).mapToObj(number -> new Entry(
                "wide c" + number, "wide", Operation.Kind.READ, "GET", "/wide/" + number, "does it", List.of(),
                List.of(), List.of("reader"))).toList();
        Catalogue wide = new Catalogue(List.of(new Part("wide", "Wide", "much", "1.0.0")), many);
        Refusal refusal = assertInstanceOf(CommandLine.Unusable.class,
                CommandLine.read(wide, List.of("wide", "qqqqqq"), COMMON)).refusal();
        assertEquals("There is no command wide qqqqqq; help wide lists the 21 commands there are.",
                refusal.sentence());
        assertEquals(List.of(), refusal.choices());
    }

    private static CommandLine.Asked asked(String... words) {
        return assertInstanceOf(CommandLine.Asked.class,
                CommandLine.read(Example.CATALOGUE, List.of(words), COMMON));
    }

    private static Refusal refusal(String... words) {
        return assertInstanceOf(CommandLine.Unusable.class,
                CommandLine.read(Example.CATALOGUE, List.of(words), COMMON)).refusal();
    }
}
