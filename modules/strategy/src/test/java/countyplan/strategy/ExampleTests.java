package countyplan.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import countyplan.core.Operation;
import countyplan.core.catalogue.Entry;
import countyplan.core.host.Options;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every operation, asked with its own examples about the samples.
class ExampleTests {

    /// Its example rests on the status that the example of `correct` strikes out; the samples use it often enough.
    private static final String SET_STATUS = "strategy set-status";

    @Test
    void everyExampleWorks(@TempDir Path home) {
        try (var desk = new Desk(home)) {
            desk.done("sample load");
            for (var entry : desk.operations()) {
                for (var field : entry.input()) {
                    assertFalse(field.example().isEmpty(), entry.name() + " " + field.name());
                }
                var writes = entry.kind() != Operation.Kind.READ;
                desk.done(entry.name(), examples(entry, writes ? List.of("dryRun", "yes") : List.of()));
            }
        }
    }

    @Test
    void answersAreTheSameFromPostgresql(@TempDir Path home, @TempDir Path other) throws Exception {
        try (var postgres = EmbeddedPostgres.start();
                var ours = new Desk(home);
                var theirs = new Desk(Options.of(other).withDatabase(database(postgres)))) {
            assertEquals(answers(ours), answers(theirs));
        }
    }

    /// The answers to every example, changes and all, and to the questions again afterwards.
    private static List<JsonObject> answers(Desk desk) {
        var answers = new ArrayList<JsonObject>();
        answers.add(desk.body("sample load"));
        var entries = new ArrayList<>(desk.operations());
        entries.removeIf(entry -> entry.name().equals(SET_STATUS));
        desk.operations().stream().filter(entry -> entry.kind() == Operation.Kind.READ).forEach(entries::add);
        for (var entry : entries) {
            answers.add(Json.createObjectBuilder()
                    .add(entry.name(), desk.body(entry.name(), examples(entry, List.of()))).build());
        }
        answers.add(desk.body("findings", "asAt", "2022-12-31"));
        answers.add(desk.body("findings"));
        answers.add(desk.body("changes"));
        return answers;
    }

    private static String[] examples(Entry entry, List<String> more) {
        var arguments = new ArrayList<String>();
        entry.input().forEach(field -> arguments.addAll(List.of(field.name(), field.example())));
        arguments.addAll(more);
        return arguments.toArray(String[]::new);
    }

    /// The driver lives in a layer of its own, as it does when an administrator installs it.
    private static Options.Database database(EmbeddedPostgres postgres) throws IOException, URISyntaxException {
        var driver = Path.of(org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var boot = ModuleLayer.boot();
        var drivers = boot.configuration().resolveAndBind(
                ModuleFinder.of(driver), ModuleFinder.of(), Set.of("org.postgresql.jdbc"));
        return new Options.Database(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "",
                boot.defineModulesWithOneLoader(drivers, ClassLoader.getPlatformClassLoader()));
    }
}
