package countyplan.core.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures of numbers.
class PictureTests {
    static List<Picture> pictures() {
        return List.of(
                new LinesPicture("Cost <b> & more", "b rises to £4m.", List.of("2022/23", "2023/24", "2024/25"), "£",
                        List.of(new LinesPicture.Line("b", List.of(1e6, 3e6, 4e6)),
                                new LinesPicture.Line("c", List.of(0.5e6, 2e6, -1e6)))),
                new BarsPicture("Tornado", "Most hangs on capital.", 16e6, "£",
                        List.of(new BarsPicture.Bar("capital", 14e6, 19e6),
                                new BarsPicture.Bar("rent", 16.5e6, 15.5e6))),
                new ColumnsPicture("Futures", "c is between £14m and £18m.", "£",
                        List.of(new ColumnsPicture.Thing("c", 14e6, 18e6, List.of(1L, 5L, 9L, 2L)),
                                new ColumnsPicture.Thing("d", 20e6, 20e6, List.of(17L)))),
                new LinesPicture("Nothing", "There is nothing.", List.of(), "%", List.of()));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void itStandsOnItsOwnWithItsTitleAndItsWords(Picture picture) throws Exception {
        var read = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(picture.svg().getBytes(StandardCharsets.UTF_8)));
        assertEquals("svg", read.getDocumentElement().getTagName());
        assertEquals(picture.title(), read.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(picture.words(), read.getElementsByTagName("desc").item(0).getTextContent());
        assertFalse(picture.svg().contains("NaN") || picture.svg().contains("Infinity"), picture.svg());
        assertFalse(picture.svg().contains("script"));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void itsTextFitsAndSaysWhatIsToBeSeen(Picture picture) {
        var lines = picture.text(60).lines().toList();
        assertEquals(picture.title(), lines.getFirst());
        assertEquals(picture.words(), lines.get(1));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 60), () -> picture.text(60));
        assertEquals(picture.text(60), picture.text(60));
    }

    @Test
    void longWordsAndNamesKeepToTheWidth() {
        var name = "a name that is much longer than there is room for beside what is drawn";
        var words =
                "Most hangs on what is said here at length, so that it does not fit on a line, nor on two, nor quite on three.";
        for (var picture : List.of(
                new LinesPicture(words, words, List.of("2022/23", "2023/24"), "£",
                        List.of(new LinesPicture.Line(name, List.of(-123_456_789.0, 1.0)))),
                new BarsPicture(words, words, 16e6, "£",
                        List.of(new BarsPicture.Bar(name, -123_456_789, 123_456_789))),
                new ColumnsPicture(words, words, "£",
                        List.of(new ColumnsPicture.Thing(name, 14e6, 18e6, List.of(1L, 2L)))))) {
            for (var width : List.of(40, 60, 120)) {
                var lines = picture.text(width).lines().toList();
                assertTrue(lines.stream().allMatch(line -> line.length() <= width), () -> picture.text(width));
                assertTrue(String.join(" ", lines).startsWith(words + " " + words + " "), () -> picture.text(width));
            }
        }
    }

    @Test
    void linesRiseFromLeftToRight() {
        var rows = pictures().getFirst().text(60).lines().filter(line -> line.contains("|")).toList();
        assertTrue(rows.getFirst().startsWith(" £4m |"), rows.getFirst());
        assertTrue(rows.getFirst().stripTrailing().endsWith("b"), rows.getFirst());
        assertTrue(rows.stream().anyMatch(row -> row.contains("c")), rows::toString);
    }

    @Test
    void barsReachFromTheOneNumberToTheOther() {
        var text = pictures().get(1).text(80);
        var capital = text.lines().filter(line -> line.startsWith("capital")).findFirst().orElseThrow();
        assertTrue(capital.contains("£14m ") && capital.endsWith("£19m"), capital);
        assertTrue(capital.matches(".*=+\\|=+.*"), capital);
        assertTrue(text.stripTrailing().endsWith("| £16m"), text);
    }

    @Test
    void numbersAreSaidShort() {
        assertEquals("£16.3m", Scale.words(16_299_000, "£"));
        assertEquals("-£450k", Scale.words(-450_000, "£"));
        assertEquals("£0", Scale.words(0, "£"));
        assertEquals("75%", Scale.words(75, "%"));
    }
}
