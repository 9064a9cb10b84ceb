package countyplan.server;

import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.values.Dated;
import countyplan.core.values.LongDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * By what the server proves who it is: a private key, and the certificates for it, its own first.
 *
 * @param where the file it was read from, for sentences
 */
public record Identity(PrivateKey key, List<X509Certificate> chain, Path where) {
    /** So many days before the last its end is told; as old as the council, so that there is always one. */
    private static final Dated<Integer> WARNING = Dated.of("notice of a certificate's end in days",
            Dated.from(LocalDate.of(1974, 4, 1), 30, "Countyplan's default").marked("ours"));
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String CODE = "certificate";
    private static final char[] NONE = {};

    public Identity {
        chain = List.copyOf(chain);
    }

    /**
     * From a PKCS12 keystore, which has one key.
     *
     * @param password a file whose first line opens it
     * @throws Refused in one sentence, if it cannot be used now
     */
    public static Identity ofKeystore(Path file, Path password, Instant now) {
        char[] opens = text(password).lines().findFirst().orElse("").toCharArray();
        try (InputStream in = new ByteArrayInputStream(bytes(file))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, opens);
            List<String> keys = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    keys.add(alias);
                }
            }
            if (keys.size() != 1) {
                throw refused("The keystore " + file + " has " + (keys.isEmpty() ? "no key" : keys.size() + " keys")
                        + " in it, and needs to have one.");
            }
            Key key = store.getKey(keys.getFirst(), opens);
            Certificate[] chain = store.getCertificateChain(keys.getFirst());
            if (!(key instanceof PrivateKey) || chain == null) {
                throw refused("The keystore " + file + " has a key but no certificate for it.");
            }
            return new Identity((PrivateKey) key, x509(Arrays.asList(chain)), file).checked(now);
        } catch (IOException | GeneralSecurityException e) {
            throw refused("The keystore " + file + " cannot be opened: it is no PKCS12 keystore, or " + password
                    + " does not hold its password.");
        }
    }

    /**
     * From PEM files.
     *
     * @param certificates the server's own first, then those that lead to its authority
     * @param key the private key in PKCS 8, not encrypted
     * @throws Refused in one sentence, if they cannot be used now
     */
    public static Identity ofPem(Path certificates, Path key, Instant now) {
        List<X509Certificate> chain;
        try (InputStream in = new ByteArrayInputStream(bytes(certificates))) {
            chain = x509(CertificateFactory.getInstance("X.509").generateCertificates(in));
        } catch (IOException | GeneralSecurityException e) {
            throw refused("The certificate " + certificates + " cannot be read: it is no certificate in PEM.");
        }
        if (chain.isEmpty()) {
            throw refused("There is no certificate in " + certificates + ".");
        }
        return new Identity(key(key, chain.getFirst()), chain, certificates).checked(now);
    }

    private static PrivateKey key(Path file, X509Certificate certificate) {
        String pem = text(file);
        int start = pem.indexOf("-----BEGIN PRIVATE KEY-----");
        int end = pem.indexOf("-----END PRIVATE KEY-----");
        if (start < 0 || end < start) {
            throw refused("The key " + file
                    + " cannot be read: it is to be a private key in PKCS 8, not encrypted, which"
                    + " starts with -----BEGIN PRIVATE KEY-----; openssl pkcs8 -topk8 -nocrypt makes one of others.");
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(pem.substring(pem.indexOf('\n', start), end));
            return KeyFactory.getInstance(certificate.getPublicKey().getAlgorithm())
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw refused("The key " + file + " is not that of the certificate: it is of another kind, or damaged.");
        }
    }

    private static List<X509Certificate> x509(Iterable<? extends Certificate> certificates) {
        List<X509Certificate> all = new ArrayList<>();
        certificates.forEach(each -> all.add((X509Certificate) each));
        return all;
    }

    private Identity checked(Instant now) {
        Instant from = certificate().getNotBefore().toInstant();
        if (until().isBefore(now)) {
            throw refused("The certificate in " + where + " ended on " + day(until())
                    + ". Put a new one in its place.");
        }
        if (from.isAfter(now)) {
            throw refused("The certificate in " + where + " starts on " + day(from) + " only.");
        }
        if (!fits()) {
            throw refused("The key is not that of the certificate in " + where + ". Put the two there that belong"
                    + " together.");
        }
        return this;
    }

    /** What the key signs, the certificate must vouch for. */
    private boolean fits() {
        String algorithm = switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            case String other -> other;
        };
        try {
            byte[] something = where.toString().getBytes(StandardCharsets.UTF_8);
            Signature signing = Signature.getInstance(algorithm);
            signing.initSign(key);
            signing.update(something);
            byte[] signature = signing.sign();
            Signature verifying = Signature.getInstance(algorithm);
            verifying.initVerify(certificate().getPublicKey());
            verifying.update(something);
            return verifying.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private X509Certificate certificate() {
        return chain.getFirst();
    }

    private Instant until() {
        return certificate().getNotAfter().toInstant();
    }

    /** A sentence for whoever starts the server, if the certificate ends soon. */
    public Optional<String> warning(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, LONDON);
        LocalDate last = LocalDate.ofInstant(until(), LONDON);
        return today.plusDays(WARNING.at(today).value()).isBefore(last) ? Optional.empty()
                : Optional.of("The certificate in " + where + " ends on " + LongDate.words(last)
                        + ". Have a new one ready, and start again with it before then.");
    }

    SSLContext context() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NONE);
            store.setKeyEntry("server", key, NONE, chain.toArray(Certificate[]::new));
            KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(store, NONE);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("a key that was checked cannot be used", e);
        }
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw refused("There is no file " + file + ", which the settings name for TLS.");
        } catch (IOException e) {
            throw refused("The file " + file + ", which the settings name for TLS, cannot be read.");
        }
    }

    private static String day(Instant moment) {
        return LongDate.words(LocalDate.ofInstant(moment, LONDON));
    }

    private static Refused refused(String sentence) {
        return new Refused(new Refusal(Refusal.Kind.UNAVAILABLE, CODE, sentence, List.of(), List.of()));
    }

}
