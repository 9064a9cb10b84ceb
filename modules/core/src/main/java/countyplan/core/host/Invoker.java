package countyplan.core.host;

import countyplan.core.catalogue.Catalogue;

/** The one way to ask anything, here or at a distant server. */
public interface Invoker {
    /** What can be asked. */
    Catalogue catalogue();

    /** Asks; a refusal is an answer too, and nothing has changed then. Never throws for bad input. */
    Answer invoke(Call call);
}
