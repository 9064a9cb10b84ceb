package countyplan.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.catalogue.Envelope;
import countyplan.core.render.Rendering;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the front ends take for themselves, no operation can have as an input.
class ReservedNamesTests {
    @Test
    void everyOptionOfTheShellIsReserved() {
        Set<String> reserved = Envelope.reserved().stream().map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (var option : CommonOptions.ALL) {
            assertTrue(reserved.contains(option.name().replace("-", "")), option.name());
        }
        assertTrue(reserved.contains(Rendering.FORMAT_PARAMETER));
    }
}
