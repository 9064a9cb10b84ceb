package countyplan.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.Records;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What is answered from memory is what the tables say: as at any day, as known at any moment, to anybody.
@ParameterizedClass
@EnumSource(Records.class)
class LedgerTests {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final List<String> DISTRICTS = List.of("blaby", "melton", "");

    @Parameter
    Records records;

    @TempDir
    Path home;

    private final Random chance = new Random(7);
    private final List<Instant> moments = new ArrayList<>();
    private Countyplan countyplan;
    private Desk desk;

    @BeforeEach
    void open() {
        countyplan = Countyplan.open(Modules.of(new Calls()), records.at(home));
        desk = Desk.of(countyplan);
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    @Test
    void memoryAndTablesSayTheSame() {
        for (var round = 0; round < 25; round++) {
            for (var writes = chance.nextInt(6); writes >= 0; writes--) {
                write();
            }
            moments.add(Instant.now());
            compare(desk);
            compare(desk.limitedTo("blaby"));
            assertEquals("[]", desk.done("calls sliced").get("differing").toString(), "however many rows at a time");
        }
        assertTrue(desk.done("calls list").getJsonArray("calls").size() > 5, "there was something to compare");
    }

    @Test
    void filtersFindInMemoryWhatIsThere() {
        desk.imported("calls import", "call id,title,minutes,tags\nc1,A Fall,3,home;night\n", "on", "2022-01-01");
        desk.done("calls add", "callId", "c2", "title", "Lift", "state", "closed", "on", "2022-01-01", "cost", "7.50");
        desk.done("calls add", "callId", "c3", "title", "a fall", "cost", "7.5", "on", "2022-01-01");
        assertEquals(List.of("c1", "c3"), found("title", "a FALL"));
        assertEquals(List.of("c2"), found("state", "closed"));
        assertEquals(List.of("c1"), found("tags", "Night"));
        assertEquals(List.of(), found("tags", "nigh"));
        assertEquals(List.of("c1"), found("minutes", "3"));
        assertEquals(List.of("c2", "c3"), found("costFrom", "7.50"));
        assertEquals(List.of(), found("costUntil", "7.49"));
        assertEquals(List.of("c3"), found("title", "a fall", "costUntil", "8"));
    }

    @Test
    void aFilteredListGoesOnWhereItWasCut() {
        for (var number = 0; number < 7; number++) {
            desk.done("calls add", "callId", "c" + number, "title", number % 2 == 0 ? "Even" : "Odd");
        }
        var page = desk.done("calls list", "title", "even", "limit", "3");
        assertEquals("3 calls, and more follow.", page.getString("summary"));
        assertEquals(List.of("c6"), found("title", "even", "limit", "3", "after", page.getString("next")));
    }

    private List<String> found(String... asked) {
        return desk.told("calls", "callId", "calls list", asked);
    }

    private void write() {
        var call = "c" + chance.nextInt(12);
        var on = day().toString();
        switch (chance.nextInt(5)) {
            case 0, 1 -> tried("calls add", "callId", call, "title", "Call " + chance.nextInt(4), "district",
                    DISTRICTS.get(chance.nextInt(3)), "on", on);
            case 2 -> tried("calls change", "callId", call, "title", "Call " + chance.nextInt(4), "minutes",
                    Integer.toString(chance.nextInt(3)), "on", on);
            case 3 ->
                tried("calls move", "callId", call, "to", chance.nextBoolean() ? "closed" : "open", "reason", "so",
                        "on", on);
            default -> tried("calls correct", "callId", call, "entry", Integer.toString(1 + chance.nextInt(40)),
                    "reason", "wrong");
        }
    }

    /// Some of what chance wants is refused, which is as good.
    private void tried(String operation, String... arguments) {
        List<String> given = new ArrayList<>();
        for (var place = 0; place < arguments.length; place += 2) {
            if (!arguments[place + 1].isEmpty()) {
                given.addAll(List.of(arguments[place], arguments[place + 1]));
            }
        }
        desk.tried(operation, given.toArray(String[]::new));
    }

    private LocalDate day() {
        return FIRST.plusDays(chance.nextInt(60));
    }

    private void compare(Desk asking) {
        for (var each = 0; each < 3; each++) {
            List<String> at = new ArrayList<>(List.of("asAt", day().toString()));
            if (each > 0) {
                at.addAll(List.of("knownAt", moments.get(chance.nextInt(moments.size())).toString()));
            }
            var standpoint = at.toArray(String[]::new);
            var tables = asking.done("calls list", standpoint).getJsonArray("calls");
            var memory = asking.done("calls kept", standpoint).getJsonArray("kept");
            assertEquals(tables.getValuesAs(JsonObject.class), memory.getValuesAs(JsonObject.class), at.toString());
            assertEquals(asking.told("kept", "callId", "calls kept", standpoint),
                    asking.told("told", "callId", "calls told", standpoint), at.toString());
        }
    }
}
