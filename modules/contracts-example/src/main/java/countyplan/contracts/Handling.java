package countyplan.contracts;

import countyplan.core.Changing;
import countyplan.core.Finding;
import countyplan.core.Made;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Answers what is asked of contracts.
final class Handling {
    private Handling() {
    }

    static Ref ref(ContractId id) {
        return Ref.to("contracts", id);
    }

    static Asking.ContractList list(Asking.Contracts asked, View view) {
        var contracts = Contracts.list(asked, view).stream().map(ContractView::of).toList();
        return new Asking.ContractList(contracts.size() + (contracts.size() == 1 ? " contract" : " contracts"),
                contracts);
    }

    static ContractView show(Asking.Show asked, View view) {
        return ContractView.of(Contracts.get(view, asked.contract()));
    }

    static ContractView add(Contract it, Changing changing) {
        if (changing.sql("select contract from contracts_contracts where contract = :contract")
                .with("contract", it.contract()).any()) {
            throw Refused.conflict("contract-exists", "There is a contract " + it.contract()
                    + " already; choose another reference, or change that one");
        }
        Contracts.write(changing, it);
        Contracts.write(changing, it.contract(), ContractState.PLANNED, Optional.empty());
        changing.log(ref(it.contract()), null, it);
        return ContractView.of(Contracts.get(changing, it.contract()));
    }

    static ContractView change(Asking.Change to, Changing changing) {
        var old = Contracts.get(changing, to.contract()).contract();
        var it = new Contract(old.contract(), to.title().orElse(old.title()), to.service().orElse(old.service()),
                to.providers().isEmpty() ? old.providers() : to.providers(), to.starts().or(old::starts),
                to.ends().or(old::ends), to.amount().or(old::amount),
                to.extensions().isEmpty() ? old.extensions() : to.extensions(),
                or(to.extensionsUsed(), old.extensionsUsed()), or(to.noticeMonths(), old.noticeMonths()),
                or(to.leadMonths(), old.leadMonths()), to.replaces().or(old::replaces));
        return changed(old, it, changing);
    }

    private static OptionalInt or(OptionalInt one, OptionalInt other) {
        return one.isPresent() ? one : other;
    }

    private static ContractView changed(Contract old, Contract it, Changing changing) {
        if (!it.equals(old)) {
            Contracts.write(changing, it);
            changing.log(ref(it.contract()), old, it);
        }
        return ContractView.of(Contracts.get(changing, it.contract()));
    }

    static ContractView extend(Asking.Extend asked, Changing changing) {
        var old = Contracts.get(changing, asked.contract()).contract();
        if (old.left() == 0 || old.ends().isEmpty()) {
            throw Refused.conflict("no-extension-left", old.contract() + (old.ends().isEmpty()
                    ? " has no last day that could be moved; change that first"
                    : " has used all " + old.used() + " extensions that it allows; it has to be bought anew"));
        }
        var ends = old.ends().map(day -> day.plusMonths(old.extensions().get(old.used())));
        return changed(old, new Contract(old.contract(), old.title(), old.service(), old.providers(), old.starts(),
                ends, old.amount(), old.extensions(), OptionalInt.of(old.used() + 1), old.noticeMonths(),
                old.leadMonths(), old.replaces()), changing);
    }

    static ContractView move(Asking.Move asked, Changing changing) {
        var held = Contracts.get(changing, asked.contract());
        if (!held.state().next().contains(asked.to())) {
            throw Refused.conflict("move-not-allowed", asked.contract() + " is " + held.state().word()
                    + " and cannot become " + asked.to().word() + "; it can become "
                    + held.state().next().stream().map(ContractState::word).toList());
        }
        Contracts.write(changing, asked.contract(), asked.to(), Optional.of(asked.reason()));
        var after = Contracts.get(changing, asked.contract());
        changing.log(ref(asked.contract()), ContractView.of(held), ContractView.of(after));
        return ContractView.of(after);
    }

    static Asking.DueList due(Asking.Due asked, View view) {
        var all = Contracts.all(view);
        List<Asking.DueLine> lines = new ArrayList<>();
        for (var held : all) {
            if (held.state() == ContractState.LIVE) {
                held.contract().noticeBy().ifPresent(
                        day -> lines.add(line(view, held, day, "give notice, or extend")));
                held.contract().procureBy().filter(day -> replacement(all, held.contract()).isEmpty()).ifPresent(
                        day -> lines.add(line(view, held, day, "begin buying again")));
            }
        }
        lines.removeIf(line -> asked.days().isPresent() && line.days() > asked.days().getAsInt());
        lines.sort(Comparator.comparing(Asking.DueLine::by).thenComparing(Asking.DueLine::contract));
        return new Asking.DueList(lines.size() + (lines.size() == 1 ? " thing is" : " things are") + " due", lines);
    }

    private static Asking.DueLine line(View view, Contracts.Held held, LocalDate day, String what) {
        return new Asking.DueLine(day, Math.toIntExact(ChronoUnit.DAYS.between(view.asAt(), day)),
                held.contract().contract(), what, held.contract().title());
    }

    private static Optional<Contract> replacement(List<Contracts.Held> all, Contract old) {
        return all.stream().map(Contracts.Held::contract)
                .filter(each -> each.replaces().equals(Optional.of(old.contract()))).findFirst();
    }

    static Asking.JoinList joins(Asking.Joins asked, View view) {
        var all = Contracts.all(view);
        Map<ContractId, Contract> byId = new TreeMap<>();
        all.forEach(held -> byId.put(held.contract().contract(), held.contract()));
        List<Asking.Join> joins = new ArrayList<>();
        for (var by : byId.values()) {
            var old = by.replaces().map(byId::get);
            if (old.flatMap(Contract::ends).isPresent() && by.starts().isPresent()) {
                var ends = old.get().ends().orElseThrow();
                var starts = by.starts().get();
                var days = Math.toIntExact(ChronoUnit.DAYS.between(ends.plusDays(1), starts));
                joins.add(new Asking.Join(old.get().contract(), ends, by.contract(), starts,
                        days == 0 ? Asking.Fit.JOINED : days > 0 ? Asking.Fit.GAP : Asking.Fit.OVERLAP,
                        Math.abs(days)));
            }
        }
        joins.sort(Comparator.comparing(Asking.Join::old));
        return new Asking.JoinList(joins);
    }

    static Asking.FindingList findings(Asking.Findings asked, View view) {
        List<Finding> findings = new ArrayList<>();
        tell(view, findings::add);
        return new Asking.FindingList(findings);
    }

    static void tell(View view, Consumer<Finding> tell) {
        var all = Contracts.all(view);
        for (var held : all) {
            var it = held.contract();
            var ends = it.ends().orElse(LocalDate.MAX);
            var live = held.state() == ContractState.LIVE;
            if ((live || held.state() == ContractState.IN_NOTICE) && ends.isBefore(view.asAt())) {
                tell.accept(new Finding("expired", it.contract() + " ended on " + LongDate.words(ends)
                        + " and is still in use", ref(it.contract())));
            } else if (live && it.noticeBy().filter(day -> day.isBefore(view.asAt())).isPresent()) {
                tell.accept(new Finding("no-decision", "Notice on " + it.contract() + " was to be given by "
                        + LongDate.words(it.noticeBy().get()) + "; nothing has been decided", ref(it.contract())));
            }
            if (live && it.ends().isPresent() && it.used() > 0 && it.left() == 0 && replacement(all, it).isEmpty()) {
                tell.accept(new Finding("no-extension-left", it.contract()
                        + " has no extension left and nothing takes its place", ref(it.contract())));
            }
        }
        for (var join : joins(new Asking.Joins(), view).joins()) {
            if (join.fit() == Asking.Fit.GAP) {
                tell.accept(new Finding("gap", "Nothing is in force for " + join.length() + " days between "
                        + join.old() + " and " + join.by(), ref(join.by())));
            }
        }
    }

    static Asking.HistoryList history(Asking.History asked, View view) {
        Contracts.get(view, asked.contract());
        List<Asking.Entered> entries = new ArrayList<>();
        var before = new Contract[1];
        view.sql("select c.* from contracts_contracts c where c.contract = :contract and c.change_no <= :known"
                + " order by c.on_day, c.change_no").with("contract", asked.contract()).each(row -> {
                    var it = Contracts.contract(row);
                    entries.add(entered(view, row.number("change_no"), row.date("on_day"),
                            before[0] == null ? "added: " + it.title() : Differences.words(before[0], it)));
                    before[0] = it;
                });
        view.sql("select s.* from contracts_states s where s.contract = :contract and s.change_no <= :known"
                + " and s.reason is not null order by s.on_day").with("contract", asked.contract())
                .each(row -> entries.add(entered(view, row.number("change_no"), row.date("on_day"),
                        ContractState.valueOf(row.text("state")).word() + ": " + row.text("reason"))));
        entries.sort(Comparator.comparing(Asking.Entered::day).thenComparing(Asking.Entered::entry));
        return new Asking.HistoryList(asked.contract(), entries);
    }

    private static Asking.Entered entered(View view, long change, LocalDate day, String what) {
        var made = view.made(change);
        return new Asking.Entered(change, day, made.map(Made::at), made.map(Made::by), what);
    }
}
