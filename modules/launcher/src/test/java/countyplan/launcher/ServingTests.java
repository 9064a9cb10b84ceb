package countyplan.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import countyplan.core.Fault;
import countyplan.core.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServingTests {
    @Test
    void answersThisMachineUnlessSaidOtherwise() {
        assertEquals(new Serving("127.0.0.1", 8080, List.of()), Serving.of(List.of()));
        assertEquals(new Serving("::1", 0, List.of()), Serving.of(List.of("--host", "::1", "--port=0")));
    }

    @Test
    void isAskedForByEveryNameGiven() {
        assertEquals(List.of("plans.example.org", "plans"),
                Serving.of(List.of("--name", "plans.example.org", "--name=plans")).names());
    }

    @Test
    void tellsEveryWordThatCannotBeUsedAtOnce() {
        var refusal = assertThrows(Refused.class,
                () -> Serving.of(List.of("now", "--port", "65536", "--port=x", "--host"))).refusal();
        assertEquals(List.of("a word that is not known", "--port", "--port", "--host"),
                refusal.faults().stream().map(Fault::where).toList());
        assertEquals(List.of("now", "65536", "x", ""), refusal.faults().stream().map(Fault::given).toList());
    }
}
