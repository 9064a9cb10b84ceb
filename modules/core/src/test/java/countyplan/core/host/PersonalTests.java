package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.About;
import countyplan.core.Choice;
import countyplan.core.Fault;
import countyplan.core.Operation;
import countyplan.core.Refusal;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Personal;
import countyplan.core.render.CommandLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells of a person is not repeated where words or a request cannot be used. */
class PersonalTests {
    private static final Catalogue CATALOGUE = Modules.of(new Shelf()).catalogue();

    @ParameterizedTest
    @ValueSource(strings = {
            "shelf read emma --reader Secret --reader Secret",
            "shelf read emma --reader Mrs Secret",
            "shelf read emma --reeder=Secret",
            "shelf read emma --reeder Mrs Secret"})
    void unusableWordsAreNotRepeatedWhereOneMayBePersonal(String line) {
        CommandLine read = CommandLine.read(CATALOGUE, List.of(line.split(" ")), List.of());
        Refusal refusal = assertInstanceOf(CommandLine.Unusable.class, read).refusal();
        assertFalse(refusal.toString().contains("Secret"), refusal.toString());
        assertTrue(refusal.faults().stream().noneMatch(fault -> fault.expected().isBlank()), refusal.toString());
    }

    @Test
    void whereNoFieldIsPersonalTheyAre() {
        CommandLine read = CommandLine.read(CATALOGUE, List.of("shelf", "show", "emma", "twice"), List.of());
        assertEquals("twice",
                assertInstanceOf(CommandLine.Unusable.class, read).refusal().faults().getFirst().given());
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "line 2, column 17", "query reader", "reader", "readers[2].reader", "--reader"})
    void aPlaceThatMayHoldOneIsToldWithoutWhatIsThere(String place) {
        Refusal refusal = new Refusal(Refusal.Kind.INVALID, "bad-json", "The body is not JSON",
                List.of(new Fault(place, "\"Mrs Secret", "JSON")), List.of());
        assertEquals(List.of(new Fault(place, "", "JSON")),
                Personal.of(CATALOGUE.of("shelf")).without(refusal).faults());
    }

    @About("adds a person")
    public record NewPerson(
            @About(value = "the person", example = "jo", personal = true, names = true) String person) {}

    @Test
    void norDoesItNameARecord() {
        Operation<?, ?> operation = Operation.add("add", "POST", NewPerson.class, Choice.class,
                (person, view) -> new Choice("", ""));
        assertThrows(IllegalArgumentException.class, () -> Bound.of("people", operation).check());
    }

    @About("of a person")
    public record Person(@About(value = "the person", example = "jo", personal = true) String person) {}

    @Test
    void nobodysNameIsPartOfAnAddress() {
        Operation<?, ?> operation = Operation.read("show", "GET {person}", Person.class, Choice.class,
                (person, view) -> new Choice("", ""));
        IllegalArgumentException unsound =
                assertThrows(IllegalArgumentException.class, () -> Bound.of("people", operation).check());
        assertTrue(String.valueOf(unsound.getMessage()).contains("may not be personal"));
    }
}
