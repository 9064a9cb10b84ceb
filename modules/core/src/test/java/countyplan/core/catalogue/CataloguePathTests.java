package countyplan.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CataloguePathTests {

    private static final Entry LIST = entry("list", "GET", "/plans");
    private static final Entry ADD = entry("add", "POST", "/plans");
    private static final Entry IMPORT = entry("import", "POST", "/plans/import");
    private static final Entry SHOW = entry("show", "GET", "/plans/{plan}");
    private static final Entry STATUS = entry("status", "GET", "/plans/{plan}/status");
    private static final Entry ACTION = entry("action", "GET", "/plans/{plan}/actions/{code}");
    private static final Entry FACTS = entry("facts", "GET", "/plans/import/facts");

    private static final Catalogue CATALOGUE =
            new Catalogue(List.of(), List.of(LIST, ADD, IMPORT, SHOW, STATUS, ACTION, FACTS));

    @Test
    void findsEveryMethodAtAPath() {
        assertEquals(List.of(LIST, ADD), CATALOGUE.at("/plans"));
    }

    @Test
    void aLiteralWinsOverAParameter() {
        assertEquals(List.of(IMPORT), CATALOGUE.at("/plans/import"));
        assertEquals(List.of(SHOW), CATALOGUE.at("/plans/carers-2022-25"));
        assertEquals(List.of(FACTS), CATALOGUE.at("/plans/import/facts"));
    }

    @Test
    void aLiteralThatLeadsNowhereGivesWayToAParameter() {
        assertEquals(List.of(STATUS), CATALOGUE.at("/plans/import/status"));
    }

    @Test
    void findsNothingWhereNothingIs() {
        for (String path : Arrays.asList("", "/", "/plan", "/plans/", "/plans/x/", "/plans//status", "/plans/x/y",
                "//plans")) {
            assertEquals(List.of(), CATALOGUE.at(path), path);
        }
    }

    @Test
    void givesTheParametersTheirSegments() {
        assertEquals(Map.of("plan", "carers-2022-25", "code", "CS1.1"),
                Catalogue.arguments(ACTION, "/plans/carers-2022-25/actions/CS1.1"));
    }

    @Test
    void aSlashWithinASegmentPartsNothing() {
        List<String> segments = List.of("plans", "a/b", "status");
        assertEquals(List.of(STATUS), CATALOGUE.at(segments));
        assertEquals(Map.of("plan", "a/b"), Catalogue.arguments(STATUS, segments));
    }

    private static Entry entry(String name, String method, String path) {
        return new Entry(name, "plans", Operation.Kind.READ, method, path, "", List.of(), List.of(), List.of());
    }
}
