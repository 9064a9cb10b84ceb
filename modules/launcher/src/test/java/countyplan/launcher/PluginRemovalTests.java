package countyplan.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Migration;
import countyplan.core.Refused;
import countyplan.core.ServiceModule;
import countyplan.core.host.Countyplan;
import countyplan.core.host.Modules;
import countyplan.core.host.Options;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records go for good only when the plug-in's id is typed.
class PluginRemovalTests {
    @TempDir
    Path temporary;

    private final List<String> told = new ArrayList<>();
    private DataFolder folder;

    /// A module that was there once, and whose tables still are.
    private static final class Visits implements ServiceModule {
        @Override
        public String id() {
            return "visits";
        }

        @Override
        public String title() {
            return "Visits";
        }

        @Override
        public String about() {
            return "Visits to homes";
        }

        @Override
        public List<Migration> migrations() {
            return List.of(Migration.of(1, "visits", "create table if not exists visits_visit (visit integer not null,"
                    + " on_day date not null, change_no bigint not null, void_no bigint)"));
        }
    }

    @BeforeEach
    void keepRecords() {
        folder = DataFolder.at(temporary.resolve("home"));
        var hold = folder.hold(true).orElseThrow();
        try (var countyplan = Countyplan.open(Modules.of(new Visits()), Options.of(folder.path()))) {
            assertEquals(List.of(), countyplan.catalogue().of("visits"));
        } finally {
            hold.close();
        }
    }

    @Test
    void theIdTypedAtThePromptRemovesThem() {
        remove(" visits ");
        assertEquals(List.of("This removes for good: visits_visit with 0 rows",
                "Type visits to remove it, or anything else to leave it:", "visits is removed, with its records."),
                told);
        assertEquals("no-such-plug-in", assertThrows(Refused.class, () -> remove("visits")).refusal().code());
    }

    @Test
    void anythingElseLeavesThem() {
        for (var typed : List.of("", "yes", "Visits", "visit")) {
            assertEquals("not-confirmed", assertThrows(Refused.class, () -> remove(typed)).refusal().code(), typed);
        }
        told.clear();
        remove("visits");
        assertTrue(told.getFirst().contains("visits_visit"), told::toString);
    }

    @Test
    void nobodyAtTheKeyboardLeavesThem() {
        assertEquals("not-confirmed", assertThrows(Refused.class, () -> life(Optional.empty())
                .run(PluginWords.of(List.of("remove", "visits", "--with-data"), false))).refusal().code());
    }

    private void remove(String typed) {
        life(Optional.of(typed)).run(PluginWords.of(List.of("remove", "visits", "--with-data"), false));
    }

    private PluginLife life(Optional<String> typed) {
        var records = new KeptRecords(folder, true,
                without -> new Door(folder, Modules::of, () -> Options.of(folder.path())));
        return new PluginLife(PluginFolders.of(Optional.empty(), List.of(temporary.resolve("plugins")), List.of()),
                records, () -> typed, told::add);
    }
}
