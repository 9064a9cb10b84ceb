package countyplan.launcher;

import countyplan.core.host.Countyplan;
import countyplan.core.host.Invoker;
import countyplan.shell.RemoteInvoker;
import java.util.Optional;

/// A way to the records, found by [Door].
sealed interface Way extends AutoCloseable {
    Invoker invoker();

    @Override
    void close();

    /// This process has the records open.
    ///
    /// @param hold keeps others out; empty where the database is shared and looks after itself
    record Here(Countyplan invoker, Optional<DataFolder.Hold> hold) implements Way {
        @Override
        public void close() {
            try {
                invoker.close();
            } finally {
                hold.ifPresent(DataFolder.Hold::close);
            }
        }
    }

    /// Another process has them open and answers for them.
    record Through(RemoteInvoker invoker) implements Way {
        @Override
        public void close() {
            // There is nothing here to let go of.
        }
    }
}
