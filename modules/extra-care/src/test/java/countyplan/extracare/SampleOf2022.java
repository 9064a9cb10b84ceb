package countyplan.extracare;

import countyplan.modulekit.Trial;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;

/// The sample of 2022, loaded once for all tests of a class that only read it.
final class SampleOf2022 {
    private SampleOf2022() {
    }

    static Trial in(Path home) {
        var trial = Trial.in(home, new ExtraCareModule());
        trial.done("sample load");
        return trial;
    }

    /// The row whose field has the value.
    static JsonObject row(List<JsonObject> rows, String field, String value) {
        return rows.stream().filter(row -> row.getString(field).equals(value)).findFirst()
                .orElseThrow(() -> new AssertionError(value + " is not in " + rows));
    }

    /// As the rows have money.
    static String money(JsonObject row, String field) {
        return row.get(field).toString().replace("\"", "");
    }
}
