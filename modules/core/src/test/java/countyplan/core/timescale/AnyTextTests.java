package countyplan.core.timescale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, something sound comes back, and the same everywhere. */
class AnyTextTests {
    private static final List<String> VOCABULARY = List.of("Apr", "23", "2023", "2022/23", "Q1", "Q2 2022/23", "5",
            "31", "June",
            "Nov-22", "05/11/2022", "spring", "winter", "early", "mid-", "end of", "by", "before", "after", "from",
            "to", "-", "–", "/", "and", "between", "w/c", "week ending", "Monday", "ongoing", "annually", "TBC",
            "to be confirmed", "(provisional)", "?", "post", "consultation", "subject to", "Cabinet", "within",
            "6 weeks", "of", "the", "around", "ahead of", "onwards", "FY", "first half", "H1", ".", ",", "29 February",
            "every", "n/a", "ASAP", "completed", "2022-2026", "2022-25", "1999", "2099", "00", "0", "1-15");

    @Test
    void everyMixOfWordsComesToSomethingSound() {
        Random random = new Random(23);
        Set<TimescaleKind> met = EnumSet.noneOf(TimescaleKind.class);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder written = new StringBuilder();
            for (int words = 1 + random.nextInt(6); words > 0; words--) {
                written.append(VOCABULARY.get(random.nextInt(VOCABULARY.size())))
                        .append(random.nextInt(4) == 0 ? "" : " ");
            }
            Timescale read = LatelyRead.afresh(written.toString(), null);
            assertSound(read);
            met.add(read.kind());
        }
        assertEquals(EnumSet.allOf(TimescaleKind.class), met);
    }

    @Test
    void everyMixOfCharactersComesToSomethingSound() {
        Random random = new Random(24);
        String characters = "aAbyQq0123456789 -/.?()'~%&\u00a0\u2013\u0660\u0130\ud83d\ude00\u0000\n\tMARCHmay";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder written = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                written.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertSound(LatelyRead.afresh(written.toString(), null));
        }
    }

    private static void assertSound(Timescale read) {
        String written = read.written();
        boolean window = read.firstDay().isPresent() || read.lastDay().isPresent();
        switch (read.kind()) {
            case NOT_STATED -> assertFalse(window, written);
            case AWAITS -> assertFalse(read.awaits().orElseThrow().isBlank() || window, written);
            case NOT_UNDERSTOOD -> assertFalse(read.doubt().orElseThrow().isBlank() || window, written);
            case OPEN -> assertEquals("../..", read.edtf().orElseThrow(), written);
            case RECURRING -> assertTrue(read.lastDay().isEmpty(), written);
            case FROM -> assertTrue(read.firstDay().isPresent() && read.lastDay().isEmpty(), written);
            case DEADLINE -> assertTrue(read.firstDay().isEmpty() && read.lastDay().isPresent(), written);
            default -> assertTrue(read.firstDay().isPresent() && read.lastDay().isPresent(), written);
        }
        assertTrue(read.edtf().isPresent() || !window, written);
        read.edtf().map(Edtf::parse).ifPresent(edtf -> {
            assertEquals(read.firstDay(), edtf.earliest(), () -> written + " " + read.edtf());
            assertEquals(read.lastDay(), edtf.latest(), () -> written + " " + read.edtf());
        });
        read.lastDay().ifPresent(day -> assertTrue(read.standing(day) != Standing.OVERDUE, written));
        assertEquals(read, LatelyRead.afresh(written, null));
        assertEquals(read, Timescale.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by ", "- ", "? ", "tbc ", "Q1 2022/23 to ", "1/", "(", "after ", "Apr 23, "})
    void isQuickWithTextOfAnyLength(String piece) {
        String written = piece.repeat(50_000);
        Timescale read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Timescale.read(written));
        assertSound(read);
    }
}
