package countyplan.server;

import countyplan.core.Caller;
import countyplan.core.Operation;
import countyplan.core.catalogue.Catalogue;
import countyplan.core.catalogue.Entry;
import countyplan.core.catalogue.Field;
import countyplan.core.catalogue.Nearest;
import countyplan.core.catalogue.Type;
import countyplan.core.host.Answer;
import countyplan.core.render.Format;
import countyplan.core.render.Look;
import countyplan.core.render.ProblemTypes;
import countyplan.core.render.Rendering;
import io.helidon.http.HeaderNames;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What is at the address that the {@code type} of a problem gives (RFC 9457, 3.1.1): what it means and what to do. */
final class Meanings {
    private static final List<Field> FIELDS = List.of(
            field("code", "the code"), field("means", "what it means"), field("advice", "what to do"));
    private static final Entry ENTRY = new Entry("problems", "", Operation.Kind.READ, "GET", "/problems/{code}",
            "what a refusal means", List.of(), FIELDS, List.of(Caller.READER));

    private Meanings() {}

    static void answer(List<String> segments, Incoming incoming, Outgoing outgoing) throws IOException {
        Optional<ProblemTypes.Meaning> found =
                segments.size() == 2 ? ProblemTypes.find(segments.getLast()) : Optional.empty();
        if (found.isEmpty()) {
            throw Astray.nowhere(incoming.path(), near(segments.getLast())).halted();
        }
        if (!incoming.askedMethod().equals("GET")) {
            Methods.answer(incoming, outgoing, List.of("GET"));
            return;
        }
        ProblemTypes.Meaning meaning = found.get();
        Map<String, JsonValue> body = new LinkedHashMap<>();
        body.put("code", Trees.text(meaning.code()));
        body.put("means", Trees.text(meaning.means()));
        body.put("advice", Trees.text(meaning.advice()));
        Answer.Done done = new Answer.Done(Trees.object(body), FIELDS, OptionalLong.empty(), OptionalLong.empty(),
                Optional.empty());
        Format format = Formats.chosen(Optional.empty(), incoming, Formats.OF_TEXTS);
        outgoing.header(HeaderNames.VARY, "Accept").type(format.mediaType());
        Rendering.write(format, done, ENTRY, Look.web(incoming.address(), new Catalogue(List.of(), List.of())),
                outgoing);
        outgoing.sendText();
    }

    private static List<String> near(String asked) {
        return Nearest.to(asked, ProblemTypes.all().stream().map(ProblemTypes.Meaning::code).toList()).stream()
                .map(code -> ProblemTypes.PATH + code).toList();
    }

    private static Field field(String name, String about) {
        return Field.of(name, about, "", Type.of(Type.Form.TEXT), true);
    }
}
