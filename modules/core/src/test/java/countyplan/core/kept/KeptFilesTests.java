package countyplan.core.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Query;
import countyplan.core.Row;
import countyplan.core.store.Reading;
import countyplan.core.store.Store;
import countyplan.core.store.StoreOpening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

/** What a file answers is what the tables answered, or it is of no use. */
class KeptFilesTests {
    private static final int ROWS = 25_000;
    private static final String SOME = "select b.* from things b where b.number < :most order by b.number";

    @TempDir
    static Path tables;

    private static Store store;

    @TempDir
    Path home;

    private KeptFiles files;

    private record Key(String of) {}

    @BeforeAll
    static void fill() {
        Random chance = new Random(3);
        store = StoreOpening.folder(tables, false);
        store.write(transaction -> {
            transaction.update("create table things (number integer primary key, word varchar(50), note varchar(70000),"
                    + " day date, moment timestamp(6) with time zone, amount decimal(12, 2), big bigint, yes boolean)",
                    Map.of());
            for (int i = 0; i < ROWS; i++) {
                transaction.insert("insert into things values (?, ?, ?, ?, ?, ?, ?, ?)", new @Nullable Object[]{i,
                        chance.nextInt(9) == 0 ? null : "wörd " + chance.nextInt(300),
                        i % 5_000 == 7 ? "long ".repeat(13_500) : "note " + i,
                        chance.nextInt(9) == 0 ? null : LocalDate.of(1950, 1, 1).plusDays(chance.nextInt(40_000)),
                        Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i),
                        new java.math.BigDecimal(chance.nextInt(10_000)).movePointLeft(2), chance.nextLong(),
                        chance.nextBoolean()});
            }
            return new Store.Kept<>(true, true);
        });
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void none() {
        files = new KeptFiles(home.resolve("kept"), "things=1");
    }

    @Test
    void everyValueComesBackAsItWas() {
        List<String> read = new ArrayList<>();
        keep(new Key("a"), reading -> read.addAll(ask(reading)));
        assertEquals(2 * ROWS, read.size());
        List<String> again = new ArrayList<>();
        replay(new Key("a"), reading -> again.addAll(ask(reading)));
        assertEquals(read, again);
    }

    @Test
    void columnsOfOneNameAndSeveralTypesAreKeptApart() {
        List<Object> read = new ArrayList<>();
        Asking telling = reading -> {
            read.clear();
            read.addAll(reading.apply("select b.number as it from things b").list(row -> row.number("it")));
            read.addAll(reading.apply("select b.day as it from things b").list(row -> row.maybeDate("it")));
            read.addAll(reading.apply("select b.amount as it from things b").list(row -> row.decimal("it")));
            read.addAll(reading.apply("select b.word as it from things b").list(row -> row.maybeText("it")));
            read.addAll(reading.apply("select b.moment as it from things b").list(row -> row.moment("it")));
        };
        keep(new Key("a"), telling);
        List<Object> first = List.copyOf(read);
        replay(new Key("a"), telling);
        assertEquals(first, read);
    }

    @Test
    void whatIsNotWorthItIsNotKept() {
        keep(new Key("few"), reading -> reading.apply(SOME).with("most", 100).list(KeptFilesTests::words));
        assertTrue(files.open(new Key("few")).isEmpty());
    }

    @Test
    void anotherQuestionIsNotAnswered() {
        keep(new Key("a"), this::ask);
        assertThrows(Unfit.class, () -> replay(new Key("a"), reading -> reading.apply(SOME).with("most", 7)
                .list(KeptFilesTests::words)), "other values");
        assertThrows(Unfit.class, () -> replay(new Key("a"), reading -> reading.apply("select 1 as one from things")
                .list(row -> row.number("one"))), "another statement");
        assertThrows(Unfit.class, () -> replay(new Key("a"), reading -> reading.apply(SOME).with("most", ROWS)
                .list(KeptFilesTests::words)), "less than was asked");
        assertTrue(files.open(new Key("b")).isEmpty(), "another key");
        assertTrue(new KeptFiles(home.resolve("kept"), "things=2").open(new Key("a")).isEmpty(), "other tables");
    }

    @Test
    void aDamagedFileIsOfNoUse() throws IOException {
        Random chance = new Random(5);
        keep(new Key("a"), this::ask);
        Path file = file();
        byte[] whole = Files.readAllBytes(file);
        for (int round = 0; round < 30; round++) {
            byte[] bytes = round % 2 == 0 ? whole.clone() : Arrays.copyOf(whole, chance.nextInt(whole.length));
            if (round % 2 == 0) {
                bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
            }
            Files.write(file, bytes);
            assertTrue(files.open(new Key("a")).isEmpty(), "round " + round);
        }
    }

    @Test
    void goesOnFromWhatWasKept() {
        keep(new Key("a"), this::ask);
        try (Reading reading = store.read(); Recording more = files.record()) {
            ask(statement -> more.of(reading.query(statement, Map.of()), statement));
            files.keep(new Key("a"), files.open(new Key("a")).orElseThrow(), more, 9, "nine");
        }
        KeptFiles.Kept kept = files.open(new Key("a")).orElseThrow();
        assertEquals(9, kept.upTo());
        assertEquals("nine", kept.stamp());
        List<String> parts = new ArrayList<>();
        int rows = kept.<Integer>replay((before, after, upTo, reading) -> {
            parts.add(after + " to " + upTo);
            return (before == null ? 0 : before) + ask(reading).size();
        });
        assertEquals(4 * ROWS, rows);
        assertEquals(List.of("0 to 7", "7 to 9"), parts);
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        keep(new Key("a"), this::ask);
        try (var left = Files.list(home.resolve("kept"))) {
            assertEquals(List.of(file()), left.toList());
        }
        Path file = file();
        files.discardAll();
        assertFalse(Files.exists(file));
    }

    @Test
    void aFolderThatCannotBeWrittenIsAsNone() throws IOException {
        Path taken = Files.writeString(home.resolve("taken"), "a file");
        files = new KeptFiles(taken, "things=1");
        keep(new Key("a"), this::ask);
        assertTrue(files.open(new Key("a")).isEmpty());
    }

    private Path file() throws IOException {
        try (var all = Files.list(home.resolve("kept"))) {
            return all.filter(each -> each.toString().endsWith(".rows")).findFirst().orElseThrow();
        }
    }

    private interface Asking {
        void of(Function<String, Query> reading);
    }

    private void keep(Key key, Asking asking) {
        try (Reading reading = store.read(); Recording recording = files.record()) {
            asking.of(statement -> recording.of(reading.query(statement, Map.of()), statement));
            files.keep(key, null, recording, 7, "seven");
        }
    }

    private void replay(Key key, Asking asking) {
        files.open(key).orElseThrow().replay((before, after, upTo, reading) -> {
            asking.of(reading);
            return true;
        });
    }

    /** All rows by two queries, of which the second has other columns. */
    private List<String> ask(Function<String, Query> reading) {
        List<String> all = new ArrayList<>(reading.apply(SOME).with("most", ROWS).list(KeptFilesTests::words));
        reading.apply("select b.word, b.number from things b order by b.word, b.number")
                .each(row -> all.add(row.maybeText("word") + " " + row.integer("number")));
        return all;
    }

    private static String words(Row row) {
        return row.integer("number") + " " + row.maybeText("word") + " " + row.text("note").hashCode() + " "
                + row.maybeDate("day") + " " + row.moment("moment") + " " + row.decimal("amount") + " "
                + row.number("big") + " " + row.yes("yes");
    }
}
