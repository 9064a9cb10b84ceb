package countyplan.benchmarks.baseline;

import java.nio.file.Path;

/// The smallest program that opens a data folder and asks it one thing. Argument: the folder.
public final class OneQuery {

    private OneQuery() {
    }

    /// Prints the titles of the sample plan's actions.
    public static void main(String[] arguments) throws Exception {
        try (var connection = Folder.open(Path.of(arguments[0]), true);
                var query = connection.prepareStatement(
                        "select code, title from action_plans_actions where plan = ? order by code")) {
            query.setString(1, "carers-2022-25");
            var out = new StringBuilder();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    out.append(row.getString(1)).append(' ').append(row.getString(2)).append('\n');
                }
            }
            System.out.print(out);
        }
    }
}
