package countyplan.server;

import countyplan.core.Refusal;
import countyplan.core.render.JsonText;
import countyplan.core.render.ProblemJson;
import io.helidon.http.Header;
import io.helidon.http.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A refusal as HTTP tells it.
 *
 * @param status the HTTP status, which can be finer than the refusal's kind: 405, 406, 413, 415
 * @param headers that the status asks for, such as {@code Allow}
 * @param last whether the connection can carry no other request after this
 */
record Problem(Status status, Refusal refusal, List<Header> headers, boolean last) {
    Problem {
        headers = List.copyOf(headers);
    }

    /** With the status of its kind. */
    static Problem of(Refusal refusal) {
        return new Problem(Status.create(refusal.kind().status()), refusal, List.of(), false);
    }

    /** With a status of its own and no faults to list. */
    static Problem of(Status status, Refusal.Kind kind, String code, String sentence) {
        return of(status, kind, code, sentence, List.of());
    }

    /** Likewise, with what would be right instead. */
    static Problem of(Status status, Refusal.Kind kind, String code, String sentence, List<String> choices) {
        return new Problem(status, new Refusal(kind, code, sentence, List.of(), choices), List.of(), false);
    }

    /** Something unusable in the request: 400. */
    static Problem invalid(String code, String sentence) {
        return of(Status.BAD_REQUEST_400, Refusal.Kind.INVALID, code, sentence);
    }

    Problem with(Header header) {
        List<Header> more = new ArrayList<>(headers);
        more.add(header);
        return new Problem(status, refusal, more, last);
    }

    /** The same, after which the connection is closed. */
    Problem andClose() {
        return new Problem(status, refusal, headers, true);
    }

    /** As an exception, for where nothing more is to be done. */
    Halted halted() {
        return new Halted(this);
    }

    /** As {@code application/problem+json}; see {@link ProblemJson}. */
    byte[] json(String instance) {
        return JsonText.compact(ProblemJson.of(refusal, status.code(), instance)).getBytes(StandardCharsets.UTF_8);
    }
}
