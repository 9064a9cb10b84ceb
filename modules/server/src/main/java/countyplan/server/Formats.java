package countyplan.server;

import countyplan.core.Fault;
import countyplan.core.Refusal;
import countyplan.core.Refused;
import countyplan.core.render.Format;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import java.util.List;
import java.util.Optional;

/** Which format an answer is to have. */
final class Formats {
    /** Those of an operation's answer, the one first that is given to who does not mind. */
    static final List<Format> OF_ANSWERS =
            List.of(Format.JSON, Format.HTML, Format.CSV, Format.XLSX, Format.MARKDOWN, Format.PLAIN);
    /** Those of what is only words. */
    static final List<Format> OF_TEXTS = OF_ANSWERS.stream().filter(Format::isText).toList();
    /** Those of the catalogue. */
    static final List<Format> OF_CATALOGUE = List.of(Format.JSON, Format.HTML);

    private Formats() {}

    /**
     * The format that the query names, else the one that the Accept header likes best.
     *
     * @throws Halted if none will do: 406
     */
    static Format chosen(Optional<String> named, Incoming incoming, List<Format> offered) {
        if (named.isPresent()) {
            for (Format format : offered) {
                if (format.word().equals(named.get())) {
                    return format;
                }
            }
            throw Refused.invalid("unknown-format", "There is no such format here.",
                    new Fault("query format", named.get(), "one of " + words(offered)));
        }
        List<String> headers = incoming.headers(HeaderNames.ACCEPT);
        String accept = headers.size() == 1 ? headers.getFirst() : String.join(",", headers);
        return Accepted.of(accept).best(offered).orElseThrow(() -> notAcceptable(
                offered.stream().map(format -> MediaType.of(format.mediaType()).name()).toList()).halted());
    }

    static Problem notAcceptable(List<String> offered) {
        return Problem.of(Status.NOT_ACCEPTABLE_406, Refusal.Kind.INVALID, "not-acceptable",
                "The answer cannot be had as the Accept header asks. Ask for one of the media types listed.", offered)
                .with(HeaderValues.create(HeaderNames.VARY, "Accept"));
    }

    private static String words(List<Format> offered) {
        return String.join(", ", offered.stream().map(Format::word).toList());
    }
}
