package countyplan.core.host;

import countyplan.core.Fault;
import countyplan.core.Refused;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of an answer's rows that was asked for.
 *
 * @param rows the rows to show
 * @param next the cursor to go on with, if there are more
 */
record Window(List<?> rows, Optional<String> next) {
    /** How many bytes of a digest tell one row from all others of an answer: a billion rows leave it beyond doubt. */
    private static final int CURSOR = 15;

    /**
     * Cuts rows to a limit, after a cursor. The cursor tells its row by a digest of what the row is called, so that it is
     * short, tells nothing, and is not moved by rows added or gone elsewhere; of rows that are called alike, by their number
     * too.
     */
    static Window of(Shape.Part part, List<?> rows, Optional<Integer> limit, Optional<String> after) {
        int from = after.map(cursor -> indexAfter(part, rows, cursor)).orElse(0);
        int to = Math.min(rows.size(), from + limit.orElse(rows.size()));
        return new Window(rows.subList(from, to),
                to < rows.size() ? Optional.of(cursor(part, rows, to - 1)) : Optional.empty());
    }

    private static int indexAfter(Shape.Part part, List<?> rows, String cursor) {
        Map<String, Integer> alike = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String key = key(part, rows.get(i));
            if (cursor(key, alike.merge(key, 1, Integer::sum)).equals(cursor)) {
                return i + 1;
            }
        }
        throw Refused.invalid(
                "cursor-gone",
                "The row to go on after is not in this answer any more; ask again from the start",
                new Fault("after", cursor, "the next of an earlier answer to the same question"));
    }

    private static String cursor(Shape.Part part, List<?> rows, int place) {
        String key = key(part, rows.get(place));
        int alike = 1;
        for (Object row : rows.subList(0, place)) {
            alike += key(part, row).equals(key) ? 1 : 0;
        }
        return cursor(key, alike);
    }

    private static String cursor(String key, int number) {
        byte[] digest = HexFormat.of().parseHex(Preview.digest(number == 1 ? key : key + number));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, CURSOR));
    }

    /** What a row is called: its first three values that are one each and always there. */
    private static String key(Shape.Part part, Object row) {
        StringBuilder key = new StringBuilder();
        Shape shape = part.shape();
        if (shape == null) {
            return key.append(row).toString();
        }
        int named = 0;
        for (Shape.Part each : shape.parts()) {
            if (each.scalar() != null && each.wrapper() == Shape.Wrapper.PLAIN && named < 3) {
                key.append(shape.get(each, (Record) row)).append('\u001f');
                named++;
            }
        }
        return key.toString();
    }
}
