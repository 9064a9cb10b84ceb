package countyplan.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.shell.Stopped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTests {
    @TempDir
    Path temporary;

    private Path install;
    private Path home;

    @BeforeEach
    void folders() throws IOException {
        install = Files.createDirectories(temporary.resolve("install"));
        home = Files.createDirectories(temporary.resolve("home"));
        Files.createDirectories(install.resolve("conf"));
    }

    @Test
    void namesNoDatabaseUnlessItIsSet() throws IOException {
        assertTrue(Configuration.of(Optional.of(install), home).database(Optional.of(install)).isEmpty());
        ofInstallation("# database.url=jdbc:postgresql://localhost/a\n");
        assertTrue(Configuration.of(Optional.of(install), home).database(Optional.of(install)).isEmpty());
    }

    @Test
    void theDataFolderHasTheLastWord() throws IOException {
        ofInstallation("""
                database.url=jdbc:postgresql://localhost/a
                database.user=ann
                database.password-file=secret
                """);
        Files.writeString(install.resolve("conf/secret"), "open sesame \nmore\n");
        ofDataFolder("database.url = jdbc:postgresql://localhost/b\n");
        var database = Configuration.of(Optional.of(install), home).database(Optional.empty()).orElseThrow();
        assertEquals("jdbc:postgresql://localhost/b", database.url());
        assertEquals("ann", database.user());
        assertEquals("open sesame ", database.password());
    }

    @Test
    void refusesWhatIsNoSettingAndSaysWhatWasMeant() throws IOException {
        ofDataFolder("database.ulr=x\nnonsense=y\n");
        var sentence = stopped();
        assertTrue(sentence.contains("database.ulr (did you mean database.url?)"), sentence);
        assertTrue(sentence.contains("nonsense"), sentence);
    }

    @Test
    void refusesTlsSetByHalves() throws IOException {
        for (var half : List.of("server.keystore=a", "server.keystore-password-file=a", "server.certificate=a",
                "server.key=a", "server.keystore=a\nserver.certificate=b")) {
            ofDataFolder(half + "\n");
            var configuration = Configuration.of(Optional.of(install), home);
            var sentence = assertThrows(Stopped.class, () -> configuration.identity(Instant.EPOCH)).getMessage();
            assertTrue(sentence.contains("server."), sentence);
            assertTrue(configuration.database(Optional.empty()).isEmpty());
        }
    }

    @Test
    void namesAndAuthoritiesAreAsSet() throws IOException {
        ofDataFolder("server.names = plans.example.org , plans\nclient.ca-file=ca.crt\n");
        var configuration = Configuration.of(Optional.of(install), home);
        assertEquals(List.of("plans.example.org", "plans"), configuration.serverNames());
        assertEquals(Optional.of(home.resolve("ca.crt").toAbsolutePath()), configuration.authorities());
        assertTrue(configuration.identity(Instant.EPOCH).isEmpty());
    }

    @Test
    void refusesHalfADatabase() throws IOException {
        ofDataFolder("database.url=jdbc:postgresql://localhost/a\n");
        assertEquals("The settings name a database but not its user: set database.user in countyplan.properties.",
                stopped());
        ofDataFolder("database.user=ann\n");
        assertEquals("The settings have a database.user but no database.url in countyplan.properties: name the database"
                + " too, or take both away.", stopped());
    }

    @Test
    void saysWhereThePasswordIsMissing() throws IOException {
        ofDataFolder("database.url=jdbc:postgresql://localhost/a\ndatabase.user=ann\ndatabase.password-file=secret\n");
        assertEquals("The database's password is to be the first line of " + home.resolve("secret")
                + ", which is not there.", stopped());
    }

    @Test
    void saysWhatIsWrongWithTheDrivers() throws IOException {
        ofDataFolder("database.url=jdbc:postgresql://localhost/a\ndatabase.user=ann\n");
        Files.writeString(Files.createDirectories(install.resolve("drivers")).resolve("driver.jar"), "no jar");
        assertTrue(stopped().startsWith("The drivers in " + install.resolve("drivers") + " cannot be used: "));
    }

    private String stopped() {
        return assertThrows(Stopped.class,
                () -> Configuration.of(Optional.of(install), home).database(Optional.of(install))).sentence();
    }

    private void ofInstallation(String settings) throws IOException {
        Files.writeString(install.resolve("conf/countyplan.properties"), settings);
    }

    private void ofDataFolder(String settings) throws IOException {
        Files.writeString(home.resolve("countyplan.properties"), settings);
    }
}
