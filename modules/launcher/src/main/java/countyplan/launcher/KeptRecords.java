package countyplan.launcher;

import countyplan.core.Caller;
import countyplan.core.Refused;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Invoker;
import countyplan.core.host.Trial;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The records that modules have in the data folder or database, asked about through whichever process has them.
///
/// @param folder the data folder
/// @param any whether there can be records at all: a folder that has none is not made for this
/// @param door opens it without the plug-in in that folder, if one is named
record KeptRecords(DataFolder folder, boolean any, Function<Optional<Path>, Door> door) {

    /// Why the tables here are not for these modules: a later version made them, or another step.
    List<String> unfit(List<Trial.Tried> modules) {
        List<String> reasons = new ArrayList<>();
        if (any) {
            try (var access = new OnceAccess(door.apply(Optional.empty()))) {
                for (var module : modules) {
                    unfit(module, list(access.reading(), module.id()), reasons);
                }
            }
        }
        return reasons;
    }

    private static void unfit(Trial.Tried module, JsonObject list, List<String> reasons) {
        var newest = 0;
        for (var step : list.getJsonArray("steps").getValuesAs(JsonObject.class)) {
            var number = step.getInt("number");
            newest = Math.max(newest, number);
            if (number <= module.steps().size() && step.getBoolean("taken", false)
                    && !module.steps().get(number - 1).equals(step.getString("checksum"))) {
                reasons.add("step " + number + " of the tables of " + module.id()
                        + " is not the step that was taken here; use a version with the step that was");
            }
        }
        if (newest > module.steps().size()) {
            reasons.add("the tables of " + module.id() + " here are of a later version (step " + newest
                    + ", this one knows " + module.steps().size() + "); use that version or a later one");
        }
    }

    /// What the modules have, in words; empty if they have no tables.
    Optional<String> held(List<String> modules) {
        if (!any) {
            return Optional.empty();
        }
        List<String> held = new ArrayList<>();
        try (var access = new OnceAccess(door.apply(Optional.empty()))) {
            for (var module : modules) {
                for (var table : list(access.reading(), module).getJsonArray("tables")
                        .getValuesAs(JsonObject.class)) {
                    var rows = table.getJsonNumber("rows").longValue();
                    held.add("%s with %,d %s".formatted(table.getString("table"), rows, rows == 1 ? "row" : "rows"));
                }
            }
        }
        return held.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", held));
    }

    /// Removes the records of these modules.
    ///
    /// @param plugin the folder of their plug-in, if it is still there
    /// @throws Refused if another process has the modules loaded
    void remove(List<String> modules, Optional<Path> plugin) {
        try (var access = new OnceAccess(door.apply(plugin))) {
            for (var module : modules) {
                answer(access.writing(), "module-records remove",
                        Json.createObjectBuilder().add("module", module).add("confirm", module).build());
            }
        }
    }

    /// The process that has the data folder for long, if there is one.
    Optional<URI> server() {
        return folder.address().filter(ServerAddress::lives).map(ServerAddress::url);
    }

    private static JsonObject list(Invoker invoker, String module) {
        return answer(invoker, "module-records list", Json.createObjectBuilder().add("module", module).build());
    }

    private static JsonObject answer(Invoker invoker, String operation, JsonObject arguments) {
        var answer = invoker.invoke(new Call(operation, arguments, Caller.local(System.getProperty("user.name"))));
        if (answer instanceof Answer.Done done) {
            return done.body();
        }
        throw new Refused(((Answer.Refusing) answer).refusal());
    }
}
