package countyplan.core.store;

/** A file that cannot be restored; the message is a sentence for people. */
public final class BackupUnfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupUnfit(String sentence) {
        super(sentence, null, false, false);
    }
}
