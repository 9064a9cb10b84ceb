package countyplan.core.render;

import countyplan.core.Operation;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Envelope;
import countyplan.core.catalogue.Field;
import countyplan.core.host.Answer;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An answer put in the order that people read it in; every form for people is made of this.
///
/// @param headline the sentence that opens it; may be empty
/// @param standpoint the day and the knowledge it is about: `As at 2022-12-31`; may be empty
/// @param facts its plain values, in which `body` has something
/// @param body the answer
/// @param rows its rows, if it has any to have
/// @param others its other lists of records
/// @param next where to go on, when `limit` cut the rows; may be empty
/// @param notes sentences that close it
record Shown(
        String headline,
        String standpoint,
        List<Column> facts,
        JsonObject body,
        Optional<Listing> rows,
        List<Listing> others,
        String next,
        List<String> notes) {

    static Shown of(Answer.Done done, Entry entry) {
        JsonObject body = done.body();
        boolean dryRun = Envelope.writes(entry) && body.getBoolean(Envelope.DRY_RUN, false);
        List<Field> own = new ArrayList<>();
        String headline = "";
        Optional<Listing> rows = Optional.empty();
        for (Field field : done.shape()) {
            // That nothing was kept is in a dry run's own sentence.
            if (isCarried(field.name(), entry) || dryRun && field.name().equals(Envelope.DRY_RUN)) {
                continue;
            }
            if (field.headline()) {
                headline = Words.of(field, body.get(field.name()));
            } else if (field.rows()) {
                rows = Optional
                        .of(Listing.ofRows(new Column(List.of(field.name()), field.heading(), field, false), body));
            } else {
                own.add(field);
            }
        }
        List<Column> facts = new ArrayList<>();
        for (Column fact : Column.plain(own)) {
            if (!fact.isEmptyIn(body)) {
                facts.add(fact);
            }
        }
        List<Listing> others = new ArrayList<>();
        for (Column list : Column.lists(own)) {
            others.add(Listing.of(list, body));
        }
        String next = isCarried("next", entry) ? text(body.get("next")) : "";
        return new Shown(headline, standpoint(body, entry), facts, body, rows, others, next,
                dryRun ? List.of() : notes(done, entry));
    }

    /// What tables leave out, by heading, each once.
    List<String> leftOut() {
        Set<String> left = new LinkedHashSet<>();
        for (Column fact : facts) {
            if (fact.detail()) {
                left.add(fact.heading());
            }
        }
        for (Listing listing : listings()) {
            left.addAll(listing.leftOut());
        }
        return List.copyOf(left);
    }

    /// Whether there is more than one list with something in it, so that each needs its title.
    boolean hasOthers() {
        for (Listing other : others) {
            if (!other.records().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// Every list to show, the rows last.
    List<Listing> listings() {
        List<Listing> all = new ArrayList<>(others);
        rows.ifPresent(all::add);
        return all;
    }

    /// Whether a field is one that all answers of a kind carry, rather than the operation's own.
    private static boolean isCarried(String name, Entry entry) {
        if (!Envelope.ANSWERED.contains(name)) {
            return false;
        }
        for (Field own : entry.output()) {
            if (own.name().equals(name)) {
                return false;
            }
        }
        return true;
    }

    private static String standpoint(JsonObject body, Entry entry) {
        if (!isCarried(Envelope.AS_AT, entry) || !body.containsKey(Envelope.AS_AT)) {
            return "";
        }
        String asAt = "As at " + text(body.get(Envelope.AS_AT));
        String known = entry.field(Envelope.KNOWN_AT).map(field -> Words.of(field, body.get(field.name()))).orElse("");
        return known.isEmpty() ? asAt : asAt + ", with what was known at " + known;
    }

    private static List<String> notes(Answer.Done done, Entry entry) {
        List<String> notes = new ArrayList<>();
        if (done.change().isPresent()) {
            String on = isCarried(Envelope.ON, entry) ? text(done.body().get(Envelope.ON)) : "";
            notes.add("Kept as change " + done.change().getAsLong()
                    + (on.isEmpty() ? "." : ", in force from " + on + "."));
        } else if (entry.kind() != Operation.Kind.READ && !entry.module().isEmpty()) {
            notes.add("Nothing had to change.");
        }
        if (done.version().isPresent()
                && (done.change().isEmpty() || done.version().getAsLong() != done.change().getAsLong())) {
            notes.add("Version " + done.version().getAsLong() + ".");
        }
        return notes;
    }

    static String text(@Nullable JsonValue value) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return "";
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
