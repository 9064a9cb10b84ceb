package countyplan.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Fault;
import countyplan.core.Refused;
import countyplan.shell.Stopped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The project of a new module: what is written, what is refused, and that nothing is ever written over.
class NewModuleTests {
    @TempDir
    Path folder;

    private Path place;

    @BeforeEach
    void begin() throws IOException {
        place = Files.createDirectories(folder.resolve("work"));
        var template = Files.createDirectories(folder.resolve("kit/template/src/@package@"));
        Files.writeString(template.resolve("@Name@Module.java"), "\"@id@\" \"@title@\" @table@_items @kit@");
    }

    @Test
    void everyNameFollowsFromTheIdAndTheTitle() throws IOException {
        assertTrue(making().write(List.of("home-visits", "Home visits")).endsWith("cd home-visits && mvn verify"));
        assertEquals("\"home-visits\" \"Home visits\" home_visits_items "
                + folder.resolve("kit").resolve("repository").toUri(),
                Files.readString(place.resolve("home-visits/src/homevisits/HomeVisitsModule.java")));
        assertEquals(List.of("home-visits"), written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Visits", "home visits", "../visits", "-visits", "2-visits", "visits-", "core", "class",
            "plans", "plans-new", "action", "a-name-that-is-longer-than-a-name-can-be-here"})
    void anIdThatCannotBeUsedIsRefused(String id) throws IOException {
        assertEquals(List.of("the id"), faults(List.of(id, "Visits")));
        assertEquals(List.of(), written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A \"title\"", "A\\title", "<b>", "Title.", "two\nlines"})
    void aTitleThatCannotBeUsedIsRefused(String title) throws IOException {
        assertEquals(List.of("the title"), faults(List.of("visits", title)));
        assertEquals(List.of(), written());
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertEquals(List.of("the id", "the title"), faults(List.of()));
        assertEquals(List.of("the id", "more words"), faults(List.of("Home", "Home", "visits")));
    }

    @Test
    void whatIsThereIsNeverWrittenOver() throws IOException {
        var notes = Files.writeString(Files.createDirectories(place.resolve("visits")).resolve("notes.txt"), "mine");
        var refused = assertThrows(Refused.class, () -> making().write(List.of("visits", "Visits")));
        assertEquals("folder-exists", refused.refusal().code());
        assertTrue(refused.refusal().sentence().contains(notes.getParent().toString()), refused.refusal().sentence());
        assertEquals("mine", Files.readString(notes));
        assertEquals(List.of("visits"), written());
    }

    @Test
    void aTreeWithoutItsPartForAuthorsIsNamed() {
        var kit = folder.resolve("nowhere");
        var stopped = assertThrows(Stopped.class,
                () -> new NewModule(kit, place, Set.of()).write(List.of("visits", "Visits")));
        assertTrue(stopped.sentence().contains(kit.toString()), stopped.sentence());
    }

    private NewModule making() {
        return new NewModule(folder.resolve("kit"), place, Set.of("plans", "action-plans"));
    }

    private List<String> faults(List<String> words) {
        return assertThrows(Refused.class, () -> making().write(words)).refusal().faults().stream().map(Fault::where)
                .toList();
    }

    private List<String> written() throws IOException {
        try (var files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
