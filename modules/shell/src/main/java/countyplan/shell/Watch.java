package countyplan.shell;

import countyplan.core.Refused;
import countyplan.core.host.Call;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.function.Function;

/// Looks now and then how far a change is that a server makes, and gives it up there when it is given up here: by whoever
/// hears how far it is, or by the end of this process. The server says at `/work/KEY` what it makes.
final class Watch {
    private static final long PATIENCE = 500;
    private static final long BETWEEN = 200;

    /// Sends a request of that method to the change's address.
    @FunctionalInterface
    interface Asking {
        Wire.Reply send(String method) throws IOException;
    }

    private final Call.Progress progress;
    private final Asking asking;
    private final Function<Wire.Reply, JsonObject> reading;
    private final Thread looking = Thread.ofPlatform().daemon().name("watch").unstarted(this::look);
    private final Thread leaving = new Thread(this::giveUp, "give-up");
    private boolean answered;

    Watch(Call.Progress progress, Asking asking, Function<Wire.Reply, JsonObject> reading) {
        this.progress = progress;
        this.asking = asking;
        this.reading = reading;
        Runtime.getRuntime().addShutdownHook(leaving);
        looking.start();
    }

    private synchronized boolean isAnsweredAfter(long milliseconds) {
        var end = System.nanoTime() + milliseconds * 1_000_000;
        try {
            for (var left = milliseconds; !answered && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
            return answered;
        } catch (InterruptedException ended) {
            return true;
        }
    }

    private void look() {
        var pause = PATIENCE;
        while (!isAnsweredAfter(pause)) {
            pause = BETWEEN;
            try {
                var reply = asking.send("GET");
                if (reply.status() == 200) {
                    var far = reading.apply(reply);
                    tell(far.getJsonNumber("done").longValue(), far.getJsonNumber("total").longValue());
                }
            } catch (Refused givenUp) {
                giveUp();
                return;
            } catch (IOException | JsonException | ClassCastException | NullPointerException unsaid) {
                // The answer to the change itself says what is wrong.
            }
        }
    }

    /// Not once it is over: the line that shows it has gone by then.
    private synchronized void tell(long done, long total) {
        if (!answered) {
            progress.at(done, total);
        }
    }

    private void giveUp() {
        try {
            asking.send("DELETE");
        } catch (IOException gone) {
            // Then so is the change, unless it is made already.
        }
    }

    /// The server has answered.
    void over() {
        synchronized (this) {
            answered = true;
            notifyAll();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(leaving);
        } catch (IllegalStateException ending) {
            // It runs already.
        }
    }
}
