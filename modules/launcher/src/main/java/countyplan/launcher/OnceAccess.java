package countyplan.launcher;

import countyplan.core.catalogue.Catalogue;
import countyplan.core.host.Invoker;
import countyplan.shell.Access;
import org.jspecify.annotations.Nullable;

/// For a single command: opens the folder when it is first asked, only as far as the command needs, until it is closed.
final class OnceAccess implements Access {
    private final Door door;
    private @Nullable Way way;

    OnceAccess(Door door) {
        this.door = door;
    }

    @Override
    public Catalogue catalogue() {
        return door.modules().catalogue();
    }

    @Override
    public Invoker reading() {
        return way(false).invoker();
    }

    @Override
    public Invoker writing() {
        return way(true).invoker();
    }

    private Way way(boolean writing) {
        var open = way;
        if (open == null) {
            open = door.open(writing);
            way = open;
        }
        return open;
    }

    @Override
    public void close() {
        if (way != null) {
            way.close();
        }
    }
}
