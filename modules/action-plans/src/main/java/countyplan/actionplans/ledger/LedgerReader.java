package countyplan.actionplans.ledger;

import countyplan.actionplans.ActionCode;
import countyplan.actionplans.ActionState;
import countyplan.actionplans.AreaCode;
import countyplan.actionplans.Lead;
import countyplan.actionplans.MoveCause;
import countyplan.actionplans.PlanId;
import countyplan.actionplans.ledger.ActionStory.Decided;
import countyplan.actionplans.ledger.ActionStory.Timed;
import countyplan.actionplans.ledger.ActionStory.Update;
import countyplan.actionplans.ledger.ActionStory.Words;
import countyplan.actionplans.store.ActionReader;
import countyplan.core.CatchUp;
import countyplan.core.Row;
import countyplan.core.values.Rag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads what changes wrote about the actions of a plan: one plain statement for each table, without an order, which costs
/// the least there is.
final class LedgerReader {

    private final PlanId plan;
    private final CatchUp.News news;
    private final Map<String, Growing> changed = new HashMap<>();
    private final Map<Object, Object> same = new HashMap<>();
    private PlanLedger before = new PlanLedger(List.of());

    LedgerReader(PlanId plan, CatchUp.News news) {
        this.plan = plan;
        this.news = news;
    }

    PlanLedger read(@Nullable PlanLedger kept) {
        before = kept == null ? before : kept;
        each("f.printed_code, f.title, f.area", "action_plans_actions", "", this::words);
        if (kept != null || !changed.isEmpty()) {
            each("f.place, f.lead, f.role", "action_plans_leads", " order by f.change_no, f.code, f.place", this::lead);
            each("f.timescale, f.kind, f.first_day, f.last_day, f.provisional, f.awaits, f.length_after, f.edtf, "
                    + "f.doubt, f.reason, f.cause", "action_plans_timescales", "", this::timescale);
            each("f.state, f.reason", "action_plans_states", "", this::state);
            each("f.percent, f.rag, f.reason, f.said_by", "action_plans_progress", "", this::progress);
        }
        if (kept != null) {
            news.sql("select f.code, f.entry, f.change_no from action_plans_corrections f where f.plan = :plan "
                    + "and f.change_no > :after and f.change_no <= :upTo").with("plan", plan)
                    .each(row -> growing(row).withdraw(row.number("entry"), row.number("change_no")));
        }
        return before.with(changed.values().stream().map(Growing::done).toList());
    }

    private void each(String columns, String table, String order, Consumer<Row> take) {
        news.sql("select f.code, f.on_day, f.change_no, f.void_no, " + columns + " from " + table
                + " f where f.plan = :plan and f.change_no > :after and f.change_no <= :upTo" + order)
                .with("plan", plan).each(take);
    }

    private Growing growing(Row row) {
        return changed.computeIfAbsent(row.text("code"),
                code -> new Growing(new ActionCode(code), before.story(new ActionCode(code)).orElse(null)));
    }

    private void words(Row row) {
        var growing = growing(row);
        var printed = row.maybeText("printed_code")
                .map(text -> text.equals(growing.code.value()) ? growing.code : new ActionCode(text));
        add(growing.words, row,
                new Words(printed, row.maybeText("title"), one(row.maybeText("area").map(AreaCode::new))));
    }

    private void lead(Row row) {
        growing(row).lead(row, one(ActionReader.lead(row)), withdrawal(row));
    }

    private void timescale(Row row) {
        add(growing(row).timescales, row, one(new Timed(ActionReader.timescale(row), row.maybeText("reason"),
                row.maybeText("cause").map(MoveCause::new))));
    }

    private void state(Row row) {
        add(growing(row).states, row,
                one(new Decided(ActionState.valueOf(row.text("state")), row.maybeText("reason"))));
    }

    private void progress(Row row) {
        add(growing(row).progress, row, one(new Update(row.maybeInteger("percent"),
                row.maybeText("rag").map(Rag::valueOf), row.maybeText("reason"), row.text("said_by"))));
    }

    private <T> void add(Track.Growing<T> track, Row row, T value) {
        track.add(row.date("on_day"), row.number("change_no"), withdrawal(row), value);
    }

    /// A withdrawal by a change that is still to be taken in will be found by its correction then.
    private long withdrawal(Row row) {
        var change = row.maybeNumber("void_no").orElse(Long.MAX_VALUE);
        return change <= news.upTo() ? change : Long.MAX_VALUE;
    }

    /// The same object for what is the same: most of what is said of 100,000 actions is.
    @SuppressWarnings("unchecked") // equal values are of one type
    private <T> T one(T value) {
        return (T) same.computeIfAbsent(value, first -> first);
    }

    /// A story in the making.
    private static final class Growing {

        private final ActionCode code;
        private final Track.Growing<Words> words;
        private final Track.Growing<List<Lead>> leads;
        private final Track.Growing<Timed> timescales;
        private final Track.Growing<Decided> states;
        private final Track.Growing<Update> progress;
        private List<Lead> together = new ArrayList<>();
        private @Nullable LocalDate day;
        private long change;
        private long withdrawal;

        private Growing(ActionCode code, @Nullable ActionStory before) {
            this.code = code;
            words = new Track.Growing<>(before == null ? null : before.words());
            leads = new Track.Growing<>(before == null ? null : before.leads());
            timescales = new Track.Growing<>(before == null ? null : before.timescales());
            states = new Track.Growing<>(before == null ? null : before.states());
            progress = new Track.Growing<>(before == null ? null : before.progress());
        }

        /// The leads that one change named, which come one after the other, are one entry.
        private void lead(Row row, Optional<Lead> lead, long withdrawnBy) {
            if (row.number("change_no") != change) {
                endLeads();
                day = row.date("on_day");
                change = row.number("change_no");
                withdrawal = withdrawnBy;
            }
            lead.ifPresent(together::add);
        }

        private void endLeads() {
            if (day != null) {
                leads.add(day, change, withdrawal, List.copyOf(together));
            }
            day = null;
            together = new ArrayList<>(2);
        }

        private void withdraw(long entry, long by) {
            endLeads();
            words.withdraw(entry, by);
            leads.withdraw(entry, by);
            timescales.withdraw(entry, by);
            states.withdraw(entry, by);
            progress.withdraw(entry, by);
        }

        private ActionStory done() {
            endLeads();
            return new ActionStory(code, words.done(), leads.done(), timescales.done(), states.done(), progress.done());
        }
    }
}
