package countyplan.core.timescale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

/** What the rows of these tests say: a blank day is no day, kind and firmness in users' words. */
final class Read {
    private Read() {}

    static void as(String written, String firstDay, String lastDay, String kind, String edtf) {
        as(Timescale.read(written), written, firstDay, lastDay, kind, edtf);
    }

    static void as(Timescale read, String written, String firstDay, String lastDay, String kind, String edtf) {
        String expected = row(written, firstDay, lastDay, kind, edtf);
        String got = row(read.written(), day(read.firstDay()), day(read.lastDay()), kind(read), text(read.edtf()));
        assertEquals(expected, got, () -> "doubt: " + read.doubt());
    }

    private static String row(String... cells) {
        return String.join(" | ", cells);
    }

    /** As the issue writes it: month, provisional; awaits "consultation". */
    static String kind(Timescale read) {
        String kind = read.kind() == TimescaleKind.AWAITS ? "awaits \"" + read.awaits().orElseThrow() + "\""
                : read.kind().words();
        return read.provisional() ? kind + ", provisional" : kind;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("none");
    }

    private static String text(Optional<String> text) {
        return text.orElse("none");
    }
}
