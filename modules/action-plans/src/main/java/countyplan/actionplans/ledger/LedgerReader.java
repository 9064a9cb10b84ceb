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
import countyplan.core.Query;
import countyplan.core.Row;
import countyplan.core.values.Rag;
import countyplan.core.values.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads what changes wrote about the actions of a plan: all of it by plain statements over some of its actions after the
/// others, since a database hands over the rows of one statement all at once; news by the numbers of the changes.
final class LedgerReader {

    /// How many actions are read at a time; a hundred updates of each still take little memory.
    private static final int ACTIONS_AT_A_TIME = 2_000;

    private static final Part WORDS = new Part("action_plans_actions", "f.printed_code, f.title, f.area", "");
    private static final Part LEADS = new Part("action_plans_leads", "f.place, f.lead, f.role",
            "order by f.code, f.change_no, f.place");
    private static final Part TIMESCALES = new Part("action_plans_timescales",
            "f.timescale, f.kind, f.first_day, f.last_day, f.provisional, f.awaits, f.length_after, f.edtf, "
                    + "f.doubt, f.reason, f.cause",
            "");
    private static final Part STATES = new Part("action_plans_states", "f.state, f.reason", "");
    private static final Part PROGRESS = new Part("action_plans_progress", "f.percent, f.rag, f.reason, f.said_by", "");
    private static final Part CORRECTIONS = new Part("action_plans_corrections", "f.entry", "");

    private final PlanId plan;
    private final CatchUp.News news;
    private final Map<String, Growing> changed = new HashMap<>();
    private final Map<Object, Object> same = new HashMap<>();
    private PlanLedger before = PlanLedger.EMPTY;

    LedgerReader(PlanId plan, CatchUp.News news) {
        this.plan = plan;
        this.news = news;
    }

    /// A table, and what is asked of its rows.
    ///
    /// @param order in which order; empty for any
    private record Part(String table, String columns, String order) {

        private static final String OF_PLAN = "f.plan = :plan";

        Query written(CatchUp.News news) {
            return news.written("f.code, f.on_day, f.change_no, f.void_no, " + columns, table, OF_PLAN, order);
        }

        Query writtenOf(CatchUp.News news, String first, String last) {
            return news.written("f.code, f.on_day, f.change_no, f.void_no, " + columns, table,
                    OF_PLAN + " and f.code >= :first and f.code <= :last", order)
                    .with("first", first).with("last", last);
        }
    }

    PlanLedger read(@Nullable PlanLedger kept) {
        return kept == null ? readAll() : catchUp(kept);
    }

    private PlanLedger readAll() {
        each(WORDS, this::words);
        var codes = changed.keySet().stream().sorted().toList();
        List<ActionStory> stories = new ArrayList<>(codes.size());
        for (var from = 0; from < codes.size(); from += ACTIONS_AT_A_TIME) {
            var some = codes.subList(from, Math.min(codes.size(), from + ACTIONS_AT_A_TIME));
            each(LEADS, some, this::lead);
            each(TIMESCALES, some, this::timescale);
            each(STATES, some, this::state);
            each(PROGRESS, some, this::progress);
            some.forEach(code -> stories.add(Objects.requireNonNull(changed.remove(code)).done()));
        }
        return PlanLedger.EMPTY.with(stories, news.upTo());
    }

    private PlanLedger catchUp(PlanLedger kept) {
        before = kept;
        each(WORDS, this::words);
        each(LEADS, this::lead);
        each(TIMESCALES, this::timescale);
        each(STATES, this::state);
        each(PROGRESS, this::progress);
        each(CORRECTIONS, row -> growing(row).withdraw(row.number("entry"), row.number("change_no")));
        return kept.with(changed.values().stream().map(Growing::done).toList(), news.upTo());
    }

    private void each(Part part, Consumer<Row> take) {
        part.written(news).with("plan", plan).each(take);
    }

    private void each(Part part, List<String> codes, Consumer<Row> take) {
        part.writtenOf(news, codes.getFirst(), codes.getLast()).with("plan", plan).each(take);
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
