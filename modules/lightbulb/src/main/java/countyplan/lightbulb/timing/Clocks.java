package countyplan.lightbulb.timing;

import countyplan.core.Fault;
import countyplan.core.Finding;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.register.Held;
import countyplan.core.values.LongDate;
import countyplan.lightbulb.Entered;
import countyplan.lightbulb.Shown;
import countyplan.lightbulb.cases.CaseReference;
import countyplan.lightbulb.clocks.ClockRecords.CaseClocks;
import countyplan.lightbulb.clocks.ClockRecords.ClockLine;
import countyplan.lightbulb.clocks.ClockRecords.ClockQueue;
import countyplan.lightbulb.clocks.ClockRecords.ClocksQuery;
import countyplan.lightbulb.clocks.ClockRecords.QueueLine;
import countyplan.lightbulb.clocks.ClockRecords.QueueQuery;
import countyplan.lightbulb.clocks.ClockRecords.WhatIf;
import countyplan.lightbulb.clocks.ClockRecords.WhatIfLine;
import countyplan.lightbulb.clocks.ClockRecords.WhatIfQuery;
import countyplan.lightbulb.clocks.ClockStanding;
import countyplan.lightbulb.clocks.GrantClock;
import countyplan.lightbulb.clocks.Pause;
import countyplan.lightbulb.granting.GrantFile;
import countyplan.lightbulb.granting.GrantSteps;
import countyplan.lightbulb.kept.Ledgers;
import countyplan.lightbulb.kept.Registers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// Answers how the clocks of grants stand.
public final class Clocks {
    static final Comparator<ClockRun> NEXT_TO_BREAK = Comparator
            .comparing((ClockRun run) -> Objects.requireNonNull(run.due()))
            .thenComparing(run -> run.grant().whose().urgency())
            .thenComparing(run -> run.grant().whose().reference().value())
            .thenComparing(run -> run.grant().work().value()).thenComparing(ClockRun::clock);

    private Clocks() {
    }

    public static List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("clocks", "GET cases/{reference}/clocks", ClocksQuery.class, CaseClocks.class,
                        Clocks::clocks).limited(),
                Operation.read("what-if-paused", "GET cases/{reference}/clocks/paused", WhatIfQuery.class, WhatIf.class,
                        Clocks::whatIf).limited(),
                Operation.read("queue", "GET clocks", QueueQuery.class, ClockQueue.class, Clocks::queue).limited());
    }

    static CaseClocks clocks(ClocksQuery query, View view) {
        var runs = ofCase(query.reference(), view);
        return new CaseClocks(summary(query.reference(), runs, view.asAt()),
                runs.stream().map(run -> line(run, view.asAt())).toList());
    }

    private static List<ClockRun> ofCase(CaseReference reference, View view) {
        var days = new WorkingDayCount();
        var pauses = pauses(reference, view);
        return grants(reference, view).stream()
                .flatMap(grant -> CaseBook.clocks(grant, pauses, view.asAt(), days).stream()).toList();
    }

    private static List<Pause> pauses(CaseReference reference, View view) {
        return Ledgers.PAUSES.all(view, GrantFile.caseRef(reference)).stream().map(Held::record).toList();
    }

    /// The grants of one case, read by their keys.
    private static List<GrantFacts> grants(CaseReference reference, View view) {
        var whose = Registers.CASES.get(view, reference).record();
        return Registers.GRANTS.all(view, GrantFile.caseRef(reference)).stream().map(held -> {
            var ref = GrantFile.ref(reference, held.record().work());
            return CaseBook.facts(whose,
                    new CaseBook.GrantStory(held, new GrantSteps(Registers.GRANTS.steps(view, ref))),
                    Registers.ITEMS.all(view, ref).stream().map(Held::record).toList(),
                    Registers.DECISIONS.all(view, ref).stream().map(Held::record).toList(), view.asAt());
        }).toList();
    }

    private static String summary(CaseReference reference, List<ClockRun> runs, LocalDate asAt) {
        if (runs.isEmpty()) {
            return reference + " has no grant, so no clock runs.";
        }
        var broken = runs.stream().filter(run -> run.standing() == ClockStanding.BROKEN).toList();
        var next = runs.stream().filter(run -> run.isOpen() && run.standing() != ClockStanding.BROKEN)
                .min(NEXT_TO_BREAK);
        return (broken.isEmpty() ? "No clock is broken"
                : (broken.size() == 1 ? "1 clock is" : broken.size() + " clocks are") + " broken: "
                        + String.join(", ", broken.stream().map(Clocks::named).toList()))
                + next.map(run -> "; the next to break is that of " + named(run) + ", on "
                        + LongDate.words(Objects.requireNonNull(run.due()).plusDays(1)) + " ("
                        + days(left(run, asAt)) + " left)").orElse("; no other runs")
                + ".";
    }

    private static String named(ClockRun run) {
        return run.clock().called() + " for " + run.grant().work();
    }

    private static String days(int count) {
        return count == 1 ? "1 day" : count + " days";
    }

    private static int left(ClockRun run, LocalDate asAt) {
        return Math.toIntExact(ChronoUnit.DAYS.between(run.stopped() == null ? asAt : run.stopped(),
                Objects.requireNonNull(run.due())));
    }

    private static ClockLine line(ClockRun run, LocalDate asAt) {
        return new ClockLine(run.grant().work(), run.clock(), run.standing(),
                run.started() == null ? "with " + GrantFacts.starts(run.clock())
                        : LongDate.words(run.started()),
                Optional.ofNullable(run.due()),
                run.due() == null ? OptionalInt.empty() : OptionalInt.of(left(run, asAt)),
                Optional.ofNullable(run.stopped()), run.paused(), run.limitWords(), run.note());
    }

    static ClockQueue queue(QueueQuery query, View view) {
        var open = CaseBook.of(view).open().stream()
                .filter(run -> query.district().map(run.grant().whose().district()::equals).orElse(true)
                        && query.clock().map(run.clock()::equals).orElse(true)
                        && query.standing().map(run.standing()::equals).orElse(true)
                        && (query.within().isEmpty() || left(run, view.asAt()) <= query.within().getAsInt()))
                .toList();
        var broken = open.stream().filter(run -> run.standing() == ClockStanding.BROKEN).count();
        var soon = open.stream().filter(run -> run.standing() != ClockStanding.BROKEN && left(run, view.asAt()) <= 28)
                .count();
        return new ClockQueue(open.isEmpty() ? "No such clock runs."
                : (open.size() == 1 ? "1 clock runs: " : open.size() + " clocks run: ")
                        + (broken == 0 ? "none is" : broken == 1 ? "1 is" : broken + " are") + " broken, and "
                        + (soon == 0 ? "none breaks" : soon == 1 ? "1 breaks" : soon + " break") + " within 28 days.",
                new Shown<>(open, (place, run) -> new QueueLine(run.grant().whose().reference(), run.grant().work(),
                        run.clock(), Objects.requireNonNull(run.due()), left(run, view.asAt()), run.standing(),
                        run.grant().whose().district(), run.grant().whose().urgency(),
                        run.limit().map(limit -> limit.value().words()
                                + limit.mark().map(mark -> " (" + mark + ")").orElse("")).orElse(""),
                        run.limit().map(limit -> limit.source()).orElse(""), ref(run))));
    }

    private static Ref ref(ClockRun run) {
        return GrantFile.ref(run.grant().whose().reference(), run.grant().work());
    }

    static WhatIf whatIf(WhatIfQuery query, View view) {
        if (!query.resumes().isAfter(query.begins())) {
            throw Refused.invalid("pause-backwards", "A pause goes on after it begins",
                    new Fault("resumes", query.resumes().toString(), "a day after " + query.begins()));
        }
        var days = new WorkingDayCount();
        var pauses = pauses(query.reference(), view);
        List<WhatIfLine> lines = new ArrayList<>();
        for (var grant : grants(query.reference(), view)) {
            for (var clock : GrantClock.values()) {
                if (query.clock().map(clock::equals).orElse(true)
                        && query.work().map(grant.work()::equals).orElse(true)) {
                    var stops = CaseBook.stops(pauses, grant, clock, view.asAt());
                    List<ClockRun.Stop> more = new ArrayList<>(stops);
                    more.add(new ClockRun.Stop(query.begins(), query.resumes()));
                    lines.add(line(ClockRun.of(grant, clock, stops, view.asAt(), days),
                            ClockRun.of(grant, clock, more, view.asAt(), days)));
                }
            }
        }
        var gaining = lines.stream().filter(line -> line.gained() > 0).toList();
        return new WhatIf(lines.isEmpty() ? query.reference() + " has no such grant, so no clock runs."
                : gaining.isEmpty() ? "The pause would change no clock's last day."
                        : "The pause would move the last day of " + (gaining.size() == 1 ? "1 clock" : gaining.size()
                                + " clocks") + ": " + String.join("; ", gaining.stream()
                                        .map(line -> line.clock().called() + " to "
                                                + LongDate.words(line.dueThen().orElseThrow()))
                                        .toList())
                                + ". Nothing is kept.",
                lines);
    }

    private static WhatIfLine line(ClockRun now, ClockRun then) {
        return new WhatIfLine(now.grant().work(), now.clock(), Optional.ofNullable(now.due()), now.standing(),
                Optional.ofNullable(then.due()), then.standing(),
                now.due() == null || then.due() == null ? 0
                        : Math.toIntExact(ChronoUnit.DAYS.between(now.due(), then.due())),
                then.note());
    }

    /// A pause goes on after it begins, and is of a clock that there is.
    public static Optional<String> pauseRule(Held<Pause, Entered> held, View view) {
        var pause = held.record();
        if (pause.resumes().filter(day -> !day.isAfter(pause.begins())).isPresent()) {
            return Optional.of("A pause goes on after it begins: " + LongDate.words(pause.resumes().orElseThrow())
                    + " is not after " + LongDate.words(pause.begins()));
        }
        if (pause.why().isBlank() || pause.evidence().isBlank()) {
            return Optional.of("A pause needs its reason and what shows it: say `why` and `evidence`");
        }
        var grants = grants(pause.reference(), view).stream()
                .filter(grant -> pause.work().map(grant.work()::equals).orElse(true)).toList();
        if (grants.isEmpty()) {
            return Optional.of(pause.work().map(work -> "There is no grant for " + work + " to pause")
                    .orElse(pause.reference() + " has no grant, so that there is no clock to pause"));
        }
        var starts = grants.stream().map(grant -> grant.start(pause.clock())).filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        return starts.isPresent() && !pause.begins().isBefore(starts.get()) ? Optional.empty()
                : Optional.of("The clock of " + pause.clock().called() + " starts with "
                        + GrantFacts.starts(pause.clock())
                        + starts.map(day -> " on " + LongDate.words(day)).orElse(", which has not come")
                        + ", and is not paused before");
    }

    /// Law that is broken: an application without a decision, works not completed.
    public static void findings(View view, Consumer<Finding> tell) {
        for (var run : CaseBook.of(view).open()) {
            if (run.standing() == ClockStanding.BROKEN
                    && (run.clock() == GrantClock.DECISION || run.clock() == GrantClock.WORKS)) {
                tell.accept(new Finding(run.clock() == GrantClock.DECISION ? "decision-late" : "works-late",
                        "The " + run.clock().called() + " should have been there by "
                                + LongDate.words(Objects.requireNonNull(run.due())) + " ("
                                + run.limitWords().orElse("") + ")",
                        ref(run)));
            }
        }
    }
}
