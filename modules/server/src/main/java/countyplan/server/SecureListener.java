package countyplan.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSocket;

/** Listens like any server socket, and speaks TLS 1.3 or 1.2 on what it accepts; see {@link SecureConnection}. */
final class SecureListener extends SSLServerSocket {
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private final SSLContext context;
    private final Duration patience;

    private SecureListener(SSLContext context, Duration patience) throws IOException {
        this.context = context;
        this.patience = patience;
    }

    @Override
    public Socket accept() throws IOException {
        Socket plain = super.accept();
        SSLSocket secure = (SSLSocket) context.getSocketFactory().createSocket(plain, null, true);
        secure.setEnabledProtocols(PROTOCOLS);
        return new SecureConnection(plain, secure, patience);
    }

    @Override
    public String[] getEnabledCipherSuites() {
        return context.getDefaultSSLParameters().getCipherSuites();
    }

    @Override
    public void setEnabledCipherSuites(String[] suites) {
        // The JDK's choice is the right one, and is kept up with it.
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return context.getSupportedSSLParameters().getCipherSuites();
    }

    @Override
    public String[] getSupportedProtocols() {
        return PROTOCOLS.clone();
    }

    @Override
    public String[] getEnabledProtocols() {
        return PROTOCOLS.clone();
    }

    @Override
    public void setEnabledProtocols(String[] protocols) {
        // These two are what is safe now.
    }

    @Override
    public void setNeedClientAuth(boolean need) {
        // Who asks is told by tokens.
    }

    @Override
    public boolean getNeedClientAuth() {
        return false;
    }

    @Override
    public void setWantClientAuth(boolean want) {
        // Likewise.
    }

    @Override
    public boolean getWantClientAuth() {
        return false;
    }

    @Override
    public void setUseClientMode(boolean client) {
        // It only ever serves.
    }

    @Override
    public boolean getUseClientMode() {
        return false;
    }

    @Override
    public void setEnableSessionCreation(boolean enabled) {
        // Without sessions nothing could be said.
    }

    @Override
    public boolean getEnableSessionCreation() {
        return true;
    }

    /** Makes them. */
    static final class Factory extends SSLServerSocketFactory {
        private final SSLContext context;
        private final Duration patience;

        Factory(SSLContext context, Duration patience) {
            this.context = context;
            this.patience = patience;
        }

        @Override
        public ServerSocket createServerSocket() throws IOException {
            return new SecureListener(context, patience);
        }

        @Override
        public ServerSocket createServerSocket(int port) throws IOException {
            return bound(new InetSocketAddress(port), 0);
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog) throws IOException {
            return bound(new InetSocketAddress(port), backlog);
        }

        @Override
        public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
            return bound(new InetSocketAddress(address, port), backlog);
        }

        private ServerSocket bound(InetSocketAddress address, int backlog) throws IOException {
            SecureListener listener = new SecureListener(context, patience);
            listener.bind(address, backlog);
            return listener;
        }

        @Override
        public String[] getDefaultCipherSuites() {
            return context.getDefaultSSLParameters().getCipherSuites();
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return context.getSupportedSSLParameters().getCipherSuites();
        }
    }
}
