package countyplan.launcher;

import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Envelope;
import countyplan.core.host.Answer;
import countyplan.core.host.Call;
import countyplan.core.host.Countyplan;
import countyplan.core.host.Invoker;
import countyplan.core.host.Modules;
import countyplan.shell.Access;
import countyplan.shell.Stopped;
import countyplan.shell.Unreachable;
import jakarta.json.Json;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// For many commands over a while: keeps the folder, and answers for it to other commands of the same user meanwhile.
///
/// Where another process has the folder, commands go through that; should it end, this one takes over.
final class LastingAccess implements Access, Invoker {
    /// Starts answering others.
    @FunctionalInterface
    interface Hosting {
        Hosted host(Countyplan countyplan, String token);
    }

    /// Answers others, until closed.
    interface Hosted extends AutoCloseable {
        URI url();

        @Override
        void close();
    }

    private final Door door;
    private final Hosting hosting;
    private @Nullable Way way;
    private @Nullable Hosted hosted;
    private boolean answersOthers;
    private boolean closed;

    LastingAccess(Door door, Hosting hosting) {
        this.door = door;
        this.hosting = hosting;
    }

    /// Opens the folder ahead of the first command; what fails here is told then.
    void prepare() {
        try {
            way();
        } catch (RuntimeException toldLater) {
            // The next command meets the same.
        }
    }

    /// The modules there are: those that can be used, once the folder is open here.
    synchronized Modules modules() {
        return way instanceof Way.Here here ? here.invoker().modules() : door.modules();
    }

    /// Answers other commands from now on, whenever this process has the folder.
    synchronized void answerOthers() {
        answersOthers = true;
        if (!closed && way instanceof Way.Here here) {
            host(here);
        }
    }

    @Override
    public Catalogue catalogue() {
        return door.modules().catalogue();
    }

    @Override
    public Invoker reading() {
        return this;
    }

    @Override
    public Invoker writing() {
        return this;
    }

    @Override
    public Answer invoke(Call call) {
        var open = way();
        if (open instanceof Way.Here here) {
            return here.invoker().invoke(call);
        }
        // The key lets the same call be made here if the other process ends amid it, done or not.
        var repeatable = keyed(call);
        try {
            return open.invoker().invoke(repeatable);
        } catch (Unreachable ended) {
            forget(open);
            return way().invoker().invoke(repeatable);
        }
    }

    private Call keyed(Call call) {
        var writes = catalogue().find(call.operation()).filter(Envelope::writes).isPresent();
        if (!writes || call.arguments().containsKey(Envelope.IDEMPOTENCY_KEY)) {
            return call;
        }
        var arguments = Json.createObjectBuilder(call.arguments())
                .add(Envelope.IDEMPOTENCY_KEY, UUID.randomUUID().toString()).build();
        return new Call(call.operation(), arguments, call.files(), call.caller(), call.progress());
    }

    private synchronized Way way() {
        if (closed) {
            throw new Stopped("Countyplan is closing.");
        }
        var open = way;
        if (open == null) {
            open = door.open(true);
            way = open;
            if (answersOthers && open instanceof Way.Here here) {
                host(here);
            }
        }
        return open;
    }

    private synchronized void forget(Way ended) {
        if (way == ended) {
            way = null;
        }
    }

    private void host(Way.Here here) {
        if (hosted == null && here.hold().isPresent()) {
            var token = door.folder().token();
            var started = hosting.host(here.invoker(), token);
            hosted = started;
            door.folder().announce(new ServerAddress(started.url(), token, ProcessHandle.current().pid()));
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (hosted != null) {
            door.folder().withdraw();
            hosted.close();
            hosted = null;
        }
        if (way != null) {
            way.close();
            way = null;
        }
    }
}
