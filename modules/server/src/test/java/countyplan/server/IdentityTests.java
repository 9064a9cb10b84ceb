package countyplan.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countyplan.core.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and certificates are checked before anything is served with them. */
class IdentityTests {
    @TempDir
    Path folder;

    private Keys keys;
    // A certificate starts at the second in which it is made.
    private final Instant now = Instant.now().plusSeconds(3600);

    @BeforeEach
    void makeKeys() {
        keys = new Keys(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EC", "RSA", "Ed25519"})
    void aKeystoreAndPemFilesDoAlike(String algorithm) throws Exception {
        Path keystore = keys.keystore("server", algorithm, "-validity", "365");
        Identity one = Identity.ofKeystore(keystore, keys.password(), now);
        Identity other = Identity.ofPem(keys.certificate(keystore), keys.key(keystore), now);
        assertEquals(one.chain(), other.chain());
        assertEquals(one.key(), other.key());
        assertTrue(one.warning(now).isEmpty());
    }

    @Test
    void anEndThatIsNearIsTold() throws Exception {
        Path keystore = keys.keystore("server", "EC", "-validity", "29");
        String warning = Identity.ofKeystore(keystore, keys.password(), now).warning(now).orElseThrow();
        assertTrue(warning.contains("server.p12 ends on "), warning);
    }

    @Test
    void whatCannotBeUsedIsOnePlainSentence() throws Exception {
        Path keystore = keys.keystore("server", "EC", "-validity", "365");
        Path other = keys.keystore("other", "EC", "-validity", "365");
        Path ofAnotherKind = keys.keystore("rsa", "RSA", "-validity", "365");
        Path over = keys.keystore("over", "EC", "-startdate", "-400d", "-validity", "365");
        Path early = keys.keystore("early", "EC", "-startdate", "+10d", "-validity", "365");
        Path nonsense = Files.writeString(folder.resolve("nonsense"), "nonsense");
        Path password = keys.password();
        says("ended on", () -> Identity.ofKeystore(over, password, now));
        says("ended on", () -> Identity.ofPem(keys.certificate(over), keys.key(over), now));
        says("starts on", () -> Identity.ofKeystore(early, password, now));
        says("does not hold its password", () -> Identity.ofKeystore(keystore, nonsense, now));
        says("is no PKCS12 keystore", () -> Identity.ofKeystore(nonsense, password, now));
        says("There is no file", () -> Identity.ofKeystore(folder.resolve("none"), password, now));
        says("There is no file", () -> Identity.ofKeystore(keystore, folder.resolve("none"), now));
        says("no certificate", () -> Identity.ofPem(nonsense, keys.key(keystore), now));
        says("PKCS 8", () -> Identity.ofPem(keys.certificate(keystore), nonsense, now));
        says("is not that of the certificate",
                () -> Identity.ofPem(keys.certificate(keystore), keys.key(other), now));
        says("is not that of the certificate",
                () -> Identity.ofPem(keys.certificate(keystore), keys.key(ofAnotherKind), now));
    }

    private static void says(String part, Executable reading) {
        String sentence = assertThrows(Refused.class, reading).refusal().sentence();
        assertTrue(sentence.contains(part), sentence);
        assertFalse(sentence.contains("Exception") || sentence.contains("\n"), sentence);
    }
}
