package countyplan.core.host;

import countyplan.core.Changing;
import countyplan.core.Document;
import countyplan.core.Refused;
import countyplan.core.View;
import countyplan.core.store.BackupFile;
import countyplan.core.store.BackupUnfit;
import countyplan.core.store.Transaction;
import java.util.Map;

/** Makes backups and brings them back. */
final class Backups {
    private Backups() {}

    static CoreRecords.BackupFile backup(CoreRecords.BackupQuery query, View view) {
        Countyplan host = ((Session) view).host();
        byte[] bytes = BackupFile.make(host.store());
        return new CoreRecords.BackupFile(
                new Document("application/zip", "countyplan-backup-" + view.today() + ".zip", bytes));
    }

    static CoreRecords.Restored restore(CoreRecords.Restore query, Changing changing) {
        Session session = (Session) changing;
        Transaction transaction = session.transaction();
        if (transaction.query("select 1 as one from core_change limit 1", Map.of()).any()) {
            throw Refused.conflict(
                    "not-empty",
                    "There are records here already; restore into an empty data folder, so that none are lost");
        }
        try {
            BackupFile.Restored restored = BackupFile.restore(query.file().bytes(), transaction);
            session.keepWithoutLog();
            return new CoreRecords.Restored(
                    "Everything is back: %,d rows in %d tables, up to change %d."
                            .formatted(restored.rows(), restored.tables(), restored.lastChange()),
                    restored.tables(),
                    restored.rows(),
                    restored.lastChange());
        } catch (BackupUnfit unfit) {
            throw Refused.invalid("bad-backup", String.valueOf(unfit.getMessage()));
        }
    }
}
