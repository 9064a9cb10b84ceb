package countyplan.core.render;

import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Type;
import countyplan.core.host.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Answers to the operations of {@link Example}, and how they come out. */
final class Answers {
    static final Answer.Done STATUS = Example.answer(Example.STATUS,
            """
                    {'summary': '2 of 3 actions are overdue', 'plan': 'carers-2022-25',
                     'total': 3, 'complete': 0, 'overdue': 2, 'overdueProvisional': 1, 'inWindow': 1, 'undated': 0,
                     'actions': [
                       {'code': 'CS1.1', 'title': 'Hold sessions for carers about what support there is and how to find it',
                        'leads': ['Commissioning Officer', 'Communications Lead'],
                        'timescale': {'written': 'Apr 23', 'lastDay': '2023-04-30'}, 'provisional': false, 'state': 'in-window', 'rag': 'amber',
                        'percent': 40, 'cost': 1038000.00,
                        'updates': [{'on': '2022-11-30', 'note': 'First sessions held', 'percent': 40}]},
                       {'code': 'CS2.4', 'title': 'Café for carers', 'leads': [],
                        'timescale': {'written': '31 March 2022', 'lastDay': '2022-03-31'}, 'provisional': true, 'state': 'overdue', 'rag': 'red',
                        'cost': 12.50, 'updates': []},
                       {'code': 'CS2.5', 'title': 'Review', 'leads': ['Team Manager'], 'provisional': true, 'state': 'overdue', 'rag': 'none',
                        'percent': 0, 'updates': []}],
                     'asAt': '2022-12-31'}
                    """);

    static final Answer.Done ACTION = Example.answer(Example.ACTION, """
            {'ref': 'action-plans/carers-2022-25/actions/CS1.1', 'printedCode': 'CS1.1', 'title': 'Hold sessions',
             'timescale': {'written': 'Apr 23', 'lastDay': '2023-04-30'}, 'rag': 'green', 'provisional': false,
             'age': 12, 'cost': -3.00, 'entered': '2022-06-06T08:00:30.123Z',
             'priorities': ['strategy/carers-2022-25/priorities/1', 'strategy/carers-2022-25/priorities/2'],
             'updates': [{'on': '2022-11-30', 'note': 'First sessions held', 'percent': 40},
                         {'on': '2022-12-30', 'note': 'More to come', 'percent': 55}],
             'links': [], 'asAt': '2022-12-31', 'knownAt': '2022-12-31T17:00:00Z', 'version': 41}
            """);

    static final Answer.Done CHANGED = Example.withChange(Example.answer(Example.PROGRESS,
            "{'code': 'CS1.1', 'title': 'Hold sessions', 'version': 42, 'change': 42, 'on': '2022-11-30'}"), 42);

    static final Answer.Done DRY_RUN = dryRun("""
            {'dryRun': true, 'summary': '2 records would change; nothing has been kept.', 'token': '3f9a', 'changes': [
              {'ref': 'action-plans/carers-2022-25/actions/CS1.1', 'what': 'percent 10 to 40, note added'},
              {'ref': 'action-plans/carers-2022-25/actions/CS9.9', 'what': 'removed'}]}
            """);

    static Answer.Done dryRun(String body) {
        Type difference = Example.record("Difference",
                Example.output("ref", Example.word("Ref")), Example.output("what", Type.Form.TEXT));
        return new Answer.Done(Example.json(body),
                List.of(Example.output("dryRun", Type.Form.YES_NO), Example.headline("summary"),
                        Example.output("token", Type.Form.TEXT), Example.rows(Example.output("changes", difference))),
                OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
    }

    private Answers() {}

    static String as(Format format, Answer.Done done, Entry entry, Look look) {
        StringBuilder out = new StringBuilder();
        try {
            Rendering.write(format, done, entry, look, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static String as(Format format, Answer.Done done, Entry entry) {
        return as(format, done, entry, Look.terminal(80, false));
    }
}
