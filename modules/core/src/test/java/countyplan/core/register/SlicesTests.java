package countyplan.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A table is read whole, each row once and in its order, however its rows fall on slices.
class SlicesTests {
    private int answered;

    private List<String> read(List<String> table, int rows) {
        List<String> read = new ArrayList<>();
        answered = 0;
        new Slices<String>((from, most, each) -> table.stream()
                .filter(row -> from == null || row.substring(0, 2).compareTo(from.toString()) >= 0).limit(most)
                .forEach(row -> {
                    answered++;
                    each.accept(row);
                }), row -> row.substring(0, 2)).read(rows, read::add);
        return read;
    }

    @Test
    void eachRowIsReadOnce() {
        var chance = new Random(5);
        for (var round = 0; round < 500; round++) {
            List<String> table = new ArrayList<>();
            var keys = chance.nextInt(12);
            for (var key = 0; key < keys; key++) {
                for (var row = chance.nextInt(10); row >= 0; row--) {
                    table.add("%02d-%d".formatted(key, table.size()));
                }
            }
            for (var rows = 1; rows < 14; rows++) {
                assertEquals(table, read(table, rows));
            }
        }
    }

    @Test
    void veryManyRowsOfOneKeyAreNotPassedOverAgainAndAgain() {
        List<String> table = new ArrayList<>();
        for (var row = 0; row < 100_000; row++) {
            table.add("00-" + row);
        }
        assertEquals(table, read(table, 100));
        assertTrue(answered < 4 * table.size(), "%d rows answered".formatted(answered));
    }
}
