package countyplan.benchmarks;

import countyplan.benchmarks.baseline.Folder;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// How long a server takes to report 1,000,000 weekly hours of tenants by scheme and month: 60 schemes of 40 tenants over eight
/// years, one row in fifty reported twice. Now, as at days that nobody has asked about before, and the first time of all after a
/// start. The schemes are imported, and the hours are written with JDBC as returns would have written them. It is judged by the
/// processor time of the server, which is the same on a machine that has other things to do. Arguments: how many rows, else
/// 1,000,000; how many rounds, else 15.
final class HoursAtScale {
    private static final int SCHEMES = 60;
    private static final int TENANTS = 40;
    private static final int AGAIN = 50;
    private static final int BATCH = 20_000;
    private static final double WANTED = 1_000;
    private static final LocalDate FIRST = LocalDate.of(2018, 10, 29);
    private static final String PATH = "/api/extra-care/hours?price=20&asAt=";

    private HoursAtScale() {
    }

    public static void main(String[] arguments) throws Exception {
        var tree = Tree.found();
        var scratch = Tree.scratch();
        var home = scratch.resolve("home");
        Files.createDirectories(home);
        tree.done(home, "extra-care", "import-schemes", schemes(scratch.resolve("schemes.csv")).toString(), "--on",
                FIRST.toString());
        var rows = Rounds.number(arguments, 0, 1_000_000);
        var weeks = Math.max(1, rows / (SCHEMES * TENANTS));
        var now = FIRST.plusWeeks(weeks);
        try (var connection = Folder.open(home, false)) {
            connection.setAutoCommit(false);
            hours(connection, weeks);
            Folder.shutDown(connection);
        }
        var port = Serving.freePort();
        var serving = Serving.start(tree.countyplan(home, "serve", "--port", Integer.toString(port)), port);
        var met = false;
        try {
            var megabytes = serving.megabytes("VmRSS");
            var first = worked(serving, PATH + now, 1);
            Rounds.say("first asking of all: %.0f ms of processor time; %.0f MB before, %.0f MB after".formatted(first,
                    megabytes, serving.megabytes("VmRSS")));
            worked(serving, PATH + now, 5);
            var rounds = Rounds.number(arguments, 1, 15);
            var again = worked(serving, PATH + now, rounds);
            var anew = 0.0;
            for (var round = 1; round <= rounds; round++) {
                anew = Math.max(anew, worked(serving, PATH + now.minusDays(round), 1));
            }
            met = again <= WANTED && anew <= WANTED;
            Rounds.say(
                    ("%,d hours by scheme and month: %.1f ms of processor time, at most %.1f ms as at a day not asked "
                            + "about before (wanted at most %.0f): %s (load average %s)").formatted(
                                    weeks * SCHEMES * TENANTS, again, anew, WANTED, met ? "met" : "MISSED",
                                    Rounds.load()));
        } finally {
            serving.stop();
        }
        System.exit(met ? 0 : 1);
    }

    private static Path schemes(Path file) throws IOException {
        var text = new StringBuilder("scheme,title,district,housing provider,care providers,source,state\n");
        for (var scheme = 0; scheme < SCHEMES; scheme++) {
            text.append("scheme-").append(scheme).append(",Scheme ").append(scheme)
                    .append(",melton,anchor,radis,A benchmark,open\n");
        }
        return Files.writeString(file, text);
    }

    private static void hours(Connection connection, int weeks) throws SQLException {
        var number = change(connection, 2);
        try (var hours = connection.prepareStatement("insert into extra_care_hours (scheme, week_of, tenant, "
                + "commissioned, delivered, paid, on_day, change_no) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            var written = 0;
            for (var week = 0; week < weeks; week++) {
                var monday = FIRST.plusWeeks(week);
                for (var scheme = 0; scheme < SCHEMES; scheme++) {
                    for (var tenant = 0; tenant < TENANTS; tenant++) {
                        written++;
                        row(hours, number - 1, monday, scheme, tenant, 1_000 + tenant * 20 - written % 7 * 25);
                        if (written % AGAIN == 0) {
                            row(hours, number, monday, scheme, tenant, 1_000 + tenant * 20);
                        }
                    }
                }
                if (written / BATCH != (written - SCHEMES * TENANTS) / BATCH) {
                    keep(connection, hours);
                }
            }
            keep(connection, hours);
        }
    }

    private static void row(PreparedStatement hours, long number, LocalDate monday, int scheme, int tenant,
            int delivered) throws SQLException {
        hours.setString(1, "scheme-" + scheme);
        hours.setObject(2, monday);
        hours.setString(3, "t-" + scheme + "-" + tenant);
        hours.setInt(4, 1_000 + tenant * 20);
        hours.setInt(5, delivered);
        hours.setInt(6, 1_000 + tenant * 20);
        hours.setObject(7, monday.plusDays(6));
        hours.setLong(8, number);
        hours.addBatch();
    }

    /// Writes so many changes to the log; answers the number of the last.
    private static long change(Connection connection, int many) throws SQLException {
        long number;
        try (var query = connection.createStatement();
                var row = query.executeQuery("select max(number) from core_change")) {
            row.next();
            number = row.getLong(1);
        }
        try (var change = connection.prepareStatement("insert into core_change (number, made_at, caller, organisation, "
                + "operation, on_day) values (?, ?, 'jo', null, 'extra-care return-hours', ?)")) {
            for (var each = 1; each <= many; each++) {
                change.setLong(1, number + each);
                change.setObject(2, OffsetDateTime.now(ZoneOffset.UTC));
                change.setObject(3, FIRST);
                change.addBatch();
            }
            keep(connection, change);
        }
        return number + many;
    }

    private static void keep(Connection connection, PreparedStatement statement) throws SQLException {
        statement.executeBatch();
        connection.commit();
    }

    /// The milliseconds of the server's processors that one answer took on average.
    private static double worked(Serving serving, String path, int rounds) throws Exception {
        var begun = serving.worked();
        for (var round = 0; round < rounds; round++) {
            // so many rows are sent in pieces, which Wire does not take
            try (var answer = URI.create("http://127.0.0.1:" + serving.port() + path).toURL().openStream()) {
                answer.transferTo(OutputStream.nullOutputStream());
            }
        }
        return (serving.worked() - begun) / rounds;
    }
}
