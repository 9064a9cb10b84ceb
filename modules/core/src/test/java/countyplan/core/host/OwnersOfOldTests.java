package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countyplan.core.store.Migrations;
import countyplan.core.store.Schema;
import countyplan.core.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What belonged to somebody before records could belong to several belongs to them still. */
@ParameterizedClass
@EnumSource(Records.class)
class OwnersOfOldTests {
    @Parameter
    Records records;

    @TempDir
    Path home;

    @Test
    void everyRecordKeepsItsOwner() {
        try (Store store = records.store(home)) {
            Migrations.run(store, Map.of("", Schema.of(CoreTables.MIGRATIONS.subList(0, 3))));
            store.write(transaction -> {
                for (String ref : List.of("visits/b-1", "visits/b-2")) {
                    transaction.insert("insert into core_belonging (ref, belonging) values (?, ?)",
                            new Object[]{ref, "blaby"});
                }
                return new Store.Kept<>(true, true);
            });
            Migrations.run(store, Map.of("", Schema.of(CoreTables.MIGRATIONS)));
            assertEquals(List.of("visits/b-1 blaby", "visits/b-2 blaby"), store.write(transaction -> new Store.Kept<>(
                    transaction.query("select ref, belonging from core_owner order by ref", Map.of())
                            .list(row -> row.text("ref") + " " + row.text("belonging")),
                    false)));
        }
    }
}
