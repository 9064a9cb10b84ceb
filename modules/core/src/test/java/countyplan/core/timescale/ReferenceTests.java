package countyplan.core.timescale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page users are given, {@code docs/timescales.md}, tells the truth in every row. */
class ReferenceTests {
    private static final Path PAGE = Path.of("../../distribution/docs/timescales.md");

    @Test
    void everyExampleReadsAsStated() {
        List<String[]> rows = rows(5);
        assertTrue(rows.size() > 40, "the page has lost its examples");
        for (String[] row : rows) {
            Read.as(row[0], row[1], row[2], row[3], row[4]);
        }
    }

    @Test
    void everyQuestionIsTheOneAsked() {
        List<String[]> rows = rows(2);
        assertTrue(rows.size() >= 10, "the page has lost its questions");
        for (String[] row : rows) {
            assertEquals(Optional.of(row[1]), Timescale.read(row[0]).doubt());
        }
    }

    private static List<String[]> rows(int cells) {
        List<String[]> rows = new ArrayList<>();
        try (Stream<String> lines = Files.lines(PAGE)) {
            lines.filter(line -> line.startsWith("| ") && !line.startsWith("| as written") && !line.startsWith("| ---"))
                    .map(line -> line.substring(2, line.length() - 2).split(" \\| "))
                    .filter(row -> row.length == cells)
                    .forEach(rows::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return rows;
    }
}
