package countyplan.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.Refusal;
import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.Records;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// From when a record holds, what must not be kept, whose role it takes, and a past that comes in a file.
@ParameterizedClass
@EnumSource(Records.class)
class KeepingRulesTests {
    private static final String HEADER = "letter,title,came,pages,came on,answered on,filed on\n";

    @Parameter
    Records records;

    @TempDir
    Path home;

    private Countyplan countyplan;
    private Desk desk;

    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Modules.of(new Letters()), records.at(home));
        desk = Desk.of(countyplan);
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    private void came(String letter, String day, String pages, String... more) {
        var all = new ArrayList<>(List.of("letter", letter, "title", "A ramp", "came", day, "pages", pages));
        all.addAll(List.of(more));
        desk.done("letters add", all.toArray(String[]::new));
    }

    @Test
    void aRecordHoldsFromTheDayThatItTellsUnlessAnotherIsStated() {
        came("one", "2022-06-06", "2");
        came("two", "2022-06-06", "2", "on", "2022-07-01");

        assertEquals(List.of("one"), desk.told("letters", "letter", "letters list", "asAt", "2022-06-06"));
        assertEquals("2022-06-06", desk.done("letters show", "letter", "one").getString("since"));
        assertEquals(List.of("one", "two"), desk.told("letters", "letter", "letters list", "asAt", "2022-07-01"));
    }

    @Test
    void whatIsStillToComeIsNotKeptAsIfItHadCome() {
        assertEquals("still-to-come", desk.refused("letters add", "letter", "one", "title", "A ramp", "came",
                "2999-01-01", "pages", "2").code());
    }

    @Test
    void whatMustNotBeKeptIsRefusedHoweverItComes() {
        came("one", "2022-06-06", "1");

        assertEquals("too-long", desk.refused("letters add", "letter", "two", "title", "A ramp", "came", "2022-06-06",
                "pages", "10").code());
        assertEquals("too-long", desk.refused("letters change", "letter", "one", "pages", "10").code());
        assertEquals("not-to-file",
                desk.refused("letters move", "letter", "one", "to", "filed", "reason", "Done").code());
        assertEquals(List.of("one"), desk.told("letters", "letter", "letters list"));
        assertEquals("came", desk.done("letters show", "letter", "one").getString("state"));
    }

    @Test
    void aFileIsToldOfEveryLineThatMustNotBeKept() {
        came("one", "2022-06-06", "1");

        var refusal =
                desk.refusedFile("letters import", "letter,title,came,pages,state\none,A ramp,2022-06-06,1,filed\n"
                        + "two,A lift,2022-06-06,12,\nthree,A rail,2022-06-06,3,\n");

        assertEquals("faulty-file", refusal.code());
        assertEquals(List.of("line 2", "line 3"), refusal.faults().stream().map(fault -> fault.where()).toList());
        assertEquals(List.of("one"), desk.told("letters", "letter", "letters list"));
    }

    @Test
    void aChangeToManyNamesThoseThatMustNotBeSo() {
        came("one", "2022-06-06", "1");
        came("two", "2022-06-06", "2");

        var refusal =
                desk.refused("letters change-all", "whereTitle", "A ramp", "to", "filed", "reason", "Done", "dryRun",
                        "yes");

        assertEquals("not-all", refusal.code());
        assertEquals(List.of("letters/one"), refusal.faults().stream().map(fault -> fault.where()).toList());
        assertTrue(refusal.faults().getFirst().expected().contains("A letter of one page is not filed"));
    }

    @Test
    void aFileBringsThePastOfWhatIsNew() {
        desk.imported("letters import", HEADER + "one,A ramp,2022-06-06,2,2022-06-06,2022-06-10,2022-06-20\n"
                + "two,A lift,2022-06-07,2,2022-06-07,,\n");

        assertEquals("came", desk.done("letters show", "letter", "one", "asAt", "2022-06-09").getString("state"));
        assertEquals("answered", desk.done("letters show", "letter", "one", "asAt", "2022-06-10").getString("state"));
        assertEquals("filed", desk.done("letters show", "letter", "one").getString("state"));
        assertEquals("came", desk.done("letters show", "letter", "two").getString("state"));
        assertEquals(0, desk.imported("letters import", HEADER
                + "one,A ramp,2022-06-06,2,2022-06-06,2022-06-10,2022-06-20\n").getInt("changed"));
    }

    @Test
    void aPastThatCannotHaveBeenIsRefused() {
        var refusal =
                desk.refusedFile("letters import", HEADER + "one,A ramp,2022-06-06,2,2022-06-06,2022-06-10,2022-06-08\n"
                        + "two,A ramp,2022-06-06,2,,2022-06-10,\n" + "three,A ramp,2022-06-06,2,2999-06-06,,\n");

        assertEquals(List.of("line 2, column answered on", "line 3, column answered on", "line 4, column came on"),
                refusal.faults().stream().map(fault -> fault.where()).toList());
    }

    @Test
    void aFileDoesNotRewriteThePastOfWhatIsHeld() {
        came("one", "2022-06-06", "2");

        assertEquals(List.of("line 2, column answered on"), desk.refusedFile("letters import",
                HEADER + "one,A ramp,2022-06-06,2,2022-06-06,2022-06-10,\n").faults().stream()
                .map(fault -> fault.where()).toList());
    }

    @Test
    void whatIsForARoleIsForThoseWhoHaveItOnly() {
        came("one", "2022-06-06", "2");
        var registrar = new Desk(countyplan, somebody(Caller.READER, Letters.REGISTRAR));
        var officer = new Desk(countyplan, somebody(Caller.READER, Caller.OFFICER));

        registrar.done("letters add-writer", "letter", "one", "writer", "first", "name", "A. Person");

        assertEquals("A. Person",
                registrar.done("letters writer", "letter", "one", "writer", "first").getString("name"));
        assertEquals("A. Person", desk.done("letters writer", "letter", "one", "writer", "first").getString("name"));
        for (var asked : List.of("letters writers", "letters writer", "letters writer-history")) {
            var refusal = asked.endsWith("s") ? officer.refused(asked, "letter", "one")
                    : officer.refused(asked, "letter", "one", "writer", "first");
            assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
            assertEquals("role-needed", refusal.code());
        }
        assertEquals(List.of(), officer.told("findings", "code", "findings"));
        assertEquals(List.of("known"), registrar.told("findings", "code", "findings"));
        assertEquals(List.of(), officer.told("links", "record", "links", "record", "letters/one"));
        assertEquals(List.of("letters/one"), officer.told("choices", "value", "choices", "operation", "links", "field",
                "record", "prefix", "letters/one"));
    }

    private static Caller somebody(String... roles) {
        return new Caller("kim", Optional.of("A district"), Set.of(roles));
    }
}
