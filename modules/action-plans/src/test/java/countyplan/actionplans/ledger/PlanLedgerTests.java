package countyplan.actionplans.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countyplan.actionplans.LedgerProbe;
import countyplan.actionplans.operations.ActionPlansModule;
import countyplan.actionplans.operations.Records;
import countyplan.core.Caller;
import countyplan.core.Document;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.Options;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is entered in whatever order, the ledger says what the tables say.
@ParameterizedClass
@EnumSource(Records.class)
class PlanLedgerTests {

    private static final Instant BEGINNING = Instant.parse("2024-02-01T10:00:00Z");
    private static final int CHANGES = 40;

    @Parameter
    Records records;

    private Instant now = BEGINNING;
    private Options options;
    private Countyplan countyplan;

    @BeforeEach
    void open(@TempDir Path home) {
        options = records.at(home);
        countyplan = open(options);
    }

    @AfterEach
    void close() {
        countyplan.close();
    }

    @Test
    void saysWhatTheTablesSayWhateverIsEntered() {
        write(new Random(20220606), countyplan);
    }

    @Test
    void saysSoWhereAnotherProcessWrites() {
        assumeTrue(records == Records.IN_POSTGRESQL, "a folder has one process at a time");
        try (var there = open(options)) {
            write(new Random(20230401), there);
        }
    }

    @Test
    void saysSoOfRestoredRecords(@TempDir Path other) {
        write(new Random(4), countyplan);
        var backup = ask(countyplan, "backup", Map.of()).document().orElseThrow();
        try (var restored = open(records.at(other))) {
            compare(restored, new Random(1), Map.of());
            ask(restored, "restore", Map.of("file", backup));
            for (var seed = 0; seed < 5; seed++) {
                compare(restored, new Random(seed), Map.of());
            }
        }
    }

    /// Changes that are kept, run dry or refused, compared with what the tables say after each, as known now and before.
    private void write(Random chance, Countyplan writer) {
        var kept = 0;
        for (var change = 0; change < CHANGES; change++) {
            now = now.plus(Duration.ofMinutes(1));
            var fate = chance.nextInt(5);
            var asked = Json.createObjectBuilder().add("seed", chance.nextInt(1_000_000));
            if (fate == 0) {
                asked.add("dryRun", true);
            }
            if (fate == 1) {
                asked.add("refuse", true);
            }
            var answer = writer.invoke(call("probe write", asked.build(), Map.of()));
            if (fate == 1) {
                assertEquals("unwanted", assertInstanceOf(Answer.Refusing.class, answer, answer::toString).refusal()
                        .code());
            } else {
                kept += assertInstanceOf(Answer.Done.class, answer, answer::toString).change().isPresent() ? 1 : 0;
            }
            compare(countyplan, chance, Map.of());
            compare(countyplan, chance, Map.of("knownAt",
                    BEGINNING.plus(Duration.ofMinutes(chance.nextInt(change + 1))).toString()));
        }
        assertTrue(kept > CHANGES / 3, kept + " of the changes were kept");
    }

    private void compare(Countyplan reader, Random chance, Map<String, String> more) {
        var asked = Json.createObjectBuilder().add("seed", chance.nextInt(1_000_000));
        more.forEach(asked::add);
        var answer = reader.invoke(call("probe compare", asked.build(), Map.of()));
        assertTrue(assertInstanceOf(Answer.Done.class, answer, answer::toString).body().getInt("compared") > 0);
    }

    private Countyplan open(Options where) {
        InstantSource source = () -> now;
        return Countyplan.open(Modules.of(new ActionPlansModule(), new LedgerProbe()),
                where.withClock(source.withZone(ZoneOffset.UTC)));
    }

    private static Answer.Done ask(Countyplan asked, String operation, Map<String, Document> files) {
        var answer = asked.invoke(call(operation, JsonObject.EMPTY_JSON_OBJECT, files));
        return assertInstanceOf(Answer.Done.class, answer, answer::toString);
    }

    private static Call call(String operation, JsonObject arguments, Map<String, Document> files) {
        return new Call(operation, arguments, files, Caller.local("jo"), (done, total) -> {
        });
    }
}
