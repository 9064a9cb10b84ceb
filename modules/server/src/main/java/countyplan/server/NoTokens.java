package countyplan.server;

import countyplan.core.host.Bearer;
import countyplan.core.host.Tokens;

/** Where no named token was given out. */
enum NoTokens implements Tokens {
    NONE;

    @Override
    public Bearer bearer(String secret) {
        return new Bearer.Stranger();
    }

    @Override
    public boolean anyLive() {
        return false;
    }
}
