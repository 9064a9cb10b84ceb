package countyplan.core.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened or reached; the message is a sentence for people. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
