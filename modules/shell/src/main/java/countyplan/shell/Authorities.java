package countyplan.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// Whose word is taken for who a server is.
final class Authorities {
    private Authorities() {}

    /// Trusts those that Java brings, and the certificates of a file besides.
    ///
    /// @param file in PEM, one or more
    /// @throws Stopped if it cannot be read
    static SSLContext and(Path file) {
        try {
            List<Certificate> certificates = new ArrayList<>();
            for (var manager : trust(null).getTrustManagers()) {
                if (manager instanceof X509TrustManager usual) {
                    certificates.addAll(Arrays.asList(usual.getAcceptedIssuers()));
                }
            }
            var own = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)));
            if (own.isEmpty()) {
                throw new Stopped("There is no certificate in " + file + ", which is named as the one to trust.");
            }
            certificates.addAll(own);
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (var i = 0; i < certificates.size(); i++) {
                store.setCertificateEntry(Integer.toString(i), certificates.get(i));
            }
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust(store).getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new Stopped("The certificate to trust cannot be read from " + file
                    + ": there is no such file, or it is not in PEM.", e);
        }
    }

    private static TrustManagerFactory trust(@Nullable KeyStore store) throws GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        return trust;
    }
}
