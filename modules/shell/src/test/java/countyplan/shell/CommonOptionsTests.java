package countyplan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Fault;
import countyplan.core.render.Format;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommonOptionsTests {
    @Test
    void mayStandAnywhereAmongTheWords() {
        var options = CommonOptions.of(
                List.of("--home", "/data", "action-plans", "--format=csv", "list", "--as-at", "2022-12-31",
                        "--verbose"));
        assertEquals(List.of("action-plans", "list", "--as-at", "2022-12-31"), options.words());
        assertEquals(Optional.of(Path.of("/data")), options.home());
        assertEquals(Optional.of(Format.CSV), options.format());
        assertTrue(options.verbose());
        assertEquals(List.of(), options.faults());
    }

    @Test
    void endWhereTwoDashesStand() {
        var options = CommonOptions.of(List.of("progress", "--", "--format", "json"));
        assertEquals(List.of("progress", "--", "--format", "json"), options.words());
        assertEquals(Optional.empty(), options.format());
    }

    @Test
    void areSpeltBothWays() {
        assertEquals(Optional.of(false), CommonOptions.of(List.of("--no-color")).colour());
        assertEquals(Optional.of(true), CommonOptions.of(List.of("--color")).colour());
        assertEquals(Optional.empty(), CommonOptions.of(List.of("--colour=no")).colour());
        assertTrue(CommonOptions.of(List.of("-h")).help());
    }

    @Test
    void tellEveryFaultAtOnce() {
        var faults = CommonOptions.of(
                List.of("--format", "xml", "--server", "plans", "--verbose=perhaps", "--home", "--version")).faults();
        assertEquals(List.of("--verbose", "--home", "--server", "--format"),
                faults.stream().map(Fault::where).toList());
        assertEquals("table, json, csv, markdown, plain, html, xlsx", faults.getLast().expected());
    }

    @Test
    void takeNoSecretInAServersAddress() {
        assertFalse(CommonOptions.of(List.of("--server", "https://ann:secret@plans.example.org")).faults().isEmpty());
        assertEquals(Optional.of(URI.create("https://plans.example.org")),
                CommonOptions.of(List.of("--server", "https://plans.example.org/")).server());
    }

    @Test
    void areGivenOnceOnly() {
        assertEquals("it once only",
                CommonOptions.of(List.of("--format", "csv", "--format", "json")).faults().getFirst().expected());
    }
}
