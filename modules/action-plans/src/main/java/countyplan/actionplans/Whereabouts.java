package countyplan.actionplans;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/// Where something can be found: the address of a page, `https://example.org/report`, or a reference in one word by which a
/// records system or Countyplan itself knows it, `ACS/2022/0417` or `strategy/carers-2022-25`.
///
/// @param value as typed
public record Whereabouts(String value) {

    private static final Pattern REFERENCE = Pattern.compile("(?=.*[0-9/_-])[A-Za-z0-9][A-Za-z0-9./_-]{1,399}");
    private static final Pattern WEB = Pattern.compile("(?i)https?:.*");

    /// @throws IllegalArgumentException if it is neither
    public Whereabouts {
        if (value.length() > 400
                || !(WEB.matcher(value).matches() ? isPage(value) : REFERENCE.matcher(value).matches())) {
            throw new IllegalArgumentException(
                    "the address of a page, such as https://example.org/report, or a reference "
                            + "in one word, such as ACS/2022/0417");
        }
    }

    private static boolean isPage(String text) {
        try {
            var uri = new URI(text);
            return uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// Reads it as typed.
    ///
    /// @throws IllegalArgumentException if it is neither
    public static Whereabouts of(String text) {
        return new Whereabouts(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
