package countyplan.core.host;

import countyplan.core.Choice;
import countyplan.core.Choices;
import countyplan.core.Fault;
import countyplan.core.Refused;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import countyplan.core.catalogue.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers which values a field can take. */
final class ChoiceListing {
    private ChoiceListing() {}

    static CoreRecords.ChoiceList choices(CoreRecords.ChoicesQuery query, View view) {
        Modules modules = ((Session) view).host().modules();
        Bound bound = modules.operation(query.operation())
                .orElseThrow(() -> Refused.invalid(
                        "unknown-operation",
                        "There is no operation called \"" + query.operation() + "\"",
                        new Fault("operation", query.operation(),
                                "the full name of an operation, such as action-plans status")));
        Authority.checkReach(bound.entry(), bound.operation(), view.caller());
        Field field = bound.entry().field(query.field())
                .orElseThrow(() -> Refused.invalid(
                        "unknown-field",
                        "\"" + query.operation() + "\" has no field \"" + query.field() + "\"",
                        new Fault("field", query.field(), "one of "
                                + String.join(", ", bound.input().fields().stream().map(Field::name).toList()))));
        String prefix = query.prefix().orElse("");
        if (!field.type().allowed().isEmpty()) {
            return new CoreRecords.ChoiceList(field.type().allowed().stream()
                    .filter(value -> value.startsWith(prefix))
                    .map(value -> new Choice(value, ""))
                    .toList());
        }
        Map<String, String> given = given(query.given());
        List<Choices> offered = modules.module(bound.entry().module()).map(Found::choices)
                .orElseGet(CoreOperations::choices);
        for (Choices choices : offered) {
            if (choices.type().getSimpleName().equals(field.type().word())) {
                return new CoreRecords.ChoiceList(
                        choices.lookup().find(name -> given.getOrDefault(name, ""), prefix, view));
            }
        }
        return new CoreRecords.ChoiceList(List.of());
    }

    private static Map<String, String> given(List<String> pairs) {
        Map<String, String> given = new HashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw Refused.invalid(
                        "bad-input", "What was given for other fields cannot be read",
                        new Fault("given", pair, "name=value, such as plan=carers-2022-25"));
            }
            given.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return given;
    }
}
