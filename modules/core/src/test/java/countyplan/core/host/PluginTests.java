package countyplan.core.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Caller;
import countyplan.core.ServiceModule;
import countyplan.core.catalogue.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder among the plug-ins adds a service module, in a layer of its own. */
class PluginTests {
    @TempDir
    Path folder;

    private PluginMaking making;

    @BeforeEach
    void begin() {
        making = new PluginMaking(folder);
    }

    @Test
    void aModuleThatWasNeverSeenBeforeWorksFromItsFolder() {
        making.good("greeting");
        try (Countyplan countyplan = open()) {
            assertEquals("Hello, Jo", hello(countyplan, "greeting"));
        }
    }

    /** What it is asked about others' records is no business of theirs if it fails. */
    @Test
    void oneThatFailsAboutLinksKeepsNobodyFromOthersRecords() {
        Path jar = making.jar("rude", PluginMaking.provides("rude"),
                Map.of("rude.Its", PluginMaking.its("rude", "rude", """
                        public void links(Ref record, View view, java.util.function.Consumer<Link> tell) {
                            throw new IllegalStateException("not today");
                        }
                        """)));
        making.put("rude", jar);
        Path polite = making.jar("polite", PluginMaking.provides("polite"), Map.of("polite.Its", PluginMaking.its(
                "polite",
                "polite",
                """
                        public void links(Ref record, View view, java.util.function.Consumer<Link> tell) {
                            tell.accept(Link.of(Ref.of("polite/bow"), "serves", Ref.of("polite/manners"), "is served by"));
                        }
                        public java.util.Optional<String> title(Ref ref, View view) { return java.util.Optional.of("A bow"); }
                        public java.util.Optional<String> standing(Ref ref, View view) { return java.util.Optional.of("deep"); }
                        """)));
        making.put("polite", polite);
        try (Countyplan countyplan = open()) {
            Answer answer = countyplan.invoke(new Call("links",
                    Tree.object().add("record", "polite/bow").build(), Caller.local("jo")));
            assertEquals("A bow has 1 link.", ((Answer.Done) answer).body().getString("summary"));
            assertEquals("deep", ((Answer.Done) answer).body().getString("standing"));
        }
    }

    @Test
    void nothingIsThereWithoutItsFolder() {
        try (Countyplan countyplan = open()) {
            assertTrue(countyplan.catalogue().of("greeting").isEmpty());
        }
    }

    @Test
    void twoMayBringDifferentVersionsOfOneLibrary() {
        for (String name : List.of("first", "second")) {
            Path library = making.jar("library." + name, "module library { exports library; }", Map.of("library.Words",
                    "package library; public class Words { public static String OF = String.valueOf(\"" + name
                            + "\"); }"));
            Path module = making.jar(name, PluginMaking.provides(name, "requires library;"), Map.of(name + ".Its",
                    PluginMaking.its(name, name, "static String words(String name) { return library.Words.OF; }")),
                    library);
            making.put(name, module, library);
        }
        try (Countyplan countyplan = open()) {
            assertEquals("first", hello(countyplan, "first"));
            assertEquals("second", hello(countyplan, "second"));
        }
    }

    /** As a library would look for a provider or a driver: without naming a layer. */
    @Test
    void providersAndDriversInItsFolderServeIt() {
        Path driver = making.jar("driver",
                "module driver { requires java.sql; exports driver; uses driver.Voice; provides driver.Voice with driver.Loud; provides java.sql.Driver with driver.Its; }",
                Map.of("driver.Voice",
                        """
                                package driver;
                                public interface Voice {
                                    String say();
                                    static String found() {
                                        return java.util.ServiceLoader.load(Voice.class).findFirst().map(Voice::say).orElse("none");
                                    }
                                }
                                """,
                        "driver.Loud",
                        "package driver; public class Loud implements Voice { public String say() { return \"loud\"; } }",
                        "driver.Its",
                        """
                                package driver;
                                import java.sql.*;
                                import java.util.Properties;
                                public class Its implements Driver {
                                    static {
                                        try { DriverManager.registerDriver(new Its()); }
                                        catch (SQLException e) { throw new IllegalStateException(e); }
                                    }
                                    public Connection connect(String url, Properties info) { return null; }
                                    public boolean acceptsURL(String url) { return url.equals("jdbc:its:x"); }
                                    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) { return null; }
                                    public int getMajorVersion() { return 7; }
                                    public int getMinorVersion() { return 0; }
                                    public boolean jdbcCompliant() { return false; }
                                    public java.util.logging.Logger getParentLogger() { return null; }
                                }
                                """));
        making.put("user", driver, making.jar("user", PluginMaking.provides("user",
                "requires driver; requires java.sql;"), Map.of("user.Its", PluginMaking.its("user", "user", """
                        static String words(String name) {
                            try {
                                return driver.Voice.found() + " "
                                        + java.sql.DriverManager.getDriver("jdbc:its:x").getMajorVersion();
                            } catch (java.sql.SQLException e) {
                                return e.toString();
                            }
                        }
                        """)), driver));
        try (Countyplan countyplan = open()) {
            assertEquals("loud 7", hello(countyplan, "user"));
        }
    }

    @Test
    void orderIsByWeightThenId() {
        for (String name : List.of("aaa", "bbb", "ccc")) {
            making.put("z" + name, making.jar(name, PluginMaking.provides(name), Map.of(name + ".Its",
                    PluginMaking.its(name, name, name.equals("ccc") ? "public int weight() { return 5; }" : ""))));
        }
        try (Countyplan countyplan = open()) {
            assertEquals(List.of("ccc", "aaa", "bbb"), countyplan.catalogue().parts().stream().map(Part::id).toList());
        }
    }

    @Test
    void whatIsKeptOfItIsUsedUntilItsJarsChange() throws Exception {
        making.good("greeting");
        try (Countyplan countyplan = open()) {
            assertEquals("Hello, Jo", hello(countyplan, "greeting"));
        }
        Path index = folder.resolve("home/plugins.index");
        open().close();
        String kept = Files.readString(index);
        Files.writeString(index, kept.replace("Greeting", "Kept"));
        try (Countyplan countyplan = open()) {
            assertEquals("Kept", countyplan.catalogue().parts().getFirst().title());
            assertEquals("Hello, Jo", hello(countyplan, "greeting"));
        }
        Files.setLastModifiedTime(making.plugins().resolve("greeting/greeting.jar"), FileTime.fromMillis(1_000_000));
        try (Countyplan countyplan = open()) {
            assertEquals("Greeting", countyplan.catalogue().parts().getFirst().title());
        }
        Files.writeString(index, "spoilt");
        try (Countyplan countyplan = open()) {
            assertEquals("Hello, Jo", hello(countyplan, "greeting"));
        }
    }

    @Test
    void whatWasReplacedSinceTheStartIsNotMixed() throws Exception {
        making.good("greeting");
        making.good("held");
        open().close();
        open().close();
        try (Countyplan countyplan = open()) {
            countyplan.modules().hold();
            Files.delete(making.plugins().resolve("held/held.jar"));
            assertEquals("Hello, Jo", hello(countyplan, "held"));
        }
        making.good("held");
        open().close();
        try (Countyplan countyplan = open()) {
            Files.setLastModifiedTime(making.plugins().resolve("held/held.jar"), FileTime.fromMillis(1_000_000));
            Answer answer = ask(countyplan, "held");
            assertTrue(
                    answer instanceof Answer.Refusing refusing
                            && refusing.refusal().sentence().contains("its files have changed since"),
                    answer::toString);
        }
    }

    @Test
    void oneThatIsDisabledIsLeftAloneUntilItIsNot() throws Exception {
        making.good("greeting");
        Path mark = Files.writeString(making.plugins().resolve("greeting/disabled"), "");
        try (Countyplan countyplan = open()) {
            assertTrue(countyplan.catalogue().of("greeting").isEmpty());
            assertTrue(countyplan.modules().leftOut().getFirst().meant());
        }
        Files.delete(mark);
        try (Countyplan countyplan = open()) {
            assertFalse(countyplan.catalogue().of("greeting").isEmpty());
        }
    }

    @Test
    void itsOperationsAnswerLimitedCallersWhereTheySaySo() {
        making.put("greeting", making.jar("greeting", PluginMaking.provides("greeting"), Map.of("greeting.Its",
                PluginMaking.its("greeting", "greeting", """
                        public List<Operation<?, ?>> operations() {
                            return List.of(hello("hello", "GET hello").limited(), hello("shout", "GET shout"));
                        }
                        """))));
        Caller limited =
                new Caller("partner", Optional.of("blaby"), java.util.Set.of(Caller.READER), java.util.Set.of(),
                        Optional.of("blaby"));
        try (Countyplan countyplan = open()) {
            jakarta.json.JsonObject jo = Tree.object().add("name", "Jo").build();
            assertTrue(countyplan.invoke(new Call("greeting hello", jo, limited)) instanceof Answer.Done);
            assertTrue(countyplan.invoke(new Call("greeting shout", jo, limited)) instanceof Answer.Refusing);
        }
    }

    /** Its steps are only had where one is to be taken, which is what is counted here. */
    @Test
    void aStepThatFailedIsTriedAgainOnceTheJarIsAnotherOrSomebodyAsks() throws Exception {
        System.setProperty("greeting.asked", "0");
        making.put("greeting", making.jar("greeting", PluginMaking.provides("greeting"), Map.of("greeting.Its",
                PluginMaking.its("greeting", "greeting", """
                        public List<Migration> migrations() {
                            System.setProperty("greeting.asked", "" + (Integer.getInteger("greeting.asked") + 1));
                            return List.of(Migration.of(1, "words", "insert into greeting_words (word) values ('x')"));
                        }
                        """))));
        open().close();
        open().close();
        int before = Integer.getInteger("greeting.asked");
        try (Countyplan countyplan = open()) {
            String why = countyplan.modules().leftOut().getFirst().why();
            assertTrue(why.contains("failed at 1"), why);
        }
        assertEquals(before, Integer.getInteger("greeting.asked"));
        open(options -> options.withTryingAgain()).close();
        int tried = Integer.getInteger("greeting.asked");
        assertTrue(tried > before);
        Files.setLastModifiedTime(making.plugins().resolve("greeting/greeting.jar"), FileTime.fromMillis(1_000_000));
        open().close();
        int changed = Integer.getInteger("greeting.asked");
        assertTrue(changed > tried);
        open().close();
        assertEquals(changed, Integer.getInteger("greeting.asked"));
    }

    private Countyplan open() {
        return open(options -> options);
    }

    private Countyplan open(java.util.function.UnaryOperator<Options> how) {
        ModuleLayer layer = ServiceModule.class.getModule().getLayer();
        Path home = folder.resolve("home");
        Plugins plugins = Plugins.in(List.of(making.plugins()), layer, Optional.of(home.resolve("plugins.index")));
        return Countyplan.open(Modules.find(layer, plugins), how.apply(Options.of(home)));
    }

    private static Answer ask(Countyplan countyplan, String module) {
        return countyplan.invoke(new Call(
                module + " hello", Tree.object().add("name", "Jo").build(), Caller.local("jo")));
    }

    private static String hello(Countyplan countyplan, String module) {
        Answer answer = ask(countyplan, module);
        assertTrue(answer instanceof Answer.Done, answer::toString);
        return ((Answer.Done) answer).body().getString("words");
    }
}
