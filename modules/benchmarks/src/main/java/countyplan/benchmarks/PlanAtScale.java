package countyplan.benchmarks;

import countyplan.benchmarks.baseline.Folder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// How long a server takes to answer about a plan of 100,000 actions with 1,000,000 progress updates, each of them a change
/// of its own: now, as at a day in the middle, as at days that nobody has asked about before, right after a change, and the
/// first time of all after a start. The updates are written with JDBC as the changes
/// would have written them. Arguments: how many actions, else 100,000; how many updates of each, else 10; how many
/// rounds, else 15.
final class PlanAtScale {

    private static final LocalDate BEGINNING = LocalDate.of(2022, 6, 1);
    private static final int DAYS_BETWEEN = 80;
    private static final int BATCH = 10_000;
    private static final double FIRST_WANTED = 3_000;
    private static final List<String> RATINGS = List.of("RED", "AMBER", "GREEN", "GREEN");
    private static final String BIG = "/api/action-plans/big/";

    private PlanAtScale() {
    }

    /// What is asked, and the milliseconds that it may take.
    private record Question(String name, String path, double wanted) {
    }

    private static final List<Question> QUESTIONS = List.of(
            new Question("first page of status", BIG + "status?limit=50", 100),
            new Question("filtered count", BIG + "status?priority=4&rag=red&freshness=stale&limit=1", 200),
            new Question("count by words", BIG + "status?about=9999th%20care&limit=1", 200),
            new Question("roll-up by priority and rating", BIG + "rollup", 1_000),
            new Question("trend of twelve months", BIG + "trend?every=month", 12_000));

    public static void main(String[] arguments) throws Exception {
        var tree = Tree.found();
        var scratch = Tree.scratch();
        var actions = Rounds.number(arguments, 0, 100_000);
        var updates = Rounds.number(arguments, 1, 10);
        var home = scratch.resolve("home");
        fill(tree, scratch, home, actions, updates);
        var reading = serving(tree, home);
        first("from the tables", reading);
        reading.stop();
        var serving = serving(tree, home);
        try {
            var first = first("after a start", serving);
            System.exit((first <= FIRST_WANTED ? 0 : 1)
                    | ask(tree, home, serving, BEGINNING.plusDays(DAYS_BETWEEN * updates / 2L),
                            Rounds.number(arguments, 2, 15)));
        } finally {
            serving.stop();
        }
    }

    private static Serving serving(Tree tree, Path home) throws Exception {
        var port = Serving.freePort();
        return Serving.start(tree.countyplan(home, "serve", "--port", Integer.toString(port)), port);
    }

    /// Asks what needs the whole plan in memory.
    private static double first(String how, Serving serving) throws Exception {
        Rounds.say("%.0f MB when ready".formatted(serving.megabytes("VmRSS")));
        var worked = serving.process().info().totalCpuDuration().orElseThrow();
        var took = serving.took(QUESTIONS.getFirst().path());
        Rounds.say("first asking of all, %s: %.0f ms, %d ms of processor time (load average %s)".formatted(how, took,
                serving.process().info().totalCpuDuration().orElseThrow().minus(worked).toMillis(), Rounds.load()));
        return took;
    }

    private static void fill(Tree tree, Path scratch, Path home, int actions, int updates) throws Exception {
        var begun = System.nanoTime();
        tree.done(home, "action-plans", "create", "big", "--title", "A big plan", "--starts", "2022-04-01");
        tree.done(home, "action-plans", "import", "big",
                ImportRows.write(scratch.resolve("big.csv"), actions).toString());
        var imported = System.nanoTime();
        try (var connection = Folder.open(home, false)) {
            connection.setAutoCommit(false);
            update(connection, actions, updates);
            Folder.shutDown(connection);
        }
        Rounds.say("%,d actions imported in %.1f s, %,d updates written in %.1f s; the folder has %,d MB".formatted(
                actions, (imported - begun) / 1e9, (long) actions * updates, (System.nanoTime() - imported) / 1e9,
                size(home) >> 20));
    }

    private static void update(Connection connection, int actions, int updates) throws SQLException {
        var number = last(connection);
        try (var change = connection.prepareStatement("insert into core_change (number, made_at, caller, organisation, "
                + "operation, on_day) values (?, ?, 'jo', null, 'action-plans progress', ?)");
                var entry = connection.prepareStatement("insert into core_entry (number, seq, ref, gone, fields) "
                        + "values (?, 1, ?, false, '{}')");
                var update =
                        connection.prepareStatement("insert into action_plans_progress (plan, code, note, percent, "
                                + "rag, said_by, on_day, change_no) values ('big', ?, ?, ?, ?, ?, ?, ?)")) {
            var made = LocalDateTime.of(2026, 11, 1, 9, 0).atOffset(ZoneOffset.UTC);
            var waiting = 0;
            for (var round = 0; round < updates; round++) {
                for (var action = 0; action < actions; action++) {
                    number++;
                    var code = "A" + (action / 500 + 1) + "." + (action % 500 + 1);
                    var day = BEGINNING.plusDays(DAYS_BETWEEN * round + action % 70);
                    all(change, number, made.plusNanos(1_000L * (round * actions + action)), day);
                    all(entry, number, "action-plans/big/actions/" + code);
                    all(update, code, "How it was getting on in round " + round, Math.min(100, 9 * round + action % 12),
                            (action + round) % 3 == 0 ? null : RATINGS.get((action + round) % 4),
                            "Team " + action % 40, day, number);
                    if (++waiting == BATCH) {
                        waiting = 0;
                        keep(connection, change, entry, update);
                    }
                }
            }
            if (waiting > 0) {
                keep(connection, change, entry, update);
            }
        }
    }

    private static long last(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery("select max(number) from core_change")) {
            row.next();
            return row.getLong(1);
        }
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

    private static long size(Path home) throws Exception {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static int ask(Tree tree, Path home, Serving serving, LocalDate past, int rounds)
            throws Exception {
        var missed = 0;
        for (var question : QUESTIONS) {
            var then = question.path() + (question.path().contains("?") ? "&" : "?") + "asAt=" + past;
            for (var warming = 0; warming < 5; warming++) {
                serving.took(question.path());
                serving.took(then);
            }
            var taken = Rounds.of(rounds, () -> serving.took(then), () -> serving.took(question.path()));
            var inTime = taken.theirs() <= question.wanted() && taken.ratio() <= 2;
            missed += inTime ? 0 : 1;
            missed += anew(serving, question, past, rounds) ? 0 : 1;
            Rounds.say(("%s: %.1f ms now (wanted at most %.0f), %.1f ms as at %s: ratio %.2f (wanted at most 2): %s; "
                    + "%.1f ms of processor time now, %.1f ms as at that day (load average %s)")
                    .formatted(question.name(), taken.theirs(), question.wanted(), taken.ours(), past,
                            taken.ratio(), inTime ? "met" : "MISSED",
                            serving.worked(question.path(), rounds), serving.worked(then, rounds),
                            Rounds.load()));
        }
        tree.done(home, "action-plans", "progress", "big", "A1.1", "--note", "One more");
        Rounds.say("first page right after a change: %.1f ms".formatted(serving.took(QUESTIONS.getFirst().path())));
        Rounds.say("%.0f MB at the end, %.0f MB at most".formatted(serving.megabytes("VmRSS"),
                serving.megabytes("VmHWM")));
        return missed == 0 ? 0 : 1;
    }

    /// Whether days that nobody has asked about before take as little.
    private static boolean anew(Serving serving, Question question, LocalDate past, int rounds) throws Exception {
        var asked = question.path() + (question.path().contains("?") ? "&" : "?") + "asAt=";
        int[] day = {0};
        var taken = Rounds.of(rounds, () -> serving.took(asked + past.plusDays(++day[0])),
                () -> serving.took(question.path()));
        var inTime = taken.ratio() <= 2;
        Rounds.say("%s: %.1f ms as at a day not asked about before, %.1f ms now: ratio %.2f (wanted at most 2): %s"
                .formatted(question.name(), taken.ours(), taken.theirs(), taken.ratio(), inTime ? "met" : "MISSED"));
        return inTime;
    }
}
