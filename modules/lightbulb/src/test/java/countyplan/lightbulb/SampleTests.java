package countyplan.lightbulb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.modulekit.Trial;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the samples bring.
class SampleTests {
    @TempDir
    Path home;

    @Test
    void eachDistrictHasACase() {
        try (var trial = Trial.in(home, new LightbulbModule())) {
            trial.done("sample load", "only", "lightbulb-2019");
            assertEquals(7, trial.rows("cases", "lightbulb cases").stream().map(row -> row.getString("district"))
                    .collect(Collectors.toSet()).size());
        }
    }
}
