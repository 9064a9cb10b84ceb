package countyplan.modulekit;

import countyplan.core.About;
import countyplan.core.Changing;
import countyplan.core.Choice;
import countyplan.core.Choices;
import countyplan.core.Facts;
import countyplan.core.Link;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.Sample;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Things lent out, sound unless a flaw is asked for: each flaw is what a contract has to find.
public final class Loans implements ServiceModule {
    /// What can be wrong with a module.
    enum Flaw {
        LOGS_NOTHING,
        OVERWRITES,
        FORGETS_THE_DAY,
        TELLS_WHO,
        FAILS_ON_A_QUOTE,
        HAS_NO_SAMPLE,
        LOSES_ROWS,
        COMPLETES_NOTHING,
        HAS_A_WRONG_EXAMPLE,
        ENDS_IN_A_FULL_STOP,
        LINKS_ONE_WAY,
        FORGETS_WHOSE
    }

    static final ModuleContract.Owners OWNERS = new ModuleContract.Owners("create", "blaby",
            List.of("thing", "ramp", "place", "Enderby", "district", "blaby"),
            List.of("thing", "rail", "place", "Sileby", "district", "charnwood"));

    private final Set<Flaw> flaws;

    Loans(Flaw... flaws) {
        this.flaws = Set.of(flaws);
    }

    /// The id of a thing.
    public record ThingId(String value) {
        public ThingId {
            if (!value.matches("[a-z0-9-]{1,50}")) {
                throw new IllegalArgumentException("lower-case letters, digits and hyphens, 50 at most");
            }
        }

        public static ThingId of(String text) {
            return new ThingId(text);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    @About("lists what is lent")
    public record Listing() {}

    @About("lists what is lent.")
    public record StoppedListing() {}

    public record Lent(
            @About(value = "in a sentence", headline = true) String summary,
            @About(value = "each thing", rows = true) List<Thing> things) {}

    public record Thing(
            @About("its id") String thing,
            @About("where it is") String place,
            @About(value = "who has it", personal = true) Optional<String> holder) {}

    @About("shows a thing")
    public record One(@About(value = "its id", example = "ladder") ThingId thing) {}

    @About("enters a thing")
    public record NewThing(
            @About(value = "its id", example = "hoist", names = true) ThingId thing,
            @About(value = "where it is", example = "Depot") String place,
            @About(value = "whose it is", example = "blaby") Optional<String> district) {}

    @About("moves a thing")
    public record Move(
            @About(value = "its id", example = "ladder") ThingId thing,
            @About(value = "where to", example = "Depot") String place,
            @About(value = "who has it there", example = "Jo", personal = true) Optional<String> holder) {}

    @About("moves a thing")
    public record WrongMove(
            @About(value = "its id", example = "there-is-none") ThingId thing,
            @About(value = "where to", example = "Depot") String place,
            @About(value = "who has it there", example = "Jo", personal = true) Optional<String> holder) {}

    /// For the change log.
    public record At(@About("where it is") String place,
            @About(value = "who has it", personal = true) Optional<String> holder) {}

    /// For the change log of one that tells too much.
    public record Told(@About("where it is") String place, @About("who has it") Optional<String> holder) {}

    @Override
    public String id() {
        return "loans";
    }

    @Override
    public String title() {
        return "Loans";
    }

    @Override
    public String about() {
        return "Things lent out";
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(
                flaws.contains(Flaw.ENDS_IN_A_FULL_STOP)
                        ? Operation.read("list", "GET", StoppedListing.class, Lent.class, (none, view) -> list(view))
                        : Operation.read("list", "GET", Listing.class, Lent.class, (none, view) -> list(view))
                                .limited(),
                Operation.read("show", "GET {thing}", One.class, Thing.class,
                        (one, view) -> show(one.thing().value(), view)).limited(),
                Operation.add("create", "POST", NewThing.class, Thing.class, this::create),
                flaws.contains(Flaw.HAS_A_WRONG_EXAMPLE)
                        ? Operation.change("move", "PUT {thing}/place", WrongMove.class, Thing.class,
                                (move, changing) -> move(new Move(move.thing(), move.place(), move.holder()), changing))
                        : Operation.change("move", "PUT {thing}/place", Move.class, Thing.class, this::move).limited());
    }

    @Override
    public List<Migration> migrations() {
        var dated = "on_day date not null, change_no bigint not null, void_no bigint";
        return List.of(
                Migration.of(1, "things",
                        "create table if not exists loans_thing (thing varchar(200) not null, " + dated + ")",
                        "create table if not exists loans_place (thing varchar(200) not null, "
                                + "place varchar(200) not null, " + dated + ")"),
                Migration.of(2, "holders",
                        "alter table loans_place add column if not exists holder varchar(200)",
                        flaws.contains(Flaw.LOSES_ROWS) ? "delete from loans_place"
                                : "create index if not exists loans_place_thing on loans_place (thing)"));
    }

    @Override
    public List<Choices> choices() {
        return flaws.contains(Flaw.COMPLETES_NOTHING) ? List.of()
                : List.of(new Choices(ThingId.class, (given, prefix, view) -> list(view).things().stream()
                        .filter(thing -> thing.thing().startsWith(prefix))
                        .map(thing -> new Choice(thing.thing(), thing.place())).toList()));
    }

    @Override
    public List<Sample> samples() {
        return flaws.contains(Flaw.HAS_NO_SAMPLE) ? List.of()
                : List.of(new Sample("ladder", "A ladder in the store",
                        List.of(Ref.to("loans", "ladder"), Ref.to("loans", "rope")), List.of(
                                step("ladder"), step("rope")),
                        List.of()));
    }

    private static Sample.Step step(String thing) {
        return new Sample.Step("loans create", Optional.of(LocalDate.of(2024, 4, 1)),
                Json.createObjectBuilder().add("thing", thing).add("place", "Store").build(), Map.of());
    }

    @Override
    public Optional<String> title(Ref ref, View view) {
        return list(view).things().stream().map(Thing::thing).filter(ref.segments().getLast()::equals).findFirst();
    }

    @Override
    public void links(Ref record, View view, Consumer<Link> tell) {
        var rope = Ref.to("loans", "rope");
        var ladder = Ref.to("loans", "ladder");
        if (record.equals(rope) || record.equals(ladder) && !flaws.contains(Flaw.LINKS_ONE_WAY)) {
            tell.accept(Link.of(rope, "is lent with", ladder, "needs"));
        }
    }

    private Lent list(View view) {
        var things = view.sql("select t.thing, p.place, p.holder from loans_thing t join loans_place p "
                + "on p.thing = t.thing where " + Facts.counts("t") + " and " + latest() + " and " + whose()
                + " order by t.thing")
                .list(row -> new Thing(row.text("thing"), row.text("place"), row.maybeText("holder")));
        return new Lent(things.size() + " things", things);
    }

    private String whose() {
        return flaws.contains(Flaw.FORGETS_WHOSE) ? Facts.everyones() : Facts.mine("loans/{t.thing}");
    }

    private Thing show(String thing, View view) {
        return list(view).things().stream().filter(each -> each.thing().equals(thing)).findFirst()
                .orElseThrow(() -> Refused.notFound("no-such-thing", "There is no thing " + thing, List.of()));
    }

    private String latest() {
        return flaws.contains(Flaw.FORGETS_THE_DAY)
                ? "p.void_no is null and p.change_no = (select max(q.change_no) from loans_place q "
                        + "where q.thing = p.thing and q.change_no <= :known)"
                : Facts.latest("loans_place", "p", "thing");
    }

    private Thing create(NewThing given, Changing changing) {
        var id = given.thing().value();
        if (changing.sql("select thing from loans_thing where thing = :thing").with("thing", id).any()) {
            throw Refused.conflict("thing-exists", "There is a thing " + id + " already");
        }
        if (given.place().length() > 200) {
            throw Refused.invalid("too-long", "A place is no longer than 200 characters");
        }
        changing.insert("loans_thing", changing.on(), "thing", id);
        changing.insert("loans_place", changing.on(), "thing", id, "place", given.place());
        changing.log(Ref.to("loans", id), null, new At(given.place(), Optional.empty()));
        given.district().ifPresent(district -> changing.belongs(Ref.to("loans", id), district));
        return new Thing(id, given.place(), Optional.empty());
    }

    private Thing move(Move given, Changing changing) {
        var id = given.thing().value();
        if (flaws.contains(Flaw.FAILS_ON_A_QUOTE) && given.place().contains("'")) {
            throw new IllegalStateException("a defect");
        }
        var before = show(id, changing);
        if (given.place().length() > 200 || given.holder().orElse("").length() > 200) {
            throw Refused.invalid("too-long", "Places and names are no longer than 200 characters");
        }
        if (flaws.contains(Flaw.OVERWRITES)) {
            changing.update("update loans_place set place = :place where thing = :thing", "place", given.place(),
                    "thing", id);
        } else {
            changing.insert("loans_place", changing.on(), "thing", id, "place", given.place(), "holder",
                    given.holder());
        }
        var ref = Ref.to("loans", id);
        if (flaws.contains(Flaw.TELLS_WHO)) {
            changing.log(ref, new Told(before.place(), before.holder()), new Told(given.place(), given.holder()));
        } else if (!flaws.contains(Flaw.LOGS_NOTHING)) {
            changing.log(ref, new At(before.place(), before.holder()), new At(given.place(), given.holder()));
        }
        return new Thing(id, given.place(), given.holder());
    }
}
