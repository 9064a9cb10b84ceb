package countyplan.actionplans.operations;

import countyplan.core.Refusal;
import countyplan.modulekit.Trial;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// An officer's desk with one plan, of June 2022, in one area; it is 1 February 2024.
final class Desk implements AutoCloseable {

    static final String PLAN = "carers";

    private final Trial trial;

    private Desk(Trial trial) {
        this.trial = trial;
    }

    static Desk withPlan(Path home) {
        var desk = new Desk(Trial.in(home, new ActionPlansModule()));
        desk.itIs("2024-02-01");
        desk.trial.done("action-plans create", "plan", PLAN, "title", "Carers action plan", "starts", "2022-06-06",
                "ends", "2025-06-05");
        desk.trial.done("action-plans add-area", "plan", PLAN, "area", "A", "title", "Information", "priorities", "1");
        return desk;
    }

    void itIs(String day) {
        trial.now(Instant.parse(day + "T10:00:00Z"));
    }

    Instant now() {
        return trial.now();
    }

    /// Adds an action to the plan from its first day.
    Desk action(String code, String timescale, String... leads) {
        List<String> given = new ArrayList<>(List.of("code", code, "area", "A", "title", "Do " + code));
        if (!timescale.isEmpty()) {
            given.addAll(List.of("timescale", timescale));
        }
        for (var lead : leads) {
            given.addAll(List.of("leads", lead));
        }
        done("add", given.toArray(String[]::new));
        return this;
    }

    Desk moved(String code, String timescale, String on, String... more) {
        List<String> given = new ArrayList<>(
                List.of("code", code, "timescale", timescale, "reason", "Late", "on", on));
        given.addAll(List.of(more));
        done("move", given.toArray(String[]::new));
        return this;
    }

    Desk completed(String code, String on) {
        done("complete", "code", code, "on", on);
        return this;
    }

    Desk updated(String code, String on, String... more) {
        List<String> given = new ArrayList<>(List.of("code", code, "note", "Under way", "on", on));
        given.addAll(List.of(more));
        done("progress", given.toArray(String[]::new));
        return this;
    }

    /// Asks of the plan, and fails the test unless it is done.
    JsonObject done(String operation, String... namesAndValues) {
        return trial.done("action-plans " + operation, ofPlan(namesAndValues));
    }

    /// The one row of an answer about that.
    JsonObject row(String rows, String about, String value, String operation, String... namesAndValues) {
        return rows(rows, operation, namesAndValues).stream().filter(row -> row.getString(about, "").equals(value))
                .findFirst().orElseThrow(() -> new AssertionError("no row about " + value));
    }

    List<JsonObject> rows(String rows, String operation, String... namesAndValues) {
        return done(operation, namesAndValues).getJsonArray(rows).getValuesAs(JsonObject.class);
    }

    Refusal refused(String operation, String... namesAndValues) {
        return trial.refused("action-plans " + operation, ofPlan(namesAndValues));
    }

    Trial trial() {
        return trial;
    }

    private static String[] ofPlan(String... namesAndValues) {
        List<String> all = new ArrayList<>(List.of("plan", PLAN));
        all.addAll(List.of(namesAndValues));
        return all.toArray(String[]::new);
    }

    @Override
    public void close() {
        trial.close();
    }
}
