package countyplan.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javax.net.ssl.HandshakeCompletedListener;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;

/**
 * A connection in TLS. A handshake that fails or takes too long ends it as if the other end had gone away at once: that is
 * what most of them are (probes, other protocols, certificates not trusted), and no reason for a stack trace.
 */
final class SecureConnection extends SSLSocket {
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final Socket plain;
    private final SSLSocket secure;
    private final Duration patience;
    private volatile boolean shaken;

    SecureConnection(Socket plain, SSLSocket secure, Duration patience) {
        this.plain = plain;
        this.secure = secure;
        this.patience = patience;
        secure.setUseClientMode(false);
    }

    @Override
    public void startHandshake() {
        Thread impatient = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(patience);
                plain.close();
            } catch (InterruptedException | IOException inTimeOrGone) {
                // Then there is nothing to end.
            }
        });
        try {
            secure.startHandshake();
            shaken = true;
        } catch (IOException | RuntimeException e) {
            close();
        } finally {
            impatient.interrupt();
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return shaken ? secure.getInputStream() : InputStream.nullInputStream();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return shaken ? secure.getOutputStream() : OutputStream.nullOutputStream();
    }

    /** Politely; but whoever takes no more bytes does not take the goodbye either, and is not waited for. */
    @Override
    public void close() {
        if (shaken) {
            Thread polite = Thread.startVirtualThread(() -> closed(secure));
            try {
                polite.join(FAREWELL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        closed(plain);
    }

    private static void closed(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // As it was to be.
        }
    }

    @Override
    public String getApplicationProtocol() {
        return "";
    }

    @Override
    public void setHandshakeApplicationProtocolSelector(BiFunction<SSLSocket, List<String>, String> selector) {
        secure.setHandshakeApplicationProtocolSelector(selector);
    }

    @Override
    public SSLSession getSession() {
        return secure.getSession();
    }

    @Override
    public boolean isConnected() {
        return plain.isConnected();
    }

    @Override
    public boolean isClosed() {
        return plain.isClosed();
    }

    @Override
    public SocketAddress getLocalSocketAddress() {
        return plain.getLocalSocketAddress();
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return plain.getRemoteSocketAddress();
    }

    @Override
    public InetAddress getInetAddress() {
        return plain.getInetAddress();
    }

    @Override
    public int getPort() {
        return plain.getPort();
    }

    @Override
    public int getLocalPort() {
        return plain.getLocalPort();
    }

    @Override
    public void setSoTimeout(int millis) throws SocketException {
        plain.setSoTimeout(millis);
    }

    @Override
    public int getSoTimeout() throws SocketException {
        return plain.getSoTimeout();
    }

    @Override
    public <T> Socket setOption(SocketOption<T> name, T value) throws IOException {
        plain.setOption(name, value);
        return this;
    }

    @Override
    public <T> T getOption(SocketOption<T> name) throws IOException {
        return plain.getOption(name);
    }

    @Override
    public Set<SocketOption<?>> supportedOptions() {
        return plain.supportedOptions();
    }

    @Override
    public void setTcpNoDelay(boolean on) throws SocketException {
        plain.setTcpNoDelay(on);
    }

    @Override
    public void setKeepAlive(boolean on) throws SocketException {
        plain.setKeepAlive(on);
    }

    @Override
    public void setReuseAddress(boolean on) throws SocketException {
        plain.setReuseAddress(on);
    }

    @Override
    public void setSendBufferSize(int size) throws SocketException {
        plain.setSendBufferSize(size);
    }

    @Override
    public void setReceiveBufferSize(int size) throws SocketException {
        plain.setReceiveBufferSize(size);
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return secure.getSupportedCipherSuites();
    }

    @Override
    public String[] getEnabledCipherSuites() {
        return secure.getEnabledCipherSuites();
    }

    @Override
    public void setEnabledCipherSuites(String[] suites) {
        secure.setEnabledCipherSuites(suites);
    }

    @Override
    public String[] getSupportedProtocols() {
        return secure.getSupportedProtocols();
    }

    @Override
    public String[] getEnabledProtocols() {
        return secure.getEnabledProtocols();
    }

    @Override
    public void setEnabledProtocols(String[] protocols) {
        secure.setEnabledProtocols(protocols);
    }

    @Override
    public void addHandshakeCompletedListener(HandshakeCompletedListener listener) {
        secure.addHandshakeCompletedListener(listener);
    }

    @Override
    public void removeHandshakeCompletedListener(HandshakeCompletedListener listener) {
        secure.removeHandshakeCompletedListener(listener);
    }

    @Override
    public void setUseClientMode(boolean client) {
        secure.setUseClientMode(client);
    }

    @Override
    public boolean getUseClientMode() {
        return secure.getUseClientMode();
    }

    @Override
    public void setNeedClientAuth(boolean need) {
        secure.setNeedClientAuth(need);
    }

    @Override
    public boolean getNeedClientAuth() {
        return secure.getNeedClientAuth();
    }

    @Override
    public void setWantClientAuth(boolean want) {
        secure.setWantClientAuth(want);
    }

    @Override
    public boolean getWantClientAuth() {
        return secure.getWantClientAuth();
    }

    @Override
    public void setEnableSessionCreation(boolean enabled) {
        secure.setEnableSessionCreation(enabled);
    }

    @Override
    public boolean getEnableSessionCreation() {
        return secure.getEnableSessionCreation();
    }
}
