package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.ServiceModule;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is wrong with one plug-in, it alone is left out, with what is wrong and what to do; the good one works. */
class SafeStartTests {
    private static final String TABLE =
            "create table if not exists bad_row (id integer not null primary key, on_day date not null, change_no bigint not null, void_no bigint)";

    @TempDir
    Path folder;

    private PluginMaking making;

    @BeforeEach
    void aGoodOne() {
        making = new PluginMaking(folder);
        making.good("good");
    }

    @Test
    void aJarThatIsNone() throws IOException {
        Files.createDirectories(making.plugins().resolve("bad"));
        Files.writeString(making.plugins().resolve("bad/torn.jar"), "not a jar");
        assertLeftOut("its torn.jar cannot be read", "copy it there again");
    }

    @Test
    void noJar() throws IOException {
        Files.createDirectories(making.plugins().resolve("bad"));
        assertLeftOut("there is no jar in its folder; put the plug-in's jar and the jars it needs there");
    }

    @Test
    void aJarThatProvidesNothing() {
        making.put("bad", making.jar("bad", "module bad { exports bad; }",
                Map.of("bad.Its", "package bad; public class Its {}")));
        assertLeftOut("none of its jars provides countyplan.core.ServiceModule; its module-info must say");
    }

    @Test
    void aModuleThatIsMissing() {
        Path library = making.jar("library", "module library { exports library; }",
                Map.of("library.Words", "package library; public class Words {}"));
        bad(PluginMaking.provides("bad", "requires library;"), "", library);
        assertLeftOut("its module bad needs library, which is neither in its folder nor in Countyplan; add its jar");
        making.put("bad", library);
        try (Countyplan countyplan = open()) {
            assertEquals(1, countyplan.catalogue().of("bad").size());
        }
    }

    @Test
    void aPartOfJavaThatIsNotThere() {
        Path absent = making.jar("jdk.absent", "module jdk.absent { exports absent; }",
                Map.of("absent.Part", "package absent; public class Part {}"));
        bad(PluginMaking.provides("bad", "requires jdk.absent;"), "", absent);
        assertLeftOut("its module bad needs jdk.absent, a part of Java that Countyplan's runtime does not have");
    }

    @Test
    void twoVersionsOfOneModuleInItsFolder() throws IOException {
        bad("");
        Files.copy(making.plugins().resolve("bad/bad.jar"), making.plugins().resolve("bad/older.jar"));
        assertLeftOut("its folder has two jars of the module bad (", "older.jar", "take one of them away");
    }

    @Test
    void anIdThatIsTaken() {
        making.put("twin", making.jar("twin", PluginMaking.provides("twin"),
                Map.of("twin.Its", PluginMaking.its("twin", "good", ""))));
        assertLeftOut("twin", "there is another module with the id good, from file:", "take one of them away");
    }

    @Test
    void anIdThatWouldMixTables() {
        making.put("twin", making.jar("twin", PluginMaking.provides("twin"),
                Map.of("twin.Its", PluginMaking.its("twin", "good-old", ""))));
        assertLeftOut("twin", "would give their tables the same names");
    }

    @Test
    void aPathThatIsTaken() {
        bad("public List<Operation<?, ?>> operations() { return List.of(hello(\"a\", \"GET x/{name}\"), hello(\"b\", \"GET x/{name}\")); }");
        assertLeftOut("it has two operations with the name or path GET /bad/x/{}");
    }

    @Test
    void aPathOfTheCores() {
        making.put("bad", making.jar("bad", PluginMaking.provides("bad"), Map.of("bad.Its", PluginMaking.its("bad",
                "sample",
                "public List<Operation<?, ?>> operations() { return List.of(hello(\"list\", \"GET x\")); }"))));
        assertLeftOut("there is another with the name or path sample list");
    }

    @Test
    void aCopyOfTheCore() throws Exception {
        bad("");
        Path core = making.jar("countyplan.core", "module countyplan.core { exports countyplan.core; }",
                Map.of("countyplan.core.ServiceModule",
                        "package countyplan.core; public interface ServiceModule {}"));
        making.put("bad", core);
        assertLeftOut("it carries a copy of countyplan.core, which is Countyplan's own; remove that jar");
    }

    @Test
    void theCoresClassesInItsJar() {
        making.put("bad", making.jar("library", "module library { exports countyplan.core; }",
                Map.of("countyplan.core.Money", "package countyplan.core; public class Money {}")));
        assertLeftOut("its module library carries a copy of Countyplan's own package countyplan.core");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "[99,100) | needs Countyplan from 99 on, below 100 and this is 1.0.0-SNAPSHOT; use a later Countyplan",
            "[0.1,1) | needs Countyplan from 0.1 on, below 1 and this is 1.0.0-SNAPSHOT; use a later version of the plug-in",
            "3 | says Countyplan-Core: 3, which should be like [1.2,3)"})
    void anotherVersionOfTheCore(String range, String why) {
        making.put("bad", making.jar("bad", PluginMaking.provides("bad"),
                Map.of("bad.Its", PluginMaking.its("bad", "bad", "")), List.of("Countyplan-Core: " + range)));
        assertLeftOut(why);
    }

    @Test
    void aRecordThatIsNotExported() {
        bad("module bad { requires countyplan.core; provides countyplan.core.ServiceModule with bad.Its; }", "");
        assertLeftOut("its module-info must say \"exports bad\"");
    }

    @Test
    void aConstructorThatFails() {
        bad("public Its() { throw new IllegalStateException(\"not today\"); }");
        assertLeftOut(
                "its module cannot be made: java.lang.IllegalStateException: not today; its constructor should do nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "public List<Operation<?, ?>> operations() { throw new IllegalStateException(\"not today\"); } | its operations() fails: java.lang.IllegalStateException: not today",
            "public List<Operation<?, ?>> operations() { return null; } | its operations() answers null",
            "public List<Operation<?, ?>> operations() { return java.util.Arrays.asList((Operation<?, ?>) null); } | its operations() has a null among them",
            "public List<Operation<?, ?>> operations() { return List.of(hello(\"Hello\", \"GET hello\")); } | operation bad Hello is not sound: its name must be lower-case words",
            "public List<Operation<?, ?>> operations() { return List.of(hello(\"a\", \"GET {b}\")); } | operation bad a is not sound: {b} in its route must be a required",
            "public List<Migration> migrations() { throw new IllegalStateException(\"not today\"); } | its migrations() fails: java.lang.IllegalStateException: not today",
            "public List<Migration> migrations() { return null; } | its migrations() answers null",
            "public List<Migration> migrations() { return List.of(Migration.of(2, \"x\")); } | its migrations must be numbered 1, 2, 3 without gaps",
            "public List<Choices> choices() { return null; } | its choices() answers null",
            "public List<Operation<?, ?>> operations() { return operations(); } | its operations() fails: java.lang.StackOverflowError"})
    void whatItDeclaresIsNotSound(String members, String why) {
        bad(members);
        assertLeftOut(why);
    }

    @Test
    void everyReasonIsTold() {
        bad("public List<Operation<?, ?>> operations() { return List.of(hello(\"A\", \"GET a\"), hello(\"b\", \"b\")); } public List<Migration> migrations() { return null; }");
        assertLeftOut("operation bad A is not sound", "operation bad b is not sound", "its migrations() answers null");
    }

    @Test
    void anIdThatIsNull() {
        making.put("bad", making.jar("bad", PluginMaking.provides("bad"),
                Map.of("bad.Its", PluginMaking.its("bad", "bad", "").replace("return \"bad\"", "return null"))));
        assertLeftOut("its id() answers null");
    }

    /** Tables, which are in one of two databases. */
    @ParameterizedClass
    @EnumSource(Records.class)
    static class TablesTests {
        @Parameter
        Records records;

        @TempDir
        Path folder;

        @Test
        void aStepThatFailsLeavesOutItsModuleAlone() {
            SafeStartTests outer = in(folder);
            outer.bad(migrations(
                    "Migration.of(1, \"one\", \"" + TABLE + "\"), Migration.of(2, \"two\", \"create tabel\")"));
            outer.assertLeftOut(records,
                    "its tables are not as it needs them (failed at 2: statement 1 of 1 of step 2 (two) was refused");
            outer.assertLeftOut(records, "failed at 2");
            JsonObject row = outer.row(records, "bad");
            assertEquals(0, row.getInt("operations"));
            assertTrue(row.getString("tables").startsWith("failed at 2: "), row::toString);
            assertEquals("no tables", outer.row(records, "good").getString("tables"));
        }

        @Test
        void anEarlierVersionThanTheTablesIsLeftOutAndTheLaterOneIsBack() throws IOException {
            SafeStartTests outer = in(folder);
            String one = "Migration.of(1, \"one\", \"" + TABLE + "\")";
            String two = "Migration.of(2, \"two\", \"alter table bad_row add column if not exists more integer\")";
            outer.bad(migrations(one + ", " + two));
            assertEquals("up to date, 2 of 2", outer.row(records, "bad").getString("tables"));
            outer.removeBad();
            outer.assertKept(records);
            outer.bad(migrations(one));
            outer.assertLeftOut(records,
                    "newer: its tables here are of a later version (step 2, this version knows 1)");
            outer.removeBad();
            outer.bad(migrations("Migration.of(1, \"one\", \"create table bad_other (id integer)\"), " + two));
            outer.assertLeftOut(records, "changed: step 1 (one) is not the step that was taken here");
            outer.removeBad();
            outer.bad(migrations(one + ", " + two));
            assertEquals("up to date, 2 of 2", outer.row(records, "bad").getString("tables"));
        }

        private static SafeStartTests in(Path folder) {
            SafeStartTests outer = new SafeStartTests();
            outer.folder = folder;
            outer.aGoodOne();
            return outer;
        }

        private static String migrations(String list) {
            return "public List<Migration> migrations() { return List.of(" + list + "); }";
        }
    }

    private void bad(String members) {
        bad(PluginMaking.provides("bad"), members);
    }

    private void bad(String descriptor, String members, Path... needs) {
        making.put("bad", making.jar("bad", descriptor, Map.of("bad.Its", PluginMaking.its("bad", "bad", members)),
                needs));
    }

    private void removeBad() throws IOException {
        Files.delete(making.plugins().resolve("bad/bad.jar"));
        Files.delete(making.plugins().resolve("bad"));
    }

    private Countyplan open() {
        return open(Records.IN_A_FOLDER);
    }

    private Countyplan open(Records records) {
        ModuleLayer layer = ServiceModule.class.getModule().getLayer();
        return Countyplan.open(Modules.find(layer, Plugins.in(List.of(making.plugins()), layer)),
                records.at(folder.resolve("home")));
    }

    private void assertLeftOut(String... why) {
        assertLeftOut(Records.IN_A_FOLDER, why);
    }

    /** The reasons told of the only one that is left out; the good one answers. */
    private void assertLeftOut(Records records, String... why) {
        try (Countyplan countyplan = open(records)) {
            JsonObject body = modules(countyplan);
            assertEquals(1, body.getJsonArray("leftOut").size(), body::toString);
            JsonObject out = body.getJsonArray("leftOut").getJsonObject(0);
            for (String each : why) {
                assertTrue((out.getString("name") + ": " + out.getString("why")).contains(each), out::toString);
            }
            Answer answer = countyplan.invoke(
                    new Call("good hello", Tree.object().add("name", "Jo").build(), Caller.local("jo")));
            assertEquals("Hello, Jo", ((Answer.Done) answer).body().getString("words"));
        }
    }

    private void assertKept(Records records) {
        try (Countyplan countyplan = open(records)) {
            JsonObject out = modules(countyplan).getJsonArray("leftOut").getJsonObject(0);
            assertEquals("bad", out.getString("name"));
            assertTrue(out.getString("why").startsWith(
                    "its records are kept (2 steps of tables); its plug-in is not there"), out::toString);
        }
    }

    private JsonObject row(Records records, String id) {
        try (Countyplan countyplan = open(records)) {
            return modules(countyplan).getJsonArray("modules").getValuesAs(JsonObject.class).stream()
                    .filter(each -> each.getString("id").equals(id)).findFirst().orElseThrow();
        }
    }

    private static JsonObject modules(Countyplan countyplan) {
        Answer answer = countyplan.invoke(new Call("modules", Tree.object().build(), Caller.local("jo")));
        return ((Answer.Done) answer).body();
    }
}
