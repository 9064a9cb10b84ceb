package countyplan.core.host;

import countyplan.core.Caller;
import countyplan.core.Changing;
import countyplan.core.Faults;
import countyplan.core.Ref;
import countyplan.core.Refused;
import countyplan.core.catalogue.Entry;
import countyplan.core.values.Dated;
import countyplan.core.values.LongDate;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gives out tokens. Only a hash of each is kept: whoever reads the records cannot ask with it. */
final class TokenGiving {
    /** For how many days a token lasts unless said, and at most; as old as the council, so that there is always one. */
    static final Dated<Days> DAYS = Dated.of("lifetime of a token in days",
            Dated.from(LocalDate.of(1974, 4, 1), new Days(365, 730), "Countyplan's default").marked("ours"));

    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_ORGANISATION = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenGiving() {}

    /** How long a token lasts. */
    record Days(int usual, int most) {}

    static TokenRecords.TokenMade create(TokenRecords.TokenCreate asked, Changing changing) {
        Session session = (Session) changing;
        Set<String> roles = roles(asked.roles());
        Optional<LocalDate> expires = expires(asked, changing.today());
        check(asked, roles, expires, session);
        if (session.coreSql("select 1 as one from core_token where name = :name").with("name", asked.name()).any()) {
            throw Refused.conflict("token-there", "There is a token " + asked.name() + " already, or was one: a name is"
                    + " given once only, so that the change log stays clear. Choose another, such as "
                    + asked.name() + "-" + changing.today().getYear());
        }
        String organisation = asked.organisation().strip();
        List<String> modules = asked.modules().stream().distinct().sorted().toList();
        String secret = secret();
        session.transaction().insert(
                "insert into core_token (name, hash, organisation, roles, modules, belonging, expires, number)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                new Object[]{asked.name(), Preview.digest(secret), organisation, String.join(",", roles),
                        String.join(",", modules), asked.only(), expires, session.number()});
        List<String> all = List.copyOf(roles);
        changing.log(ref(asked.name()), null,
                new TokenRecords.TokenGiven(organisation, all, modules, asked.only(), expires, false));
        return new TokenRecords.TokenMade(summary(asked, expires, session), asked.name(), secret, organisation, all,
                modules, asked.only(), expires);
    }

    static Ref ref(TokenName name) {
        return Ref.to("tokens", name);
    }

    /** Who may change may read, and who may do everything may do both. */
    private static Set<String> roles(List<String> asked) {
        Set<String> roles = new TreeSet<>(asked);
        if (roles.contains(Caller.ADMINISTRATOR)) {
            roles.add(Caller.OFFICER);
        }
        if (roles.isEmpty() || roles.contains(Caller.OFFICER)) {
            roles.add(Caller.READER);
        }
        return roles;
    }

    private static Optional<LocalDate> expires(TokenRecords.TokenCreate asked, LocalDate today) {
        return asked.neverExpires() ? Optional.empty()
                : asked.expires().or(() -> Optional.of(today.plusDays(DAYS.at(today).value().usual())));
    }

    private static void check(TokenRecords.TokenCreate asked, Set<String> roles, Optional<LocalDate> expires,
            Session session) {
        Faults faults = new Faults();
        String organisation = asked.organisation();
        if (organisation.isBlank() || organisation.length() > LONGEST_ORGANISATION
                || organisation.codePoints().anyMatch(Character::isISOControl)) {
            faults.add("organisation", organisation, "its name in 1 to " + LONGEST_ORGANISATION + " characters");
        }
        Set<String> there = new TreeSet<>(Set.of(Caller.READER, Caller.OFFICER, Caller.ADMINISTRATOR));
        session.host().catalogue().entries().stream().map(Entry::roles).forEach(there::addAll);
        for (String role : asked.roles()) {
            if (!there.contains(role)) {
                faults.add("roles", role, "one of " + String.join(", ", there));
            }
        }
        List<String> modules = session.host().modules().found().stream().map(found -> found.module().id()).toList();
        for (String module : asked.modules()) {
            if (!modules.contains(module)) {
                faults.add("modules", module, "the id of a service module: one of " + String.join(", ", modules));
            }
        }
        asked.only().filter(only -> !Belongings.isOwner(only))
                .ifPresent(only -> faults.add("only", only, Belongings.EXPECTED));
        LocalDate today = session.today();
        LocalDate last = today.plusDays(DAYS.at(today).value().most());
        if (asked.neverExpires() && asked.expires().isPresent()) {
            faults.add("neverExpires", "yes", "either this or the day in `expires`, not both");
        } else if (expires.isPresent() && (expires.get().isBefore(today) || expires.get().isAfter(last))) {
            faults.add("expires", expires.get().toString(), "a day from " + today + " to " + last
                    + ", or `neverExpires` to let it last");
        }
        faults.refuse("bad-token-terms", "A token cannot be given out on these terms");
        List<String> beyond = roles.stream().filter(role -> !session.caller().has(role)).toList();
        boolean isLocal = session.caller().organisation().isEmpty();
        if (!beyond.isEmpty() && !isLocal) {
            throw Authority.forbidden("role-beyond-own",
                    session.caller().name() + " is not " + String.join(" or ", beyond)
                            + ", and can give nobody a role beyond their own");
        }
    }

    /** 256 bits of chance, so that no guessing finds one; the start tells those who find one what it is. */
    private static String secret() {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        return "countyplan_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static String summary(TokenRecords.TokenCreate asked, Optional<LocalDate> expires, Session session) {
        String until = expires.map(day -> "Until the end of " + LongDate.words(day) + ", whoever").orElse("Whoever");
        boolean nobodys = asked.only().isPresent()
                && !session.coreSql("select 1 as one from core_owner where belonging = :only")
                        .with("only", asked.only()).any();
        return until + " shows this token may ask as " + asked.name()
                + ". It is told here and now only: give it to its holder in a safe way, and keep no copy."
                + (nobodys ? " No record belongs to " + asked.only().get() + " so far." : "");
    }
}
