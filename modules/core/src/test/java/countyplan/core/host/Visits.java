package countyplan.core.host;

import countyplan.core.About;
import countyplan.core.Changing;
import countyplan.core.Choice;
import countyplan.core.Choices;
import countyplan.core.Document;
import countyplan.core.Facts;
import countyplan.core.Finding;
import countyplan.core.Migration;
import countyplan.core.Nothing;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A small service module whose records belong to districts: visits, with notes on them. */
public final class Visits implements ServiceModule {
    /** The id of a visit. */
    public record VisitId(String value) {
        public static VisitId of(String text) {
            return new VisitId(text);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    @About("the visits")
    public record VisitList(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each visit", rows = true) List<Visit> visits) {}

    @About("one visit")
    public record One(@About(value = "its id", example = "b-1") VisitId visit) {}

    @About("records a visit")
    public record Visit(
            @About(value = "its id", example = "b-1") VisitId visit,
            @About(value = "in which district", example = "blaby") String district,
            @About(value = "where", example = "Enderby") String place) {}

    @About("gives a visit to another district")
    public record Move(
            @About(value = "its id", example = "b-1") VisitId visit,
            @About(value = "to which district", example = "blaby") String district) {}

    @About("notes something on a visit")
    public record Note(
            @About(value = "the visit's id", example = "b-1") VisitId visit,
            @About(value = "what", example = "Nobody in") String note) {}

    @About("the visits as a file")
    public record Export(@About("the file") Document file) {}

    /** For the change log. */
    public record District(@About("the district") String district) {}

    @Override
    public String id() {
        return "visits";
    }

    @Override
    public String title() {
        return "Visits";
    }

    @Override
    public String about() {
        return "Visits to people at home";
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("list", "GET", Nothing.class, VisitList.class, Visits::list).limited(),
                Operation.read("show", "GET {visit}", One.class, Visit.class, (one, view) -> visit(one.visit(), view))
                        .limited(),
                Operation.read("export", "GET export", Nothing.class, Export.class, Visits::export).limited(),
                Operation.read("title", "GET {visit}/title", One.class, District.class,
                        (one, view) -> new District(view.title(Ref.of("visits/h-1")).orElse("none"))).limited(),
                Operation.add("record", "POST", Visit.class, Visit.class, Visits::record).limited(),
                Operation.add("note", "POST {visit}/notes", Note.class, Note.class, Visits::note).limited(),
                Operation.add("survey", "POST {visit}/surveys", Note.class, Note.class, (note, changing) -> {
                    for (int i = 0; i < Integer.parseInt(note.note()); i++) {
                        changing.log(Ref.to(ref(note.visit()), "answers", i), null, note);
                    }
                    return note;
                }),
                Operation.change("move", "PUT {visit}/district", Move.class, Visit.class, Visits::move).limited(),
                Operation.change("rename", "PUT {visit}/place", Note.class, Visit.class, Visits::rename).limited(),
                Operation.read("total", "GET total", Nothing.class, VisitList.class, Visits::list),
                Operation.read("careless", "GET careless", Nothing.class, District.class,
                        (nothing, view) -> new District(view.sql("select max(district) as d from visits_visit")
                                .first(row -> row.text("d")).orElse("")))
                        .limited(),
                Operation.add("meddle", "POST meddling", Note.class, Note.class, (note, changing) -> {
                    changing.insert("visits_note", changing.on(), "visit", "h-1", "note", note.note());
                    changing.log(Ref.of("visits/h-1/notes/" + changing.number()), null, note);
                    return note;
                }).limited());
    }

    @Override
    public List<Migration> migrations() {
        String dated = "on_day date not null, change_no bigint not null, void_no bigint";
        return List.of(Migration.of(1, "visits",
                "create table if not exists visits_visit (visit varchar(50) not null, district varchar(50) not null,"
                        + " place varchar(100) not null, " + dated + ")",
                "create table if not exists visits_note (visit varchar(50) not null, note varchar(100) not null, "
                        + dated + ")"));
    }

    @Override
    public List<Choices> choices() {
        return List.of(new Choices(VisitId.class, (given, prefix, view) -> visits(view).stream()
                .filter(visit -> visit.visit().value().startsWith(prefix))
                .map(visit -> new Choice(visit.visit().value(), visit.place()))
                .toList()));
    }

    @Override
    public void findings(View view, Consumer<Finding> tell) {
        visits(view).forEach(visit -> tell.accept(new Finding("visited", visit.place(), ref(visit.visit()))));
        // A finding of no single statement: only its address says whose it is.
        tell.accept(new Finding("crowded", "Market Harborough is crowded", Ref.of("visits/h-1")));
    }

    @Override
    public Optional<String> title(Ref ref, View view) {
        return view.sql("select place from visits_visit where visit = :visit")
                .with("visit", ref.segments().getLast())
                .first(row -> row.text("place"));
    }

    private static Ref ref(VisitId visit) {
        return Ref.to("visits", visit);
    }

    private static VisitList list(Nothing nothing, View view) {
        List<Visit> visits = visits(view);
        return new VisitList(visits.size() + " visits", visits);
    }

    private static List<Visit> visits(View view) {
        return view.sql("select visit, district, place from visits_visit v where "
                + Facts.latest("visits_visit", "v", "visit") + " and " + Facts.mine("visits/{v.visit}")
                + " order by visit")
                .list(row -> new Visit(VisitId.of(row.text("visit")), row.text("district"), row.text("place")));
    }

    private static Visit visit(VisitId id, View view) {
        return visits(view).stream()
                .filter(visit -> visit.visit().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("no-such-visit", "There is no visit " + id,
                        visits(view).stream().map(visit -> visit.visit().value()).toList()));
    }

    private static Export export(Nothing nothing, View view) {
        StringBuilder lines = new StringBuilder();
        view.sql("select n.visit, n.note from visits_note n where " + Facts.counts("n") + " and "
                + Facts.mine("visits/{n.visit}") + " order by visit")
                .each(row -> lines.append(row.text("visit")).append(',').append(row.text("note")).append('\n'));
        return new Export(Document.text("text/csv", "notes.csv", lines.toString()));
    }

    private static Visit record(Visit visit, Changing changing) {
        changing.insert("visits_visit", changing.on(), "visit", visit.visit(), "district", visit.district(), "place",
                visit.place());
        changing.belongs(ref(visit.visit()), visit.district());
        changing.log(ref(visit.visit()), null, visit);
        return visit(visit.visit(), changing);
    }

    private static Note note(Note note, Changing changing) {
        visit(note.visit(), changing);
        changing.insert("visits_note", changing.on(), "visit", note.visit(), "note", note.note());
        changing.log(Ref.to(ref(note.visit()), "notes", changing.number()), null, note);
        return note;
    }

    private static Visit move(Move move, Changing changing) {
        Visit before = visit(move.visit(), changing);
        changing.insert("visits_visit", changing.on(), "visit", move.visit(), "district", move.district(), "place",
                before.place());
        changing.belongs(ref(move.visit()), move.district());
        changing.log(ref(move.visit()), new District(before.district()), new District(move.district()));
        return visit(move.visit(), changing);
    }

    private static Visit rename(Note note, Changing changing) {
        Visit before = visit(note.visit(), changing);
        changing.insert("visits_visit", changing.on(), "visit", note.visit(), "district", before.district(), "place",
                note.note());
        Visit now = visit(note.visit(), changing);
        changing.log(ref(note.visit()), before, now);
        return now;
    }
}
