package countyplan.core.register;

import countyplan.core.Changing;
import countyplan.core.Fault;
import countyplan.core.Fields;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.Values;
import countyplan.core.register.answers.RegisterRecords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Changes every record that fits filters. The core wants the token of a dry run for it, and refuses if anything has moved
/// since.
final class Bulk<R extends Record, S extends Enum<S>> {
    private final Declared<R, S> declared;
    private @Nullable Filters<R, S> filters;

    /// A record that is to be changed, and what it should be then.
    private record Wanted<R>(R record, Enum<?> state) {
    }

    Bulk(Declared<R, S> declared) {
        this.declared = declared;
    }

    private Filters<R, S> filter() {
        if (filters == null) {
            filters = new Filters<>(declared, "where");
        }
        return filters;
    }

    Fields taken() {
        var columns = declared.store().columns();
        List<Fields.Component> changes = new ArrayList<>();
        columns.facts().forEach(column -> changes.add(column.component().maybe()));
        changes.add(Writing.clear(columns));
        if (!declared.moves.isEmpty()) {
            var states = declared.states.getEnumConstants();
            changes.add(Declared.component("to", declared.states, Fields.Holds.MAYBE, "where they are to stand",
                    Column.text(states[Math.min(1, states.length - 1)])));
            changes.add(Declared.component("reason", String.class, Fields.Holds.MAYBE, "why, if they are moved",
                    "Decided by the programme board"));
        }
        changes.add(Declared.component("leaveRefused", boolean.class, Fields.Holds.ONE,
                "change the others even if some cannot be changed", "yes"));
        return Fields.of("",
                "changes all " + declared.many + " that fit every filter given, once a dry run has shown them",
                Fields.together(declared.parents(), filter().components(), changes));
    }

    RegisterRecords.BulkChanged change(Values given, Changing changing) {
        var columns = declared.store().columns();
        if (!columns.parents().isEmpty()) {
            declared.store().refuseParentless(changing, columns.key(given, ""));
        }
        if (!filter().asked(given)) {
            throw Refused.invalid("no-filter", "Say which " + declared.many + " are to be changed, with one of: "
                    + String.join(", ", filter().components().stream().map(Fields.Component::name).toList()));
        }
        var to = given.maybe("to", declared.states);
        var reason = given.maybe("reason", String.class);
        reason.ifPresent(Writing::refuseUnfit);
        if (to.isPresent() && reason.isEmpty()) {
            throw Refused.invalid("no-reason", "Say why they are moved", new Fault("reason", "", "words"));
        }
        var keeper = new Keeper<>(declared, changing, true);
        var matched = filter().list(declared.store(), given, changing);
        List<RegisterRecords.Left> left = new ArrayList<>();
        Map<String, Wanted<R>> wanted = new HashMap<>();
        for (var held : matched) {
            change(held, given, to, reason, keeper, wanted).ifPresent(
                    why -> left.add(new RegisterRecords.Left(declared.store().ref(held), why)));
        }
        if (!left.isEmpty() && !given.one("leaveRefused", Boolean.class)) {
            throw new Refused(new Refusal(Refusal.Kind.CONFLICT, "not-all",
                    "%d of %d %s cannot be changed so, and nothing has been; say `leaveRefused` to change the others"
                            .formatted(left.size(), matched.size(), declared.many),
                    left.stream().map(each -> new Fault(each.ref().toString(), "", each.why())).toList(), List.of()));
        }
        var changed = reread(changing, matched, wanted);
        var unchanged = matched.size() - changed - left.size();
        return new RegisterRecords.BulkChanged("%s changed, %d so already, %d refused.".formatted(
                declared.counted(changed), unchanged, left.size()), matched.size(), changed, unchanged, left.size(),
                left);
    }

    /// Changes one; answers why not, if it cannot be.
    private Optional<String> change(Held<R, S> held, Values given, Optional<S> to, Optional<String> reason,
            Keeper<R, S> keeper, Map<String, Wanted<R>> wanted) {
        R record;
        try {
            record = Writing.changed(declared, held.record(), given);
            Writing.refuseUnfit(declared, record);
        } catch (Refused refused) {
            if (refused.refusal().code().equals("not-clearable")) {
                throw refused;
            }
            return Optional.of(refused.refusal().sentence());
        }
        var state = to.orElse(held.state());
        var forbidden = keeper.forbids(held, record, state, reason);
        if (forbidden.isEmpty() && keeper.change(held, record, state, reason)) {
            wanted.put(declared.store().address(held), new Wanted<>(record, state));
        }
        return forbidden;
    }

    /// How many of them the store now holds as they should be; anything else is a defect, and nothing is kept.
    private int reread(Changing changing, List<Held<R, S>> matched, Map<String, Wanted<R>> wanted) {
        var store = declared.store();
        var there = store.find(changing, matched.stream().map(held -> store.columns().key(held.record()))
                .filter(key -> wanted.containsKey(key.address())).toList());
        wanted.forEach((key, want) -> {
            var held = there.get(key);
            if (held == null || held.state() != want.state()
                    || !store.columns().differing(held.record(), want.record()).isEmpty()) {
                throw new IllegalStateException(key + " is not what was written: " + held);
            }
        });
        return there.size();
    }
}
