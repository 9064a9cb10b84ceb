package countyplan.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Keys with certificates for this machine, made by the JDK's keytool. */
final class Keys {
    private static final String PASSWORD = "changeit";

    private final Path folder;

    Keys(Path folder) {
        this.folder = folder;
    }

    /** A file with the password of every keystore. */
    Path password() throws IOException {
        return Files.writeString(folder.resolve("password"), PASSWORD + "\n");
    }

    /** A keystore with one key. */
    Path keystore(String name, String algorithm, String... more) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-J-XX:TieredStopAtLevel=1",
                "-genkeypair", "-alias",
                "server", "-keyalg", algorithm, "-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1",
                "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD));
        command.addAll(List.of(more));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes());
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return file;
    }

    /** The certificate of a keystore in PEM. */
    Path certificate(Path keystore) throws IOException, GeneralSecurityException {
        return pem(keystore, "CERTIFICATE", opened(keystore).getCertificate("server").getEncoded(), ".crt");
    }

    /** The key of a keystore in PEM. */
    Path key(Path keystore) throws IOException, GeneralSecurityException {
        return pem(keystore, "PRIVATE KEY", opened(keystore).getKey("server", PASSWORD.toCharArray()).getEncoded(),
                ".key");
    }

    static KeyStore opened(Path keystore) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keystore)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private static Path pem(Path beside, String title, byte[] encoded, String end) throws IOException {
        return Files.writeString(beside.resolveSibling(beside.getFileName() + end), "-----BEGIN " + title + "-----\n"
                + Base64.getMimeEncoder().encodeToString(encoded) + "\n-----END " + title + "-----\n");
    }
}
