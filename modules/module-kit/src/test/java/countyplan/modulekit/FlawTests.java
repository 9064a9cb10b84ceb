package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/// Each flaw of a module breaks the rule that is there for it, and no other rule of its kind.
class FlawTests {

    @Test
    void aChangeThatIsNotLogged() {
        assertEquals(Set.of(
                "loans move: a dry run shows exactly what is then done",
                "loans move: asked twice with one key it is done once"),
                broken(Loans.Flaw.LOGS_NOTHING, subject -> Stream.concat(ChangeRules.everywhere(subject),
                        ChangeRules.of(subject))));
    }

    @Test
    void aFactThatIsWrittenOver() {
        assertEquals(Set.of(
                "loans move: what was known before stays as it was known",
                "loans move: what was so before the day it takes effect stays so"),
                broken(Loans.Flaw.OVERWRITES, subject -> Stream.concat(ChangeRules.everywhere(subject),
                        ChangeRules.of(subject))));
    }

    @Test
    void anAnswerThatForgetsWhichDayItIsAbout() {
        assertEquals(Set.of("loans move: what was so before the day it takes effect stays so"),
                broken(Loans.Flaw.FORGETS_THE_DAY, ChangeRules::of));
    }

    @Test
    void aLogThatTellsWhoHasIt() {
        assertEquals(Set.of("loans move: the log, previews and refusals do not tell holder"),
                broken(Loans.Flaw.TELLS_WHO, PersonalRules::of));
    }

    @Test
    void aDefectThatAQuotationMarkBringsOut() {
        assertEquals(Set.of("loans move: bears whatever is typed"),
                broken(Loans.Flaw.FAILS_ON_A_QUOTE, RefusalRules::of));
    }

    @Test
    void aMissingSample() {
        assertEquals(Set.of("there is one that is loaded without being named, so that the module can be tried",
                "removing leaves no record, and loading brings all of them back"),
                broken(Loans.Flaw.HAS_NO_SAMPLE, SampleRules::of));
    }

    @Test
    void aMigrationThatLosesRows() {
        assertEquals(Set.of("goes on from step 1 with its records"),
                broken(Loans.Flaw.LOSES_ROWS, MigrationRules::of));
    }

    @Test
    void wordsThatAreNotCompleted() {
        assertEquals(Set.of("loans show: the words of its path are completed",
                "loans move: the words of its path are completed"),
                broken(Loans.Flaw.COMPLETES_NOTHING, CompletionRules::of));
    }

    @Test
    void anExampleThatDoesNotWork() {
        assertEquals(Set.of("loans move: a dry run shows exactly what is then done",
                "loans move: asked twice with one key it is done once",
                "loans move: every optional field's example works",
                "loans move: what was known before stays as it was known"),
                broken(Loans.Flaw.HAS_A_WRONG_EXAMPLE, ChangeRules::everywhere));
    }

    @Test
    void aListOfEverybodysThings() {
        assertEquals(Set.of("loans list: a limited caller is told the same whatever others have",
                "loans show: what is another's is not completed",
                "loans move: what is another's is not completed"),
                broken(Loans.Flaw.FORGETS_WHOSE, LimitedRules::of));
    }

    @Test
    void anAnswerToLimitedCallersThatIsNotTried() {
        var module = new Loans();
        try (var ground = new Ground(List.of(module), Keeping.IN_A_FOLDER)) {
            assertEquals(List.of("says how the records of two owners are made"), LimitedRules.of(ModuleContract
                    .subjectOf(module, List.of(module), Examples.ofTheCatalogue(), ground, Optional.empty()))
                    .map(DynamicNode::getDisplayName).toList());
        }
    }

    @Test
    void aSentenceWithAFullStop() {
        assertEquals(Set.of("loans list: every field is described, with an example where it is to be given"),
                broken(Loans.Flaw.ENDS_IN_A_FULL_STOP, DeclarationRules::of));
    }

    @Test
    void aLinkThatIsToldFromOneEndOnly() {
        assertEquals(Set.of("every link is told from both its ends, of records that can be read"),
                broken(Loans.Flaw.LINKS_ONE_WAY, LinkRules::of));
    }

    /// The rules that a module with a flaw breaks.
    private static Set<String> broken(Loans.Flaw flaw, Function<Subject, Stream<DynamicNode>> rules) {
        var module = new Loans(flaw);
        var broken = new TreeSet<String>();
        try (var ground = new Ground(List.of(module), Keeping.IN_A_FOLDER)) {
            rules.apply(ModuleContract.subjectOf(module, List.of(module), Examples.ofTheCatalogue(), ground,
                    Optional.of(Loans.OWNERS)))
                    .forEach(rule -> {
                        try {
                            ((DynamicTest) rule).getExecutable().execute();
                        } catch (TestAbortedException notTried) {
                            // What does not apply to modules made for tests is not broken by them.
                        } catch (Throwable broke) {
                            broken.add(rule.getDisplayName());
                        }
                    });
        }
        return broken;
    }
}
