package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.Changing;
import countyplan.core.Choice;
import countyplan.core.Refused;
import countyplan.core.Row;
import countyplan.core.View;
import countyplan.core.catalogue.Nearest;
import countyplan.core.host.TokenRecords.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lists and revokes the tokens that were given out. */
final class TokenListing {
    private static final String TOKENS = """
            select t.name, t.organisation, t.roles, t.modules, t.belonging, t.expires, t.used_at, m.made_at,
              m.caller as made_by, r.made_at as revoked_at, r.caller as revoked_by
            from core_token t join core_change m on m.number = t.number
            left join core_change r on r.number = t.revoked_no and r.number <= :known
            where t.number <= :known order by t.name""";

    private TokenListing() {}

    static TokenRecords.TokenList list(TokenRecords.TokensQuery query, View view) {
        List<TokenRecords.TokenRow> rows = rows(view);
        return new TokenRecords.TokenList(summary(rows), rows);
    }

    private static List<TokenRecords.TokenRow> rows(View view) {
        return ((Session) view).coreSql(TOKENS).list(row -> row(row, view.asAt()));
    }

    private static TokenRecords.TokenRow row(Row row, LocalDate asAt) {
        Optional<LocalDate> expires = row.maybeDate("expires");
        Optional<Instant> used = row.maybeMoment("used_at");
        Optional<Instant> revoked = row.maybeMoment("revoked_at");
        State state = revoked.isPresent() ? State.REVOKED
                : TokenBook.isOver(expires, asAt) ? State.EXPIRED
                        : used.isEmpty() ? State.NEVER_USED : State.LIVE;
        return new TokenRecords.TokenRow(TokenName.of(row.text("name")), row.text("organisation"), state,
                TokenBook.words(row.text("roles")), TokenBook.words(row.text("modules")), row.maybeText("belonging"),
                expires, used, row.moment("made_at"), row.text("made_by"), revoked, row.maybeText("revoked_by"));
    }

    private static String summary(List<TokenRecords.TokenRow> rows) {
        if (rows.isEmpty()) {
            return "No token has been given out.";
        }
        List<String> parts = new ArrayList<>();
        for (Map.Entry<State, String> state : List.of(Map.entry(State.LIVE, "in use"),
                Map.entry(State.NEVER_USED, "never used"), Map.entry(State.EXPIRED, "expired"),
                Map.entry(State.REVOKED, "revoked"))) {
            long count = rows.stream().filter(row -> row.state() == state.getKey()).count();
            if (count > 0) {
                parts.add(count + " " + state.getValue());
            }
        }
        return (rows.size() == 1 ? "1 token: " : rows.size() + " tokens: ") + String.join(", ", parts) + ".";
    }

    static TokenRecords.TokenRevoked revoke(TokenRecords.TokenRevoke asked, Changing changing) {
        List<TokenRecords.TokenRow> rows = rows(changing);
        TokenRecords.TokenRow row = rows.stream()
                .filter(each -> each.name().equals(asked.name()))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("no-such-token", "There is no token " + asked.name(),
                        near(asked.name(), rows)));
        if (row.state() == State.REVOKED) {
            return new TokenRecords.TokenRevoked("It was revoked before, and nothing has changed.", asked.name());
        }
        changing.update("update core_token set revoked_no = :number where name = :name", "name", asked.name());
        changing.log(TokenGiving.ref(asked.name()), given(row, false), given(row, true));
        return new TokenRecords.TokenRevoked("Whoever shows the token " + asked.name() + " is refused from now on.",
                asked.name());
    }

    private static TokenRecords.TokenGiven given(TokenRecords.TokenRow row, boolean revoked) {
        return new TokenRecords.TokenGiven(row.organisation(), row.roles(), row.modules(), row.only(), row.expires(),
                revoked);
    }

    private static List<String> near(TokenName name, List<TokenRecords.TokenRow> rows) {
        List<String> names = rows.stream().map(row -> row.name().value()).toList();
        List<String> near = Nearest.to(name.value(), names);
        return near.isEmpty() ? names : near;
    }

    /** The names of those that can be revoked, for completion. */
    static List<Choice> names(Function<String, String> given, String prefix, View view) {
        return view.caller().has(Caller.ADMINISTRATOR) && !Sight.isPartial(view.caller())
                ? rows(view).stream()
                        .filter(row -> row.state() != State.REVOKED && row.name().value().startsWith(prefix))
                        .map(row -> new Choice(row.name().value(), row.organisation()))
                        .toList()
                : List.of();
    }
}
