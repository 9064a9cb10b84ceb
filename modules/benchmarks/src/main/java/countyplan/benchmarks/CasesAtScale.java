package countyplan.benchmarks;

import countyplan.benchmarks.baseline.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// How long a server takes to answer about 200,000 cases of Lightbulb, one in eight with a grant: the report on performance, the
/// first page of the clocks that break next, and the money; now, as at days that nobody has asked about before, and the first
/// time of all after a start, from the tables and, after another, from the files of what was kept in memory. 50,000 cases are imported, and all else is written with JDBC as changes would have written it.
/// It is judged by the processor time of the server, which is the same on a machine that has other things to do. Arguments: how many cases, else 200,000; how many rounds, else 15.
final class CasesAtScale {
    private static final int AT_ONCE = 50_000;
    private static final int WITH_GRANT = 8;
    private static final int BATCH = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 2);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 2);
    private static final int SPAN = 3_590;
    private static final double IMPORT_WANTED = 60;
    private static final double MOST_GROWTH = 200;
    // Our own limits: what was measured on a slow day of a machine, with room. Half of the second is the work of Java's compiler.
    private static final double FROM_TABLES_WANTED = 35_000;
    private static final double FROM_FILES_WANTED = 18_000;
    private static final List<String> DISTRICTS = List.of("blaby", "charnwood", "harborough", "hinckley-and-bosworth",
            "melton", "north-west-leicestershire", "oadby-and-wigston");
    private static final List<String> REQUIREMENTS = List.of("WRITTEN_APPLICATION", "PARTICULARS_OF_WORKS",
            "ESTIMATES", "ESTIMATES", "SERVICES_AND_CHARGES", "CERTIFICATE", "RESOURCES", "LANDLORDS_CERTIFICATE");

    private static final List<String> STATES = List.of("REFERRED", "CONTACTED", "VISITED", "RECOMMENDED", "IN_HAND",
            "OUTCOME", "CLOSED");

    private CasesAtScale() {
    }

    /// What is asked, and the milliseconds that it may take.
    private record Question(String name, String path, double wanted) {
    }

    private static final List<Question> QUESTIONS = List.of(
            new Question("performance by district", "/api/lightbulb/performance?", 1_000),
            new Question("performance by quarter", "/api/lightbulb/performance?by=quarter&", 1_000),
            new Question("first page of the clocks that break next", "/api/lightbulb/clocks?limit=50&", 100),
            new Question("first page of a district's", "/api/lightbulb/clocks?limit=50&district=melton&", 100),
            new Question("money", "/api/lightbulb/money?", 1_000),
            new Question("priorities, first page", "/api/lightbulb/priorities?limit=50&", 1_000));

    public static void main(String[] arguments) throws Exception {
        var tree = Tree.found();
        var scratch = Tree.scratch();
        var cases = Rounds.number(arguments, 0, 200_000);
        var home = scratch.resolve("home");
        var missed = imported(tree, scratch, home, Math.min(cases, AT_ONCE)) ? 0 : 1;
        try (var connection = Folder.open(home, false)) {
            connection.setAutoCommit(false);
            var number = change(connection);
            if (cases > AT_ONCE) {
                cases(connection, number, AT_ONCE, cases);
            }
            grants(connection, number, cases);
            Folder.shutDown(connection);
        }
        var serving = serving(tree, home);
        try {
            missed += first(serving, "from the tables", cases, FROM_TABLES_WANTED);
            missed += ask(serving, Rounds.number(arguments, 1, 15));
        } finally {
            serving.stop();
        }
        var again = serving(tree, home);
        try {
            missed += first(again, "after another start, from the files of what was kept", cases, FROM_FILES_WANTED);
        } finally {
            again.stop();
        }
        System.exit(missed == 0 ? 0 : 1);
    }

    /// Asks a server that has just started for the first time; answers 1 if that took too long.
    private static int first(Serving serving, String from, int cases, double wanted) throws Exception {
        var before = serving.megabytes("VmRSS");
        var begun = serving.worked();
        var first = serving.took(QUESTIONS.getFirst().path() + "asAt=" + NOW);
        var processor = serving.worked() - begun;
        var after = serving.megabytes("VmRSS");
        Rounds.say(
                ("first asking %s: %.0f ms of processor time (wanted at most %.0f): %s; %.0f ms by the clock; %.0f MB when"
                        + " ready and %.0f MB then, %.1f kB for each case, with what it read on the way (load average %s)")
                        .formatted(from, processor, wanted, processor <= wanted ? "met" : "MISSED", first, before,
                                after,
                                (after - before) * 1024 / cases, Rounds.load()));
        return processor <= wanted ? 0 : 1;
    }

    private static Serving serving(Tree tree, Path home) throws Exception {
        var port = Serving.freePort();
        return Serving.start(tree.countyplan(home, "serve", "--port", Integer.toString(port)), port);
    }

    /// Whether cases are imported in time, from the shell by a server.
    private static boolean imported(Tree tree, Path scratch, Path home, int cases) throws Exception {
        Files.createDirectories(home);
        var file = write(scratch.resolve("cases.csv"), cases);
        var serving = serving(tree, home);
        try {
            var work = serving.worked();
            var begun = System.nanoTime();
            tree.done(home, "lightbulb", "import-cases", file.toString());
            var seconds = (System.nanoTime() - begun) / 1e9;
            var processor = (serving.worked() - work) / 1_000;
            Rounds.say(
                    "%,d cases imported in %.1f s, %.1f s of the server's processor time (wanted at most %.0f, load average %s)"
                            .formatted(cases, seconds, processor, IMPORT_WANTED, Rounds.load()));
            return processor <= IMPORT_WANTED;
        } finally {
            serving.stop();
        }
    }

    private static LocalDate received(int each) {
        return FIRST.plusDays((long) each * 7919 % SPAN);
    }

    private static boolean isOver(int each) {
        return each % 10 != 0 && received(each).isBefore(NOW.minusDays(250));
    }

    private static Path write(Path file, int cases) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("reference,district,tenure,source,concern,received,age band,urgency,complexity,needs,worker,"
                    + "referred on,contacted on,visited on,recommended on,in hand on,outcome on,closed on\n");
            for (var each = 0; each < cases; each++) {
                var day = received(each);
                var took = 12 + each % 60;
                out.write(String.join(",", "case-" + each, DISTRICTS.get(each % 7),
                        each % 3 == 0 ? "private-tenant" : "owner-occupier", each % 5 == 0 ? "hospital" : "self",
                        "Trouble with the stairs", day.toString(), each % 4 == 0 ? "aged-65-to-79" : "aged-80-and-over",
                        each % 9 == 0 ? "urgent" : "non-urgent", each % WITH_GRANT == 0 ? "complex" : "simple",
                        "stairs;bathing",
                        each % WITH_GRANT == 0 ? "occupational-therapist" : "housing-support-co-ordinator",
                        day.toString(), day.plusDays(2).toString(), day.plusDays(5).toString(),
                        day.plusDays(8).toString(),
                        isOver(each) ? day.plusDays(10).toString() : "",
                        isOver(each) ? day.plusDays(took).toString() : "",
                        isOver(each) ? day.plusDays(took + 3).toString() : "") + "\n");
            }
        }
        return file;
    }

    private static void cases(Connection connection, long number, int from, int until) throws SQLException {
        try (var owner = connection.prepareStatement("insert into core_owner (ref, belonging) values (?, ?)");
                var facts = connection.prepareStatement("insert into lightbulb_cases (reference, district, tenure, "
                        + "source, concern, received, age_band, urgency, complexity, needs, worker, on_day, change_no) "
                        + "values (?, ?, 'OWNER_OCCUPIER', 'SELF', 'Trouble with the stairs', ?, 'AGED_80_AND_OVER', "
                        + "'NON_URGENT', 'SIMPLE', 'STAIRS', 'HOUSING_SUPPORT_CO_ORDINATOR', ?, " + number + ")");
                var state = connection.prepareStatement("insert into lightbulb_case_states (reference, state, on_day, "
                        + "change_no) values (?, ?, ?, " + number + ")")) {
            for (var each = from; each < until; each++) {
                var reference = "case-" + each;
                var day = received(each);
                var district = DISTRICTS.get(each % 7);
                all(owner, "lightbulb/cases/" + reference, district);
                all(facts, reference, district.replace('-', '_').toUpperCase(Locale.ROOT), day, day);
                var states = isOver(each) ? STATES : STATES.subList(0, 4);
                for (var place = 0; place < states.size(); place++) {
                    all(state, reference, states.get(place), day.plusDays(place * (4 + each % 7L)));
                }
                if (each % BATCH == 0) {
                    keep(connection, owner, facts, state);
                }
            }
            keep(connection, owner, facts, state);
        }
    }

    private static void grants(Connection connection, long number, int cases) throws SQLException {
        try (var grant = connection.prepareStatement("insert into lightbulb_grants (reference, work, title, enquired, "
                + "contribution, evidence, on_day, change_no) values (?, 'home', 'Level access shower', ?, 0, "
                + "'Statements seen', ?, " + number + ")");
                var state = connection.prepareStatement("insert into lightbulb_grant_states (reference, work, state, "
                        + "on_day, change_no) values (?, 'home', ?, ?, " + number + ")");
                var item =
                        connection.prepareStatement("insert into lightbulb_application_items (reference, work, item, "
                                + "meets, came, contractor, on_day, change_no) values (?, 'home', ?, ?, ?, ?, ?, "
                                + number + ")");
                var decision =
                        connection.prepareStatement("insert into lightbulb_decisions (reference, work, decision, "
                                + "outcome, decided, eligible, expense, charges, estimated_expense, amount, on_day, change_no) "
                                + "values (?, 'home', '1', 'APPROVED', ?, 'All', ?, 300, ?, ?, ?, " + number + ")");
                var payment = connection.prepareStatement("insert into lightbulb_payments (reference, work, payment, "
                        + "paid, amount, pays, stage, on_day, change_no) values (?, 'home', 'final', ?, ?, 'GRANT', "
                        + "'FINAL', ?, " + number + ")")) {
            for (var each = 0; each < cases; each += WITH_GRANT) {
                var reference = "case-" + each;
                var enquired = received(each).plusDays(9);
                var applied = enquired.plusDays(20 + each % 30);
                all(grant, reference, enquired, enquired);
                all(state, reference, "ENQUIRY", enquired);
                all(state, reference, "APPLIED", applied);
                for (var place = 0; place < REQUIREMENTS.size(); place++) {
                    all(item, reference, "item-" + place, REQUIREMENTS.get(place), applied.minusDays(place),
                            "Firm " + place, applied.minusDays(place));
                }
                if (each % 40 != 0) {
                    approved(state, decision, payment, reference, applied, each);
                }
                if (each / WITH_GRANT % BATCH == BATCH - 1) {
                    keep(connection, grant, state, item, decision, payment);
                }
            }
            keep(connection, grant, state, item, decision, payment);
        }
    }

    private static void approved(PreparedStatement state, PreparedStatement decision, PreparedStatement payment,
            String reference, LocalDate applied, int each) throws SQLException {
        var decided = applied.plusDays(25);
        var amount = 3_000 + each % 9_000;
        all(state, reference, "APPROVED", decided);
        all(decision, reference, decided, amount - 300, amount, amount, decided);
        if (each % 24 != 0) {
            var completed = decided.plusDays(60 + each % 90);
            all(state, reference, "STARTED", decided.plusDays(20));
            all(state, reference, "COMPLETED", completed);
            all(payment, reference, completed.plusDays(5), amount, completed.plusDays(5));
        }
    }

    private static long change(Connection connection) throws SQLException {
        long number;
        try (var query = connection.createStatement();
                var row = query.executeQuery("select max(number) + 1 from core_change")) {
            row.next();
            number = row.getLong(1);
        }
        try (var change = connection.prepareStatement("insert into core_change (number, made_at, caller, organisation, "
                + "operation, on_day) values (?, ?, 'jo', null, 'lightbulb add-grant', ?)")) {
            all(change, number, OffsetDateTime.now(ZoneOffset.UTC), NOW);
            keep(connection, change);
        }
        return number;
    }

    private static void all(PreparedStatement statement, Object... values) throws SQLException {
        for (var place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        statement.addBatch();
    }

    private static void keep(Connection connection, PreparedStatement... statements) throws SQLException {
        for (var statement : statements) {
            statement.executeBatch();
        }
        connection.commit();
    }

    private static int ask(Serving serving, int rounds) throws Exception {
        var missed = 0;
        for (var question : QUESTIONS) {
            for (var warming = 0; warming < 5; warming++) {
                serving.took(question.path() + "asAt=" + NOW);
            }
            int[] day = {0};
            var taken = Rounds.of(rounds, () -> serving.took(question.path() + "asAt=" + NOW.minusDays(++day[0])),
                    () -> serving.took(question.path() + "asAt=" + NOW));
            var now = serving.worked(question.path() + "asAt=" + NOW, rounds);
            var anew = serving.worked(question.path() + "asAt=" + NOW.minusDays(++day[0]), 1);
            var inTime = now <= question.wanted();
            missed += inTime ? 0 : 1;
            Rounds.say(("%s: %.1f ms of processor time (wanted at most %.0f): %s; %.1f ms as at a day not asked about "
                    + "before; %.1f and %.1f ms by the clock (load average %s)").formatted(question.name(), now,
                            question.wanted(), inTime ? "met" : "MISSED", anew, taken.theirs(), taken.ours(),
                            Rounds.load()));
        }
        return missed + (isFlat(serving, rounds) ? 0 : 1);
    }

    /// Whether asking on and on takes no more memory.
    private static boolean isFlat(Serving serving, int rounds) throws Exception {
        var before = serving.megabytes("VmRSS");
        for (var round = 0; round < 3 * rounds; round++) {
            serving.took(QUESTIONS.getFirst().path() + "asAt=" + NOW.minusDays(100 + round));
        }
        var grown = serving.megabytes("VmRSS") - before;
        Rounds.say("%.0f MB after %d more reports, %.0f MB more (wanted at most %.0f)".formatted(before + grown,
                3 * rounds, grown, MOST_GROWTH));
        return grown <= MOST_GROWTH;
    }
}
