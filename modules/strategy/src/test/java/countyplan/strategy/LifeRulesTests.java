package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import countyplan.strategy.StrategyRecords.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// A strategy as three councils could make it in 2022.
class LifeRulesTests {
    private static final StrategyId CARERS = StrategyId.of("carers");
    private static final List<String> PARTNERS = List.of("City Council", "County Council", "Rutland");
    private static final Standing DRAFT = standing(Status.DRAFT, "2022-01-01");
    private static final Standing CONSULTATION = standing(Status.CONSULTATION, "2022-06-06");
    private static final Standing APPROVED = standing(Status.APPROVED, "2022-10-25");

    @Test
    void aDraftIsConsultedOnOnceEveryPartnerHasAgreedToThat() {
        var agreed = List.of(agreed("City Council", "2022-05-01"), agreed("County Council", "2022-06-06"),
                agreed("rutland ", "2022-06-01"));
        assertEquals(Optional.empty(), life(agreed, DRAFT, CONSULTATION).consultedTooSoon(PARTNERS));
    }

    @Test
    void aPartnerThatAgreedTooLateOrNeverIsNamed() {
        var agreed = List.of(agreed("City Council", "2022-05-01"), agreed("County Council", "2022-06-07"));
        assertEquals(
                Optional.of("Carers went to consultation on 6 June 2022, and nothing is entered of the agreement of"
                        + " County Council and Rutland to that"),
                life(agreed, DRAFT, CONSULTATION).consultedTooSoon(PARTNERS));
    }

    @Test
    void aDraftThatIsNotConsultedOnNeedsNoAgreement() {
        assertEquals(Optional.empty(), life(List.of(), DRAFT).consultedTooSoon(PARTNERS));
    }

    @Test
    void whoHasYetToSignIsToldOnceAStrategyIsApproved() {
        var signed = List.of(signed("City Council", "2022-10-20"), signed("County Council", "2023-01-31"));
        assertEquals(Optional.empty(), life(signed, DRAFT, CONSULTATION).notSigned(PARTNERS));
        assertEquals(
                Optional.of("Carers is approved, but nothing is entered of a signature of County Council and Rutland"),
                life(signed, DRAFT, CONSULTATION, APPROVED).notSigned(PARTNERS));
        assertEquals(Optional.empty(),
                life(signed, DRAFT, CONSULTATION, APPROVED).notSigned(List.of("City Council")));
    }

    @Test
    void aConsultationClosesBeforeItsOutcomeIsDecided() {
        var open = consultation("2022-06-06", "2022-10-25");
        assertEquals(List
                .of("Carers was approved on 25 October 2022, while \"On the draft\" was open until 25 October 2022"),
                life(List.of(open), List.of(), DRAFT, CONSULTATION, APPROVED).decidedTooSoon());
        assertEquals(List.of(), life(List.of(consultation("2022-06-06", "2022-10-24")), List.of(), DRAFT, CONSULTATION,
                APPROVED).decidedTooSoon());
    }

    @Test
    void aBodyThatApprovesWhileTheConsultationIsOpenIsFoundAndOneThatOnlyAsksIsNot() {
        var open = consultation("2022-06-06", "2022-07-31");
        assertEquals(List.of(), life(List.of(open), List.of(decision(Resolution.REQUESTED)), DRAFT, CONSULTATION)
                .decidedTooSoon());
        assertEquals(List.of("Committee approved \"The draft\" on 6 June 2022, while \"On the draft\" was open until"
                + " 31 July 2022"), life(List.of(open), List.of(decision(Resolution.APPROVED)), DRAFT, CONSULTATION)
                        .decidedTooSoon());
    }

    @Test
    void aConsultationThatNobodyClosedIsOpenStill() {
        var open = new Consultation(CARERS, ConsultationId.of("c"), "On the draft", Optional.empty(),
                LocalDate.parse("2022-06-06"), Optional.empty(), Optional.empty(), OptionalInt.empty(),
                Optional.empty());
        assertEquals(
                List.of("Carers was approved on 25 October 2022, while \"On the draft\" was open and nobody entered"
                        + " its end"),
                life(List.of(open), List.of(), DRAFT, CONSULTATION, APPROVED).decidedTooSoon());
    }

    @Test
    void eightWeeksAreFiftySixDaysWithTheFirstAndTheLast() {
        assertEquals(Optional.of(56), consultation("2022-06-06", "2022-07-31").days());
    }

    @Test
    void datesAreInOrder() {
        assertThrows(IllegalArgumentException.class, () -> consultation("2022-06-06", "2022-06-05"));
        assertThrows(IllegalArgumentException.class, () -> signatory("County Council", "2022-06-06", "2022-06-05"));
    }

    private static LifeRules life(List<Signatory> signatories, Standing... story) {
        return new LifeRules("Carers", List.of(story), signatories, List.of(), List.of(),
                LocalDate.parse("2022-12-31"));
    }

    private static LifeRules life(List<Consultation> consultations, List<Decision> decisions, Standing... story) {
        return new LifeRules("Carers", List.of(story), List.of(), consultations, decisions,
                LocalDate.parse("2022-12-31"));
    }

    private static Standing standing(Status status, String from) {
        return new Standing(status, LocalDate.parse(from));
    }

    private static Signatory agreed(String partner, String day) {
        return signatory(partner, day, null);
    }

    private static Signatory signed(String partner, String day) {
        return signatory(partner, null, day);
    }

    private static Signatory signatory(
            String partner, @org.jspecify.annotations.Nullable String agreed,
            @org.jspecify.annotations.Nullable String signed) {
        return new Signatory(CARERS, SignatoryId.of("one"), partner, Optional.empty(),
                Optional.ofNullable(agreed).map(LocalDate::parse), Optional.ofNullable(signed).map(LocalDate::parse),
                Optional.empty(), Optional.empty());
    }

    private static Consultation consultation(String opens, String closes) {
        return new Consultation(CARERS, ConsultationId.of("c"), "On the draft", Optional.empty(),
                LocalDate.parse(opens),
                Optional.empty(), Optional.of(LocalDate.parse(closes)), OptionalInt.empty(), Optional.empty());
    }

    private static Decision decision(Resolution outcome) {
        return new Decision(CARERS, DecisionId.of("d"), "The draft", "Committee", LocalDate.parse("2022-06-06"),
                Optional.empty(), Optional.empty(), Optional.of(outcome), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of());
    }
}
