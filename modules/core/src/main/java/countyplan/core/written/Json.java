package countyplan.core.written;

import jakarta.json.spi.JsonProvider;

/** The one maker of JSON values. */
public final class Json {
    /** Looked up once: the lookup costs more than most answers. */
    public static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {}
}
