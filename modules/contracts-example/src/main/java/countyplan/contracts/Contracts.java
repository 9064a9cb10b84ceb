package countyplan.contracts;

import countyplan.core.Changing;
import countyplan.core.Facts;
import countyplan.core.Query;
import countyplan.core.Refused;
import countyplan.core.Row;
import countyplan.core.View;
import countyplan.core.values.LongDate;
import countyplan.core.values.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Contracts in the store. A change writes the whole contract anew, and a move its state.
final class Contracts {
    static final String CONTRACTS = "contracts_contracts";
    static final String STATES = "contracts_states";

    private static final String HELD = "select c.*, s.state, s.reason, s.on_day as since from contracts_contracts c"
            + " join contracts_states s on s.contract = c.contract where "
            + Facts.latest(CONTRACTS, "c", "contract") + " and " + Facts.latest(STATES, "s", "contract");

    private Contracts() {
    }

    /// A contract and where it stands.
    record Held(Contract contract, ContractState state, LocalDate since, Optional<String> reason) {
    }

    static List<Held> all(View view) {
        return view.sql(HELD + " order by c.contract").list(Contracts::held);
    }

    static List<Held> list(Asking.Contracts asked, View view) {
        var where = new StringBuilder(HELD);
        asked.service().ifPresent(service -> where.append(" and lower(c.service) = lower(:service)"));
        asked.providers().ifPresent(
                one -> where.append(" and lower(';' || c.providers || ';') like lower('%;' || :provider || ';%')"));
        asked.state().ifPresent(state -> where.append(" and s.state = :state"));
        asked.endsFrom().ifPresent(day -> where.append(" and c.ends >= :endsFrom"));
        asked.endsUntil().ifPresent(day -> where.append(" and c.ends <= :endsUntil"));
        return view.sql(where + " order by c.contract").with("service", asked.service())
                .with("provider", asked.providers()).with("state", asked.state()).with("endsFrom", asked.endsFrom())
                .with("endsUntil", asked.endsUntil()).list(Contracts::held);
    }

    static Optional<Held> find(View view, ContractId id, LocalDate day) {
        return view.sql(HELD + " and c.contract = :contract").with("contract", id).with("asAt", day)
                .first(Contracts::held);
    }

    static Held get(View view, ContractId id) {
        return find(view, id, view.asAt()).orElseThrow(() -> {
            var there = view.sql("select distinct contract from contracts_contracts where change_no <= :known "
                    + "order by contract").list(row -> row.text("contract"));
            return there.contains(id.value())
                    ? Refused.notFound("not-yet-held", id + " is not held yet on " + LongDate.words(view.asAt())
                            + "; choose a later day", List.of())
                    : Refused.notFound("no-such-contract", "There is no contract " + id
                            + "; add it, or choose one of those there are", there);
        });
    }

    static void write(Changing changing, Contract it) {
        refuseEarlier(changing, CONTRACTS, it.contract());
        changing.insert(CONTRACTS, changing.on(), "contract", it.contract(), "title", it.title(), "service",
                it.service(), "providers", String.join(";", it.providers()), "starts", it.starts(), "ends", it.ends(),
                "amount", it.amount(), "extensions",
                it.extensions().stream().map(String::valueOf).collect(Collectors.joining(";")),
                "extensions_used", it.extensionsUsed(), "notice_months", it.noticeMonths(), "lead_months",
                it.leadMonths(), "replaces", it.replaces());
    }

    static void write(Changing changing, ContractId id, ContractState state, Optional<String> reason) {
        refuseEarlier(changing, STATES, id);
        changing.insert(STATES, changing.on(), "contract", id, "state", state, "reason", reason);
    }

    private static void refuseEarlier(Changing changing, String table, ContractId id) {
        Query later = changing.sql("select max(on_day) as last from " + table + " where contract = :contract");
        later.with("contract", id).first(row -> row.maybeDate("last")).flatMap(day -> day)
                .filter(day -> day.isAfter(changing.on())).ifPresent(day -> {
                    throw Refused.conflict("entered-later", id + " has an entry from " + LongDate.words(day)
                            + "; choose that day or a later one");
                });
    }

    private static Held held(Row row) {
        return new Held(contract(row), ContractState.valueOf(row.text("state")), row.date("since"),
                row.maybeText("reason"));
    }

    static Contract contract(Row row) {
        return new Contract(ContractId.of(row.text("contract")), row.text("title"), row.text("service"),
                parts(row.maybeText("providers")), row.maybeDate("starts"), row.maybeDate("ends"),
                row.maybeDecimal("amount").map(Money::of),
                parts(row.maybeText("extensions")).stream().map(Integer::valueOf).toList(),
                optional(row, "extensions_used"), optional(row, "notice_months"), optional(row, "lead_months"),
                row.maybeText("replaces").map(ContractId::of));
    }

    private static OptionalInt optional(Row row, String column) {
        return row.maybeInteger(column);
    }

    static List<String> parts(Optional<String> text) {
        return Arrays.stream(text.orElse("").split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
