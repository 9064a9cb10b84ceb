package countyplan.archiveshub.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The rules that are held, and what comes of them.
class RuleBookTests {
    private static final BuildMix HUB = BuildMix.of("30% non-standard-buildings, 70% standard-buildings");

    private static BigDecimal percent(String number) {
        return new BigDecimal(number);
    }

    @Test
    void oneBookGovernsEachDayAndAProposalNone() {
        assertEquals("green-book-2022", governing("2022-06-06"));
        assertEquals("green-book-2026", governing("2026-11-22"));
        var proposal = RuleBooks.get(Vintage.of("review-2026"));
        assertFalse(proposal.governs(LocalDate.of(2030, 1, 1)));
        assertTrue(proposal.mark().orElseThrow().contains("not in force"));
        assertEquals(1 / 1.03, proposal.standard().factor(1), 1e-12);
        assertTrue(RuleBooks.all().stream().noneMatch(book -> book.source().isBlank()));
    }

    private static String governing(String day) {
        var governing = RuleBooks.all().stream().filter(book -> book.governs(LocalDate.parse(day))).toList();
        assertEquals(1, governing.size());
        return governing.getFirst().id().value();
    }

    @Test
    void theTestAtLowerRatesIsAskedForAboveFiftyYearsFromTheBookOf2026On() {
        var book = RuleBooks.get(Vintage.of("green-book-2026"));
        assertFalse(book.asksLower(50));
        assertTrue(book.asksLower(51));
        assertFalse(RuleBooks.get(Vintage.of("green-book-2022")).asksLower(60));
        assertEquals(0.0043, book.health().orElseThrow().rate(400), 1e-12);
    }

    @Test
    void anUnknownVintageIsRefusedWithThoseThatAreHeld() {
        assertEquals("a vintage of the rules that is held: green-book-2022, green-book-2026, review-2026",
                assertThrows(IllegalArgumentException.class, () -> Vintage.of("green-book-2018")).getMessage());
        assertThrows(IllegalArgumentException.class, () -> SeriesName.of("cpi"));
    }

    @Test
    void boundsOfBiasAreBlendedByShare() {
        var bias = OptimismBias.of(HUB, BigDecimal.ZERO, Optional.empty());
        assertEquals(percent("32.1"), bias.capital());
        assertEquals(percent("14.5"), bias.duration());
        assertEquals("the upper bound of 30% non-standard-buildings, 70% standard-buildings", bias.why());
    }

    @Test
    void biasThatIsDealtWithComesDownWithEvidenceAndNotBelowTheLowerBound() {
        var mix = BuildMix.of("100% non-standard-buildings");
        assertEquals(percent("4.08"), OptimismBias.of(mix, percent("92"), Optional.of("Risk workshop")).capital());
        assertEquals(percent("4"), OptimismBias.of(mix, percent("100"), Optional.of("Risk workshop")).capital());
        assertTrue(assertThrows(IllegalArgumentException.class,
                () -> OptimismBias.of(mix, percent("20"), Optional.empty())).getMessage().contains("evidence"));
        assertThrows(IllegalArgumentException.class,
                () -> OptimismBias.of(mix, percent("101"), Optional.of("Risk workshop")));
    }

    @Test
    void sharesOfAMixMake100() {
        assertThrows(IllegalArgumentException.class, () -> BuildMix.of("30% standard-buildings"));
        assertThrows(IllegalArgumentException.class,
                () -> BuildMix.of("50% standard-buildings, 50% standard-buildings"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> BuildMix.of("100% castles")).getMessage()
                .contains("non-standard-civil"));
        assertEquals(HUB, BuildMix.of(HUB.toString()));
    }
}
