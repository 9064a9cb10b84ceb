package countyplan.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.catalogue.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Headings are words, as people write them.
class WordsTests {
    @ParameterizedTest
    @CsvSource({"computedRag, Computed RAG", "riba, RIBA", "p90, P90", "within20Weeks, Within 20 weeks", "asAt, As at",
            "storage, Storage", "gpReferred, GP referred"})
    void aHeadingIsTheFieldsNameInWords(String name, String heading) {
        assertEquals(heading, Words.heading(Example.output(name, Type.of(Type.Form.TEXT)).heading()));
    }
}
