package countyplan.actionplans;

import countyplan.actionplans.ledger.ActionStory;
import countyplan.actionplans.ledger.PlanLedger;
import countyplan.actionplans.store.ActionReader;
import countyplan.actionplans.store.ActionTable;
import countyplan.actionplans.store.HistoryTable.Said;
import countyplan.actionplans.store.HistoryTable;
import countyplan.actionplans.store.PlanOnDay;
import countyplan.core.About;
import countyplan.core.Changing;
import countyplan.core.Operation;
import countyplan.core.Refused;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import countyplan.core.timescale.Timescale;
import countyplan.core.values.Rag;
import countyplan.core.values.Standpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/// A module for tests that writes anything to a plan by chance, and compares what the ledger says with what SQL says.
public final class LedgerProbe implements ServiceModule {

    public static final PlanId PLAN = PlanId.of("by-chance");
    static final LocalDate FIRST = LocalDate.of(2022, 4, 1);

    private static final int DAYS = 900;
    private static final int CODES = 7;
    private static final List<String> TIMESCALES = List.of("Apr 23", "Ongoing", "", "2022/23", "Dec 22 (TBC)",
            "To be determined post consultation");

    @About("Compares the ledger with the tables on days chosen by chance")
    public record Compare(@About(value = "what decides by chance", example = "1") int seed) {
    }

    @About("Writes by chance, comparing before and after")
    public record Write(
            @About(value = "what decides by chance", example = "1") int seed,
            @About(value = "refuse it in the end", example = "no") boolean refuse) {
    }

    public record Compared(@About("how many actions and days were compared") int compared) {
    }

    public LedgerProbe() {
    }

    @Override
    public String id() {
        return "probe";
    }

    @Override
    public String title() {
        return "Probe";
    }

    @Override
    public String about() {
        return "Compares the ledger with the tables";
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("compare", "GET", Compare.class, Compared.class,
                        (ask, view) -> new Compared(compare(view, new Random(ask.seed())))),
                Operation.add("write", "POST", Write.class, Compared.class, LedgerProbe::write));
    }

    private static Compared write(Write asked, Changing changing) {
        var chance = new Random(asked.seed());
        if (chance.nextBoolean()) {
            compare(changing, chance);
        }
        var code = code(chance);
        writeOne(changing, code, day(chance), chance);
        if (chance.nextBoolean()) {
            compare(changing, chance);
            var other = code(chance);
            if (!other.equals(code)) {
                writeOne(changing, other, day(chance), chance);
            }
        }
        if (chance.nextInt(3) == 0) {
            withdraw(changing, code(chance), chance);
        }
        var compared = compare(changing, chance);
        if (asked.refuse()) {
            throw Refused.conflict("unwanted", "Not this one.");
        }
        changing.log(PlanOnDay.ref(PLAN, code), null,
                new Logged.Progress("by chance " + asked.seed(), OptionalInt.empty(), Optional.empty(),
                        Optional.empty(), "jo"));
        return new Compared(compared);
    }

    private static void writeOne(Changing changing, ActionCode code, LocalDate day, Random chance) {
        var first = ActionTable.ever(changing, PLAN).get(code);
        if (first == null) {
            ActionTable.write(changing, PLAN, day, code, Optional.of(code), Optional.of("Do " + code),
                    Optional.of(AreaCode.of("A1")));
        } else if (chance.nextInt(4) == 0 && !day.isBefore(first)) {
            ActionTable.write(changing, PLAN, day, code, maybe(chance, ActionCode.of("P" + chance.nextInt(3))),
                    maybe(chance, "Do it " + chance.nextInt()), maybe(chance, AreaCode.of("A2")));
        }
        if (chance.nextInt(3) == 0) {
            ActionTable.writeLeads(changing, PLAN, day, code, chance.nextInt(4) == 0 ? List.of()
                    : List.of(new Lead("Team " + chance.nextInt(3)), new Lead("Group " + chance.nextInt(3))));
        }
        if (chance.nextInt(3) == 0) {
            ActionTable.writeTimescale(changing, PLAN, day, code,
                    Timescale.read(TIMESCALES.get(chance.nextInt(TIMESCALES.size()))), maybe(chance, "late"));
        }
        if (chance.nextInt(3) == 0) {
            ActionTable.writeState(changing, PLAN, day, code,
                    ActionState.values()[chance.nextInt(ActionState.values().length)], maybe(chance, "so decided"));
        }
        if (chance.nextBoolean()) {
            ActionTable.writeProgress(changing, PLAN, day, code, "note",
                    chance.nextBoolean() ? OptionalInt.of(chance.nextInt(101)) : OptionalInt.empty(),
                    maybe(chance, Rag.values()[chance.nextInt(Rag.values().length)]), maybe(chance, "because"),
                    "jo");
        }
    }

    /// Withdraws any entry but the one that brought the action in, which no operation withdraws before all others.
    private static void withdraw(Changing changing, ActionCode code, Random chance) {
        var all = HistoryTable.entries(changing, PLAN, code, LocalDate.of(9999, 1, 1));
        var first = all.stream().filter(entry -> entry.said() instanceof Said.Described)
                .mapToLong(HistoryTable.Entry::number).min().orElse(0);
        var entries = all.stream().filter(entry -> entry.number() != first).toList();
        if (!entries.isEmpty()) {
            HistoryTable.withdraw(changing, PLAN, code, entries.get(chance.nextInt(entries.size())).number(), "wrong");
        }
    }

    private static int compare(View view, Random chance) {
        var ledger = PlanLedger.of(view, PLAN);
        var compared = 0;
        for (var day : List.of(view.asAt(), day(chance), day(chance), LocalDate.of(9999, 12, 31))) {
            var at = Standpoint.of(view, day);
            List<Object> actions = new ArrayList<>();
            for (var number = 0; number < CODES; number++) {
                var code = new ActionCode("C" + number);
                var told = ActionReader.one(view, PLAN, code, day);
                told.ifPresent(actions::add);
                same(told, ledger.story(code).flatMap(story -> story.on(at)), code + " on " + at);
                same(entries(view, code, day), ledger.story(code).map(story -> entries(story, at)).orElse(List.of()),
                        "entries of " + code + " on " + at);
                compared++;
            }
            same(actions, ledger.on(at), "all on " + at);
        }
        return compared;
    }

    private static List<String> entries(View view, ActionCode code, LocalDate until) {
        List<String> entries = new ArrayList<>();
        for (var entry : HistoryTable.entries(view, PLAN, code, until)) {
            if (!entry.withdrawn() && entry.said() instanceof Said.Progressed said) {
                entries.add(entry.day() + " " + entry.number() + " " + said.percent() + " " + said.rag() + said.by());
            }
            if (!entry.withdrawn() && entry.said() instanceof Said.Timed said) {
                entries.add(entry.day() + " " + entry.number() + " " + said.timescale() + said.reason());
            }
        }
        return entries.stream().sorted().toList();
    }

    private static List<String> entries(ActionStory story, Standpoint at) {
        List<String> entries = new ArrayList<>();
        story.progress().entries(at).forEach(entry -> entries.add(entry.day() + " " + entry.change() + " "
                + entry.value().percent() + " " + entry.value().rag() + entry.value().by()));
        story.timescales().entries(at).forEach(entry -> entries.add(entry.day() + " " + entry.change() + " "
                + entry.value().timescale() + entry.value().reason()));
        return entries.stream().sorted().toList();
    }

    private static void same(Object tables, Object ledger, String what) {
        if (!tables.equals(ledger)) {
            throw Refused.conflict("differs", what + ": the tables say " + tables + ", the ledger " + ledger);
        }
    }

    private static ActionCode code(Random chance) {
        return new ActionCode("C" + chance.nextInt(CODES));
    }

    private static LocalDate day(Random chance) {
        return FIRST.plusDays(chance.nextInt(DAYS));
    }

    private static <T> Optional<T> maybe(Random chance, T value) {
        return chance.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
