package countyplan.modulekit;

import countyplan.core.About;
import countyplan.core.Changing;
import countyplan.core.Migration;
import countyplan.core.Operation;
import countyplan.core.Ref;
import countyplan.core.ServiceModule;
import countyplan.core.View;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A module as it was when it had fewer steps of its tables: it can put a row into each table, and count them.
public final class Older implements ServiceModule {
    private final ServiceModule module;
    private final int steps;
    private final Map<String, String> words;

    /// @param steps how many of its migrations it knew
    /// @param words what columns of its registers hold that cannot hold any text, by `table.column`
    Older(ServiceModule module, int steps, Map<String, String> words) {
        this.module = module;
        this.steps = steps;
        this.words = Map.copyOf(words);
    }

    @About("counts the rows of each table")
    public record Count() {}

    /// One table.
    public record Rows(@About("the table") String table, @About("how many rows") int rows) {}

    /// All tables.
    public record Counted(@About(value = "each table", rows = true) List<Rows> tables) {}

    @About("puts a row into each table")
    public record Fill() {}

    /// A column as the database tells of it.
    private record Column(String table, String name, String type) {}

    @Override
    public String id() {
        return module.id();
    }

    @Override
    public String title() {
        return module.title();
    }

    @Override
    public String about() {
        return module.about();
    }

    @Override
    public List<Migration> migrations() {
        return module.migrations().subList(0, steps);
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(
                Operation.read("count", "GET tables", Count.class, Counted.class, (none, view) -> counted(view)),
                Operation.add("fill", "POST tables", Fill.class, Counted.class, (none, changing) -> filled(changing)));
    }

    private Counted counted(View view) {
        return new Counted(tables(view).stream()
                .map(table -> new Rows(table, view.sql("select count(*) as rows_there from " + table)
                        .first(row -> (int) row.number("rows_there")).orElse(0)))
                .toList());
    }

    private Counted filled(Changing changing) {
        for (var table : tables(changing)) {
            var columns = columns(changing, table).stream().filter(column -> !column.name().equals("void_no")).toList();
            changing.update("insert into %s (%s) values (%s)".formatted(table,
                    String.join(", ", columns.stream().map(Column::name).toList()),
                    String.join(", ", columns.stream().map(this::value).toList())));
        }
        changing.log(Ref.to(id(), "tables"), null, counted(changing));
        return counted(changing);
    }

    private List<String> tables(View view) {
        return view.sql("select distinct lower(table_name) as name from information_schema.columns"
                + " where table_schema = current_schema order by 1").list(row -> row.text("name")).stream()
                .filter(name -> name.startsWith(id().replace('-', '_') + "_")).toList();
    }

    private static List<Column> columns(View view, String table) {
        return view.sql("select lower(column_name) as name, lower(data_type) as type from information_schema.columns"
                + " where table_schema = current_schema and lower(table_name) = :table order by ordinal_position")
                .with("table", table).list(row -> new Column(table, row.text("name"), row.text("type")));
    }

    /// The same everywhere, so that rows which refer to each other find each other.
    private String value(Column column) {
        var type = column.type().toLowerCase(Locale.ROOT);
        if (column.name().equals("change_no")) {
            return ":number";
        }
        if (type.contains("char")) {
            return "'" + words.getOrDefault(column.table() + "." + column.name(), "x") + "'";
        }
        if (type.equals("date")) {
            return "date '2024-04-01'";
        }
        if (type.startsWith("timestamp")) {
            return "timestamp '2024-04-01 12:00:00'";
        }
        return type.equals("boolean") ? "false" : "1";
    }
}
