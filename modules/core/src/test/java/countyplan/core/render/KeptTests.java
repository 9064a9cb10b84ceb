package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.Operation;
import countyplan.core.catalogue.Entry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Commands that are the same for each sort of record are told together.
class KeptTests {
    private static final int SKIP = "plans ".length();

    private final List<Entry> risks = List.of(
            entry("plans risks", Operation.Kind.READ, "GET", "/plans/{plan}/risks"),
            entry("plans risk", Operation.Kind.READ, "GET", "/plans/{plan}/risks/{risk}"),
            entry("plans risk-history", Operation.Kind.READ, "GET", "/plans/{plan}/risks/{risk}/history"),
            entry("plans add-risk", Operation.Kind.ADD, "POST", "/plans/{plan}/risks"),
            entry("plans change-risks", Operation.Kind.ADD, "POST", "/plans/{plan}/risks/change-all"));

    private final List<Entry> own = List.of(
            entry("plans list", Operation.Kind.READ, "GET", "/plans"),
            entry("plans show", Operation.Kind.READ, "GET", "/plans/{plan}"),
            entry("plans what-if", Operation.Kind.READ, "GET", "/plans/{plan}/risks/{risk}/what-if"),
            entry("plans pictures", Operation.Kind.READ, "GET", "/plans/{plan}/pictures"),
            entry("plans picture", Operation.Kind.READ, "GET", "/plans/{plan}/pictures/{picture}"));

    @Test
    void areTheCommandsNamedByTheRecordAndItsList() {
        var kept = Kept.among(Stream.concat(own.stream(), risks.stream()).toList(), SKIP);
        assertEquals(List.of(new Kept("risks", risks)), kept);
        assertEquals("risks, risk, risk-history; add-risk, change-risks", kept.getFirst().commands(SKIP));
    }

    @Test
    void areNotWhatOnlyEndsOrBeginsLikeThem() {
        var page = entry("plans key-risk", Operation.Kind.READ, "GET", "/plans/{plan}/risks/{risk}/page");
        var score = entry("plans risk-assess", Operation.Kind.ADD, "POST", "/plans/{plan}/risks/{risk}/assess");
        var file = entry("plans export-risks", Operation.Kind.READ, "GET", "/plans/{plan}/risks/export");
        var kept = Kept.among(Stream.concat(risks.stream(), Stream.of(page, score, file)).toList(), SKIP);
        assertEquals("risks, risk, risk-history, export-risks; add-risk, change-risks",
                kept.getFirst().commands(SKIP));
    }

    @Test
    void areToldOneByOneWhereTheyAreFew() {
        assertEquals(List.of(), Kept.among(own, SKIP));
        assertEquals(List.of(), Kept.among(risks.subList(0, 4), SKIP));
    }

    private static Entry entry(String name, Operation.Kind kind, String method, String path) {
        return new Entry(name, "plans", kind, method, path, "does " + name, List.of(), List.of(), List.of("reader"));
    }
}
