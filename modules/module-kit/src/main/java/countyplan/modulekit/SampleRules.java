package countyplan.modulekit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Refusal;
import countyplan.core.Sample;
import countyplan.core.catalogue.Entry;
import countyplan.core.host.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/// Samples come whole, once, and go whole.
final class SampleRules {
    private SampleRules() {}

    static Stream<DynamicNode> of(Subject subject) {
        return Stream.of(
                subject.changing("there is one that is loaded without being named, so that the module can be tried",
                        trial -> assertFalse(subject.module().samples().stream().allMatch(Sample::onlyWhenAsked))),
                subject.changing("loading again changes nothing", trial -> {
                    var before = trial.lastChange();
                    trial.done("sample load");
                    assertEquals(before, trial.lastChange());
                }),
                subject.changing("removing leaves no record, and loading brings all of them back", trial -> {
                    var entries = ofOneRecord(subject);
                    trial.done("sample remove");
                    assertAll(entries.stream().map(entry -> () -> gone(trial, subject, entry)));
                    trial.done("sample load", "force", "yes");
                    assertAll(entries.stream().map(entry -> () -> trial.done(subject.examples().call(entry))));
                }));
    }

    private static List<Entry> ofOneRecord(Subject subject) {
        return subject.reads().filter(entry -> entry.isOfRecord() && subject.examples().before(entry).isEmpty())
                .toList();
    }

    private static void gone(Trial trial, Subject subject, Entry entry) {
        var answer = trial.ask(subject.examples().call(entry));
        assertTrue(answer instanceof Answer.Refusing refusing
                && refusing.refusal().kind() == Refusal.Kind.NOT_FOUND, () -> entry.name() + ": " + answer);
    }
}
