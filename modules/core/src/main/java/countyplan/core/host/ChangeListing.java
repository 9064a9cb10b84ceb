package countyplan.core.host;

import countyplan.core.Query;
import countyplan.core.Ref;
import countyplan.core.Row;
import countyplan.core.View;
import countyplan.core.written.LoggedFields;
import countyplan.core.written.Moment;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers who changed what, when. */
final class ChangeListing {
    private static final int MOST = 10_000;
    private static final int PAGE = 2_000;

    private ChangeListing() {}

    static CoreRecords.ChangeList changes(CoreRecords.ChangesQuery asked, View view) {
        Session session = (Session) view;
        List<CoreRecords.ChangeRow> rows = Sight.isPartial(view.caller())
                ? reached(asked, session)
                : page(asked, Optional.empty(), MOST, session);
        String summary = switch (rows.size()) {
            case 0 -> "No changes.";
            case 1 -> "1 record was changed.";
            case MOST -> "The latest " + MOST + " changes to records; ask for those until an earlier day to see more.";
            default -> rows.size() + " changes to records, the latest first.";
        };
        return new CoreRecords.ChangeList(summary, rows);
    }

    /** Those to records that the caller may know of; the log is gone through until there are enough. */
    private static List<CoreRecords.ChangeRow> reached(CoreRecords.ChangesQuery asked, Session session) {
        List<CoreRecords.ChangeRow> reached = new ArrayList<>();
        Optional<CoreRecords.ChangeRow> last = Optional.empty();
        do {
            List<CoreRecords.ChangeRow> page = page(asked, last, PAGE, session);
            page.stream().filter(row -> session.reaches(row.ref())).limit(MOST - reached.size()).forEach(reached::add);
            last = page.size() < PAGE ? Optional.empty() : Optional.of(page.getLast());
        } while (last.isPresent() && reached.size() < MOST);
        return reached;
    }

    private static List<CoreRecords.ChangeRow> page(CoreRecords.ChangesQuery asked,
            Optional<CoreRecords.ChangeRow> last, int most, Session session) {
        StringBuilder sql = new StringBuilder(
                """
                        select c.number, c.made_at, c.caller, c.organisation, c.operation, c.on_day, e.seq, e.ref, e.gone, e.fields
                        from core_change c join core_entry e on e.number = c.number
                        where c.number <= :upTo""");
        last.ifPresent(row -> sql.append(" and (c.number < :upTo or e.seq > :after)"));
        asked.ref().ifPresent(ref -> sql.append(" and (e.ref = :ref or e.ref like :beneath escape '!')"));
        asked.since().ifPresent(day -> sql.append(" and c.made_at >= :since"));
        asked.until().ifPresent(day -> sql.append(" and c.made_at < :until"));
        asked.by().ifPresent(by -> sql.append(" and c.caller = :by"));
        sql.append(" order by c.number desc, e.seq limit ").append(most);
        Query query = session.coreSql(sql.toString())
                .with("upTo", last.map(CoreRecords.ChangeRow::number).orElse(session.known()));
        last.ifPresent(row -> query.with("after", row.part()));
        asked.ref().ifPresent(ref -> query.with("ref", ref).with("beneath", beneath(ref)));
        asked.since().ifPresent(day -> query.with("since", day.atStartOfDay(Moment.LONDON).toInstant()));
        asked.until().ifPresent(day -> query.with("until", day.plusDays(1).atStartOfDay(Moment.LONDON).toInstant()));
        asked.by().ifPresent(by -> query.with("by", by));
        return new ReadWhenShown<>(query.list(Logged::of), ChangeListing::row);
    }

    /** The pattern of the addresses beneath a record; an underscore would stand for any letter. */
    private static String beneath(Ref ref) {
        return ref.path().replace("_", "!_") + "/%";
    }

    private static CoreRecords.ChangeRow row(Logged logged) {
        JsonArray fields = LoggedFields.read(logged.fields());
        return new CoreRecords.ChangeRow(
                logged.number(),
                logged.part(),
                logged.at(),
                logged.by(),
                logged.organisation(),
                logged.operation(),
                Ref.of(logged.ref()),
                logged.on(),
                LoggedFields.words(fields, logged.gone()),
                fields.getValuesAs(JsonObject.class).stream()
                        .map(field -> new CoreRecords.FieldChange(field.getString("field"), text(field.get("before")),
                                text(field.get("after"))))
                        .toList());
    }

    /** An entry of the log as it is kept, with the fields as text. */
    private record Logged(long number, int part, Instant at, String by, Optional<String> organisation,
            String operation, String ref, LocalDate on, boolean gone, String fields) {
        static Logged of(Row row) {
            return new Logged(row.number("number"), row.integer("seq"), row.moment("made_at"), row.text("caller"),
                    row.maybeText("organisation"), row.text("operation"), row.text("ref"), row.date("on_day"),
                    row.yes("gone"), row.text("fields"));
        }
    }

    /** Rows that are made when they are asked for: of ten thousand changes, twenty are shown. */
    private static final class ReadWhenShown<T, R> extends AbstractList<R> {
        private final List<T> kept;
        private final Function<T, R> reading;

        ReadWhenShown(List<T> kept, Function<T, R> reading) {
            this.kept = kept;
            this.reading = reading;
        }

        @Override
        public R get(int place) {
            return reading.apply(kept.get(place));
        }

        @Override
        public int size() {
            return kept.size();
        }
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable JsonValue value) {
        return value == null ? Optional.empty() : Optional.of(LoggedFields.text(value));
    }
}
