package county.@package@;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.modulekit.Trial;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rules of this module.
class RuleTests {
    @TempDir
    Path home;

    @Test
    void anOpenItemIsOverdueFromTheDayAfterItWasDue() {
        try (var trial = Trial.in(home, new @Name@Module())) {
            trial.done("@id@ add", "item", "ramp", "title", "A ramp", "due", "2026-12-18", "on", "2026-11-01");
            assertEquals(List.of(), findings(trial, "2026-12-18"));
            assertEquals(List.of("overdue"), findings(trial, "2026-12-19"));
            trial.done("@id@ move", "item", "ramp", "to", "done", "reason", "Built", "on", "2026-12-20");
            assertEquals(List.of(), findings(trial, "2026-12-20"));
        }
    }

    private static List<String> findings(Trial trial, String asAt) {
        return trial.rows("findings", "@id@ findings", "asAt", asAt).stream().map(each -> each.getString("code"))
                .toList();
    }
}
